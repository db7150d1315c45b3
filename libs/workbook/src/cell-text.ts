import type { Shown } from './number-format.ts';

/** Digits of a number somebody typed or rounded; what has more was computed to full precision. */
const digitsTyped = 12;
const dayMs = 24 * 60 * 60 * 1000;
/** 9999-12-31. */
const lastDay = 2_958_465;

/**
 * The decimal number of a cell as people see it. Spreadsheets show fifteen digits and store all that a double has: where
 * the fifteen make a short number, the rest is the noise of computing (0.1 + 0.2 is stored as 0.30000000000000004);
 * else it stays as it is stored. What is no decimal number stays what it is.
 */
export function numberText(stored: string): string {
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i.test(stored)) return stored;
  const value = Number(stored);
  const shown = Number(value.toPrecision(15));
  const digits = shown.toExponential().replace(/e.*$/, '').replace(/\D/g, '').length;
  return String(digits <= digitsTyped && Number.isFinite(shown) ? shown : value);
}

/**
 * A number in the words of its format, as a CSV saved from the same sheet would have it: `12.5%` is no plain number, and a
 * date is a date; one of which only year, or year and month, are shown means the year or the month.
 * @param from1904 whether days are counted from 1904, as old editions for the Mac do
 */
export function formattedText(stored: string, shown: Shown, from1904: boolean): string {
  const value = Number(stored);
  if (shown === 'number' || !Number.isFinite(value)) return numberText(stored);
  if (shown === 'percent') return `${numberText(String(value * 100))}%`;
  const days = value + (from1904 ? 1462 : 0);
  // Spreadsheets show such dates as a row of signs.
  if (days < 0 || days > lastDay + 1) return '####';
  return dateText(new Date(dayZero(days) + Math.round(days * (dayMs / 1000)) * 1000).toISOString(), shown);
}

/** The 29th of February 1900, day 60, never was: days before it are counted from one day later. */
const dayZero = (days: number): number => Date.UTC(1899, 11, days < 60 ? 31 : 30);

/** @param iso `2013-04-01T00:00:00` */
export function dateText(iso: string, shown: Shown): string {
  if (shown === 'year') return iso.slice(0, 4);
  if (shown === 'month') return iso.slice(0, 7);
  return shown === 'day' && iso.slice(11, 19) === '00:00:00' ? iso.slice(0, 10) : iso.slice(0, 19).replace('T', ' ');
}
