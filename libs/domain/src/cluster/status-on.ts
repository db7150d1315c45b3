/**
 * The status that held on a day: the last entry that began on or before it. An entry without a date has always held.
 * @param history oldest first.
 * @returns `planned` for a day before the first entry.
 */
export function statusOn(
  history: readonly { readonly status: string; readonly from: string | null }[],
  day: string,
): string {
  return history.findLast((entry) => entry.from === null || entry.from <= day)?.status ?? 'planned';
}
