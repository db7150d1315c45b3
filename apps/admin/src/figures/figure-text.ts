import type { Figure } from '@jiju/contract';
import { formatNumber } from '../format/number.ts';
import type { Locale } from '../provider/locale.ts';
import { missingSign, notApplicableSign } from './read-entry.ts';

/** A figure as it is written in a cell, exact: what `readEntry` reads back. Empty where nothing was reported. */
export function figureText(figure: Figure | undefined): string {
  if (!figure) return '';
  if (figure.value !== null) return String(figure.value);
  return figure.status === 'M' ? notApplicableSign : missingSign;
}

/** A figure as it is read: grouped digits, with the decimals of its indicator, never fewer than it has. */
export function shownFigure(text: string, decimals: number, locale: Locale): string {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(value)) return text;
  const own = /\.(\d+)$/.exec(text.trim())?.[1]?.length ?? 0;
  return formatNumber(value, locale, Math.min(10, Math.max(decimals, own)));
}
