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

/** What a sheet says of all indicators but these. */
export function sheetWithout({ values, gaps, synthetic }: Sheet, codes: ReadonlySet<string>): Sheet {
  const others = <T>(of: Readonly<Record<string, T>>): Record<string, T> =>
    Object.fromEntries(Object.entries(of).filter(([code]) => !codes.has(code)));
  return { values: others(values), gaps: others(gaps), synthetic: synthetic.filter((code) => !codes.has(code)) };
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
  if (!a || !b) return a === b;
  return codesOf(a).length === codesOf(b).length && codesOf(b).every((code) => sameEntry(a, b, code));
}

/** The codes whose value, gap or origin differs. */
export function changedCodes(before: Sheet | undefined, after: Sheet | undefined): string[] {
  const codes = new Set([...(before ? codesOf(before) : []), ...(after ? codesOf(after) : [])]);
  return [...codes].filter((code) => !before || !after || !sameEntry(before, after, code)).sort();
}

function codesOf(sheet: Sheet): string[] {
  return [...Object.keys(sheet.values), ...Object.keys(sheet.gaps)];
}

/** Compared field by field: an import compares a hundred thousand of them. */
function sameEntry(a: Sheet, b: Sheet, code: string): boolean {
  return (
    own(a.values, code) === own(b.values, code) &&
    sameGap(own(a.gaps, code), own(b.gaps, code)) &&
    a.synthetic.includes(code) === b.synthetic.includes(code)
  );
}

function own<T>(record: Readonly<Record<string, T>>, code: string): T | undefined {
  return Object.hasOwn(record, code) ? record[code] : undefined;
}

/** Field by field, because the database keeps keys in an order of its own. */
function sameGap(a: Gap | undefined, b: Gap | undefined): boolean {
  if (!a || !b) return a === b;
  const fields = Object.keys(a) as (keyof Gap)[];
  return fields.length === Object.keys(b).length && fields.every((field) => a[field] === b[field]);
}
