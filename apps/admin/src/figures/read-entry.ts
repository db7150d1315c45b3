/** What somebody typed or pasted into a cell, understood. Zero, missing and not applicable are three different things. */
export type Entry =
  | { readonly kind: 'value'; readonly value: number }
  /** SDMX status O: there is a figure, but nobody reported it. */
  | { readonly kind: 'missing' }
  /** SDMX status M: there cannot be a figure. */
  | { readonly kind: 'not-applicable' }
  | { readonly kind: 'empty' }
  /** Not a number; the text is kept so that it can be corrected. */
  | { readonly kind: 'text'; readonly text: string };

/** How missing and not applicable are written in a cell. */
export const missingSign = '…';
export const notApplicableSign = '×';

const missingWords = new Set(['…', '...', '……', '缺', '缺失', 'missing']);
const notApplicableWords = new Set(['×', '/', '不适用', 'n/a']);
const plainNumber = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i;
const groupedNumber = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)?$/;

/**
 * Read the text of a cell. Full-width digits, groups of three (`1,234.5`), a minus sign of print and spaces around are
 * understood; a decimal comma is not guessed at.
 */
export function readEntry(text: string): Entry {
  const narrow = text
    .normalize('NFKC')
    .replace(/[−–]/g, '-')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
  if (narrow === '') return { kind: 'empty' };
  const word = narrow.toLowerCase();
  if (missingWords.has(word) || missingWords.has(text.trim())) return { kind: 'missing' };
  if (notApplicableWords.has(word)) return { kind: 'not-applicable' };
  const digits = groupedNumber.test(narrow) ? narrow.replaceAll(',', '') : narrow;
  const value = plainNumber.test(digits) ? Number(digits) : Number.NaN;
  return Number.isFinite(value) ? { kind: 'value', value: value + 0 } : { kind: 'text', text: text.trim() };
}
