interface CalendarEntry {
  readonly code: string;
  readonly state: string;
}

/** The period to begin with: the latest open quarter or month, else the latest open one, else the latest; null without any. */
export function currentPeriod(periods: readonly CalendarEntry[]): string | null {
  const latest = (entries: readonly CalendarEntry[]) =>
    entries.reduce<string | null>(
      (last, { code }) => (last === null || sortKey(code) > sortKey(last) ? code : last),
      null,
    );
  const open = periods.filter(({ state }) => state === 'open');
  return latest(open.filter(({ code }) => code.length > 4)) ?? latest(open) ?? latest(periods);
}

/** Latest first by the end of the period; of a year and its last quarter the year comes first. */
export function latestFirst(codes: readonly string[]): string[] {
  return [...codes].sort((a, b) => (sortKey(a) < sortKey(b) ? 1 : -1));
}

/** `2013-Q4` and `2013-12` end with the year 2013, which comes after both. */
function sortKey(code: string): string {
  const [year = '', part] = code.split('-');
  if (part === undefined) return `${year}-13`;
  return part.startsWith('Q') ? `${year}-${String(Number(part.slice(1)) * 3).padStart(2, '0')}q` : `${year}-${part}`;
}
