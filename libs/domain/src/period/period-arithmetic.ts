import { frequencyOf, ordinalOf, periodAt, periodsInYear, yearOf, type Period } from './period.ts';
import { firstMonth } from './period-nesting.ts';

/** The period `count` steps later, in steps of its own length; earlier when negative. */
export function addPeriods(period: Period, count: number): Period {
  return periodAt(frequencyOf(period), ordinalOf(period) + count);
}

/** The period just before. */
export function previous(period: Period): Period {
  return addPeriods(period, -1);
}

/** The period at the same place of the year before, what 同比 compares with. */
export function samePeriodLastYear(period: Period): Period {
  return addYears(period, -1);
}

/** The period at the same place of the year `years` later; earlier when negative. */
export function addYears(period: Period, years: number): Period {
  const frequency = frequencyOf(period);
  return periodAt(frequency, ordinalOf(period) + years * periodsInYear(frequency));
}

/**
 * Order in time, for `sort`: by the first month, and of two that begin together the longer first
 * (`2013`, `2013-Q1`, `2013-01`, `2013-02`).
 */
export function comparePeriods(a: Period, b: Period): number {
  const years = yearOf(a) - yearOf(b);
  if (years !== 0) return years;
  const months = firstMonth(a) - firstMonth(b);
  if (months !== 0) return months;
  return periodsInYear(frequencyOf(a)) - periodsInYear(frequencyOf(b));
}

/**
 * Every period from the first to the last, both included; empty when the last comes before the first.
 * Throws when the two differ in length.
 */
export function periodsBetween(first: Period, last: Period): Period[] {
  const frequency = frequencyOf(first);
  if (frequencyOf(last) !== frequency) throw new RangeError(`${first} and ${last} differ in length`);
  const from = ordinalOf(first);
  const count = ordinalOf(last) - from + 1;
  return Array.from({ length: Math.max(0, count) }, (_, index) => periodAt(frequency, from + index));
}
