import type { Missing } from '../formula/formula-reader.ts';
import type { Period } from '../period/period.ts';

/** Why an indicator has no value in a period. What was never reported has neither a value nor a gap. */
export type Gap =
  | Missing
  /** Reported as missing, or as something that cannot exist. */
  | { readonly reason: 'reported-missing' | 'not-applicable' }
  /** The period is made of parts and this one has no figure. */
  | { readonly reason: 'part-missing'; readonly period: Period };

/** Every value that counts, base and derived, of one cluster in one period. */
export interface Sheet {
  readonly values: Readonly<Record<string, number>>;
  readonly gaps: Readonly<Record<string, Gap>>;
  /** Codes whose value rests on a synthetic figure, ascending. */
  readonly synthetic: readonly string[];
}

/** A figure that counts, as it was reported. */
export interface ReportedFigure {
  readonly indicator: string;
  readonly industry: string;
  readonly value: number | null;
  readonly status: string;
  readonly source: string;
}

/** Same numbers, same gaps: nothing to store, nothing to tell. */
export function sameSheet(a: Sheet | undefined, b: Sheet | undefined): boolean {
  return a === b || canonical(a) === canonical(b);
}

/** The codes whose value, gap or origin differs. */
export function changedCodes(before: Sheet | undefined, after: Sheet | undefined): string[] {
  const codes = new Set(
    [before, after].flatMap((sheet) => (sheet ? [...Object.keys(sheet.values), ...Object.keys(sheet.gaps)] : [])),
  );
  return [...codes].filter((code) => entry(before, code) !== entry(after, code)).sort();
}

function entry(sheet: Sheet | undefined, code: string): string {
  if (!sheet) return '';
  return JSON.stringify([
    Object.hasOwn(sheet.values, code) ? sheet.values[code] : null,
    Object.hasOwn(sheet.gaps, code) ? sorted(sheet.gaps[code] as object) : null,
    sheet.synthetic.includes(code),
  ]);
}

function canonical(sheet: Sheet | undefined): string {
  if (!sheet) return '';
  const gaps = Object.fromEntries(Object.entries(sheet.gaps).map(([code, gap]) => [code, sorted(gap)]));
  return JSON.stringify([sorted(sheet.values), sorted(gaps), sheet.synthetic]);
}

/** The database keeps keys in an order of its own. */
function sorted(record: object): object {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
