import { frequencyOf, periodAt, periodsInYear, positionInYear, yearOf, type Frequency, type Period } from './period.ts';

/** First month of a period, from 1: 10 for `2013-Q4`. */
export function firstMonth(period: Period): number {
  return (positionInYear(period) - 1) * monthsIn(frequencyOf(period)) + 1;
}

/** Last month of a period: 12 for `2013-Q4`. */
export function lastMonth(period: Period): number {
  return positionInYear(period) * monthsIn(frequencyOf(period));
}

/** Months in a period of this length: 12, 3 or 1. */
export function monthsIn(frequency: Frequency): number {
  return 12 / periodsInYear(frequency);
}

/** Whether `a` is the longer length: a year is coarser than a quarter. */
export function isCoarser(a: Frequency, b: Frequency): boolean {
  return periodsInYear(a) < periodsInYear(b);
}

/**
 * The period of that length which this one lies in: `2013-04` in quarters is `2013-Q2`. A period contains itself.
 * Throws when asked for something shorter.
 */
export function containingPeriod(period: Period, frequency: Frequency): Period {
  const own = frequencyOf(period);
  if (own === frequency) return period;
  if (isCoarser(own, frequency)) throw new RangeError(`${period} lies in no ${frequency}`);
  return periodOfMonth(yearOf(period), firstMonth(period), frequency);
}

/** The period of that length which the month lies in. */
export function periodOfMonth(year: number, month: number, frequency: Frequency): Period {
  return periodAt(frequency, year * periodsInYear(frequency) + Math.floor((month - 1) / monthsIn(frequency)));
}

/**
 * The shorter periods that make up this one, in order: the quarters of a year, the months of a quarter. A period is its
 * own only part at its own length. Throws when asked for something longer.
 */
export function partsOf(period: Period, frequency: Frequency): Period[] {
  const own = frequencyOf(period);
  if (isCoarser(frequency, own)) throw new RangeError(`${period} has no ${frequency} as a part`);
  const perPart = periodsInYear(frequency) / periodsInYear(own);
  const from = yearOf(period) * periodsInYear(frequency) + (positionInYear(period) - 1) * perPart;
  return Array.from({ length: perPart }, (_, index) => periodAt(frequency, from + index));
}

/** The periods of the year up to and including this one: for `2013-Q3` the quarters 1 to 3. */
export function yearToDate(period: Period): Period[] {
  const frequency = frequencyOf(period);
  const from = yearOf(period) * periodsInYear(frequency);
  return Array.from({ length: positionInYear(period) }, (_, index) => periodAt(frequency, from + index));
}

/** The last period of the same length in the same year: `2013-Q4` for `2013-Q2`. */
export function lastOfYear(period: Period): Period {
  const frequency = frequencyOf(period);
  return periodAt(frequency, (yearOf(period) + 1) * periodsInYear(frequency) - 1);
}
