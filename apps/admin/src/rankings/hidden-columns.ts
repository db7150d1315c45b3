/** Columns that are not shown, as they stand in the address: `moved,group.SCALE`. */
export function hiddenFrom(text: string | null): ReadonlySet<string> {
  return new Set((text ?? '').split(',').filter((column) => column !== ''));
}

/** For the address, after one column was hidden or shown again; nothing where all are shown. */
export function hiddenAfter(hidden: ReadonlySet<string>, column: string): string {
  const next = new Set(hidden);
  if (!next.delete(column)) next.add(column);
  return [...next].sort().join(',');
}
