import { isReaching } from '../method/reach.ts';
import { addPeriods, comparePeriods } from '../period/period-arithmetic.ts';
import { frequencyOf, type Period } from '../period/period.ts';
import type { MethodTraits, MethodVersionTraits, Scheme } from './scheme.ts';
import { versionOver } from './version-at.ts';

/** The periods of the calendar that a version ranks, in the order of time. */
export function periodsRankedBy(
  version: MethodVersionTraits,
  { frequency, versions }: MethodTraits,
  calendar: Scheme['calendar'],
): Period[] {
  return [...calendar.keys()]
    .filter((period) => frequencyOf(period) === frequency && versionOver(versions, period) === version)
    .sort(comparePeriods);
}

/** The periods of the calendar whose ranking by the method looks at the figures of this one. */
export function periodsLookingAt(
  period: Period,
  method: MethodTraits,
  { calendar }: Pick<Scheme, 'calendar'>,
): Period[] {
  if (method.frequency !== frequencyOf(period)) return [];
  const found = new Set<Period>();
  if (versionOver(method.versions, period)) found.add(period);
  for (const version of method.versions) {
    const { back, together, weightsOf } = version.reach;
    if (!isReaching(version.reach)) continue;
    const filled = Array.from({ length: back + 1 }, (_, n) => addPeriods(period, n));
    const ranked = periodsRankedBy(version, method, calendar);
    const own = filled.filter((one) => ranked.includes(one));
    const all = (together && own.length > 0) || filled.some((one) => weightsOf.includes(one));
    for (const one of all ? ranked : own) found.add(one);
  }
  // One that left the calendar still loses its own ranking.
  return [...found].filter((one) => one === period || calendar.has(one));
}
