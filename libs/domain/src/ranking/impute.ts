/** Group names as numbers, so that the loops over units need no strings: -1 for a unit without a group. */
export interface Grouping {
  readonly names: readonly string[];
  readonly of: Int32Array;
}

/** Number the groups of a text column in order of appearance; the empty text is no group. */
export function groupingOf(column: readonly string[] | undefined, count: number): Grouping {
  const names: string[] = [];
  const known = new Map<string, number>();
  const of = new Int32Array(count).fill(-1);
  for (let i = 0; i < count; i++) {
    const name = column?.[i] ?? '';
    if (name === '') continue;
    let at = known.get(name);
    if (at === undefined) {
      at = names.push(name) - 1;
      known.set(name, at);
    }
    of[i] = at;
  }
  return { names, of };
}

/** Replace, in place, what is missing (NaN) by the mean of its group; a group without any value stays missing. */
export function imputeGroupMean(values: Float64Array, grouping: Grouping, takesPart: Uint8Array): void {
  const sums = new Float64Array(grouping.names.length);
  const counts = new Int32Array(grouping.names.length);
  let gaps = 0;
  for (let i = 0; i < values.length; i++) {
    const x = values[i] as number;
    const at = grouping.of[i] as number;
    if (x !== x) gaps++;
    else if (at >= 0) {
      sums[at] = (sums[at] as number) + x;
      counts[at] = (counts[at] as number) + 1;
    }
  }
  if (gaps === 0) return;
  for (let i = 0; i < values.length; i++) {
    const x = values[i] as number;
    const at = grouping.of[i] as number;
    if (x !== x && at >= 0 && takesPart[i] === 1) values[i] = (sums[at] as number) / (counts[at] as number);
  }
}
