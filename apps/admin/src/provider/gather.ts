export interface Gathering<T> {
  readonly add: (item: T) => void;
  readonly drop: () => void;
}

/** Collects items until none came for `quietMs`, at the longest `longestMs` after the first, and hands them over together. */
export function gather<T>(
  handOver: (items: readonly T[]) => void,
  { quietMs, longestMs }: { readonly quietMs: number; readonly longestMs: number },
): Gathering<T> {
  let items: T[] = [];
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let longest: ReturnType<typeof setTimeout> | undefined;
  return {
    add(item) {
      items.push(item);
      clearTimeout(quiet);
      quiet = setTimeout(flush, quietMs);
      longest ??= setTimeout(flush, longestMs);
    },
    drop: clear,
  };

  function flush(): void {
    const gathered = clear();
    if (gathered.length > 0) handOver(gathered);
  }

  function clear(): T[] {
    clearTimeout(quiet);
    clearTimeout(longest);
    longest = undefined;
    const gathered = items;
    items = [];
    return gathered;
  }
}
