import { daysInMonth } from '../period/period-days.ts';

/** Whether a text is a day that exists: `2014-02-28`, but not `2014-02-30`. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const { year, month, day } = partsOfDay(text);
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Whole days from one ISO date to another; negative when `to` is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}

/** The ISO date so many days later (or earlier). */
export function addDays(date: string, days: number): string {
  // Inverse of dayNumber: eras of 400 years, years that begin in March.
  const shifted = dayNumber(date) + days;
  const era = Math.floor(shifted / 146_097);
  const ofEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365,
  );
  const ofYear = ofEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * ofYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return isoDay(year, month, ofYear - Math.floor((153 * marchMonth + 2) / 5) + 1);
}

/** The same day so many months later; the last day of the month where that day does not exist (01-31 to 02-28). */
export function addMonths(date: string, months: number): string {
  const { year, month, day } = partsOfDay(date);
  const index = year * 12 + month - 1 + months;
  const toYear = Math.floor(index / 12);
  const toMonth = index - toYear * 12 + 1;
  return isoDay(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)));
}

/** The later of two ISO dates. */
export function laterDay(a: string, b: string): string {
  return a > b ? a : b;
}

/** Days since 0000-03-01. Source: H. Hinnant, chrono-compatible low-level date algorithms, `days_from_civil`. */
function dayNumber(date: string): number {
  const { year, month, day } = partsOfDay(date);
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const ofYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1;
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + ofYear;
}

function partsOfDay(date: string): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
