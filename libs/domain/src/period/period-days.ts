import { yearOf, type Frequency, type Period } from './period.ts';
import { firstMonth, lastMonth, periodOfMonth } from './period-nesting.ts';

const isoDate = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** First day of a period as an ISO date: `2013-10-01` for `2013-Q4`. */
export function firstDay(period: Period): string {
  return `${period.slice(0, 4)}-${twoDigits(firstMonth(period))}-01`;
}

/** Last day of a period as an ISO date: `2013-12-31` for `2013-Q4`. */
export function lastDay(period: Period): string {
  const month = lastMonth(period);
  return `${period.slice(0, 4)}-${twoDigits(month)}-${daysInMonth(yearOf(period), month)}`;
}

/** The period of that length which an ISO date lies in. Throws on what is no ISO date. */
export function periodOfDate(date: string, frequency: Frequency): Period {
  if (!isoDate.test(date)) throw new RangeError(`Not an ISO date: ${date.slice(0, 40)}`);
  return periodOfMonth(yearOf(date), Number(date.slice(5, 7)), frequency);
}

/** Days in a month of the Gregorian calendar; months count from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function twoDigits(value: number): string {
  return value < 10 ? `0${value}` : String(value);
}
