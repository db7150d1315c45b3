import { refuse, type Refusal } from '../refusal.ts';

/** How long a period is. */
export type Frequency = 'year' | 'quarter' | 'month';

/** A period in SDMX form: `2013`, `2013-Q4` or `2013-04`. Text becomes one through {@link parsePeriod}. */
export type Period = string;

export const frequencies: readonly Frequency[] = ['year', 'quarter', 'month'];

/** First and last year a record may speak of. Arithmetic may leave this range (years 0 to 9999). */
export const firstYear = 1900;
export const lastYear = 2199;

const periodsPerYear: Readonly<Record<Frequency, number>> = { year: 1, quarter: 4, month: 12 };
const shape = /^(\d{4})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/;
const shownLength = 40;

/**
 * Reads a period as people type it (spaces around and a small `q` are forgiven).
 * @returns the period in SDMX form, or a refusal `period-malformed` or `period-out-of-range`.
 */
export function parsePeriod(text: string): Period | Refusal {
  const candidate = text.length > 100 ? text : text.trim().replace('q', 'Q');
  const match = shape.exec(candidate);
  if (!match) return refuse('period-malformed', { text: Array.from(text.slice(0, shownLength)).join('') });
  const year = Number(match[1]);
  if (year < firstYear || year > lastYear)
    return refuse('period-out-of-range', { text: candidate, first: firstYear, last: lastYear });
  return candidate;
}

/** Length of a period, told from the form of its text. Throws on what is no period at all. */
export function frequencyOf(period: Period): Frequency {
  if (period.length === 4) return 'year';
  if (period.length === 7 && period.charCodeAt(4) === 45) return period.charCodeAt(5) === 81 ? 'quarter' : 'month';
  throw new RangeError(`Not a period: ${period.slice(0, shownLength)}`);
}

/** Periods of this length in a year: 1, 4 or 12. */
export function periodsInYear(frequency: Frequency): number {
  return periodsPerYear[frequency];
}

export function yearOf(period: Period): number {
  return (
    (period.charCodeAt(0) - 48) * 1000 +
    (period.charCodeAt(1) - 48) * 100 +
    (period.charCodeAt(2) - 48) * 10 +
    (period.charCodeAt(3) - 48)
  );
}

/** Place of a period in its year, from 1: 4 for `2013-Q4`, 11 for `2013-11`, 1 for `2013`. */
export function positionInYear(period: Period): number {
  if (period.length === 4) return 1;
  const last = period.charCodeAt(6) - 48;
  return period.charCodeAt(5) === 81 ? last : (period.charCodeAt(5) - 48) * 10 + last;
}

/**
 * Number of a period among all periods of its frequency, counted from year 0: neighbours differ by one, so ordinals add
 * and compare where texts do not.
 */
export function ordinalOf(period: Period): number {
  return yearOf(period) * periodsPerYear[frequencyOf(period)] + positionInYear(period) - 1;
}

/** The period with this ordinal; the inverse of {@link ordinalOf}. Throws outside of the years 0 to 9999. */
export function periodAt(frequency: Frequency, ordinal: number): Period {
  const known = texts[frequency];
  return known[ordinal - firstYear * periodsPerYear[frequency]] ?? textOf(frequency, ordinal);
}

function textOf(frequency: Frequency, ordinal: number): Period {
  const perYear = periodsPerYear[frequency];
  const year = Math.floor(ordinal / perYear);
  if (!Number.isInteger(ordinal) || year < 0 || year > 9999)
    throw new RangeError(`No ${frequency} with ordinal ${ordinal}`);
  const place = ordinal - year * perYear + 1;
  const prefix = String(year).padStart(4, '0');
  if (frequency === 'year') return prefix;
  return frequency === 'quarter' ? `${prefix}-Q${place}` : `${prefix}-${String(place).padStart(2, '0')}`;
}

// Formulas move periods millions of times a second: the texts are made once, so that moving allocates nothing.
const texts: Readonly<Record<Frequency, readonly Period[]>> = {
  year: textsOf('year'),
  quarter: textsOf('quarter'),
  month: textsOf('month'),
};

function textsOf(frequency: Frequency): Period[] {
  const perYear = periodsPerYear[frequency];
  return Array.from({ length: (lastYear - firstYear + 1) * perYear }, (_, index) =>
    textOf(frequency, firstYear * perYear + index),
  );
}
