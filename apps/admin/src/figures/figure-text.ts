import type { Figure } from '@jiju/contract';
import { missingSign, notApplicableSign } from './read-entry.ts';

/** A figure as it is written in a cell, exact: what `readEntry` reads back. Empty where nothing was reported. */
export function figureText(figure: Figure | undefined): string {
  if (!figure) return '';
  if (figure.value !== null) return String(figure.value);
  return figure.status === 'M' ? notApplicableSign : missingSign;
}

/** A figure as it is read: grouped digits, at least the decimals of its indicator, never fewer than it has. */
export function shownFigure(text: string, decimals: number, language: string): string {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(value)) return text;
  return new Intl.NumberFormat(language, { minimumFractionDigits: Math.min(decimals, 2), maximumFractionDigits: 10 }).format(value);
}
