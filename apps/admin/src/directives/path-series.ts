import { pathPoints, type TargetCourse } from '@jiju/domain';

/** A point of the path chart; what is not known on that day is null, and no line is drawn to it. */
export interface PathPoint {
  readonly time: number;
  readonly date: string;
  readonly expected: number | null;
  readonly actual: number | null;
}

const timeOf = (date: string): number => Date.parse(`${date}T00:00:00Z`);

/**
 * The expected way and what the figures showed, on one time axis. A curve gets points at the first day of every month.
 * @param end the day the target is due, extensions included.
 */
export function pathSeries(
  course: TargetCourse,
  end: string,
  actuals: readonly { readonly date: string; readonly value: number | null }[],
): PathPoint[] {
  const extra = course.path.kind === 's-shaped' ? monthsBetween(course.baselineOn, end) : [];
  const known = actuals.filter(({ value }) => value !== null);
  const days = known.map(({ date }) => date).filter((date) => date <= end);
  const expected = new Map(pathPoints(course, end, [...extra, ...days]).map(({ date, value }) => [date, value]));
  const actual = new Map(known.map(({ date, value }) => [date, value]));
  return [...new Set([...expected.keys(), ...actual.keys()])].sort().map((date) => ({
    date,
    time: timeOf(date),
    expected: expected.get(date) ?? null,
    actual: actual.get(date) ?? null,
  }));
}

function monthsBetween(from: string, to: string): string[] {
  const first = new Date(timeOf(from));
  const found: string[] = [];
  for (let month = 1; month <= 600; month++) {
    const day = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + month, 1)).toISOString().slice(0, 10);
    if (day >= to) break;
    found.push(day);
  }
  return found;
}
