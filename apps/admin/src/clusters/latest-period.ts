/** The period to begin with: the latest year, else the latest period there is. */
export function latestOf(periods: readonly string[]): string | undefined {
  const sorted = periods.toSorted();
  return sorted.findLast((code) => /^\d{4}$/.test(code)) ?? sorted.at(-1);
}
