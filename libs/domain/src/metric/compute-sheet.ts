import type { FormulaReader } from '../formula/formula-reader.ts';
import { aggregateOverTime } from '../period/aggregate-over-time.ts';
import { isCoarser, partsOf } from '../period/period-nesting.ts';
import { frequencyOf, type Period } from '../period/period.ts';
import type { RegionLevel } from '../region/region-level.ts';
import { compensatedSum } from '../region/compensated-sum.ts';
import type { IndicatorTraits, Scheme } from '../scheme/scheme.ts';
import { versionFrom } from '../scheme/version-at.ts';
import type { Gap, ReportedFigure, Sheet } from './sheet.ts';

/** What the values of one cluster in one period are computed from. */
export interface SheetInputs {
  readonly period: Period;
  /** Figures of the period that count. */
  readonly figures: readonly ReportedFigure[];
  /** The cluster's values in other periods. */
  readonly sheetAt: (period: Period) => Sheet | undefined;
  /** The total over the cluster's region of that level. */
  readonly total: (code: string, level: RegionLevel, period: Period) => number | undefined;
}

/**
 * Every value of a cluster in a period: base figures as reported, or made of the parts of the period, then the derived
 * indicators in the order of their dependencies.
 * @returns `undefined` when no base figure is known: a period nobody reported has no derived values either.
 */
export function computeSheet(scheme: Scheme, inputs: SheetInputs): Sheet | undefined {
  const draft = new DraftSheet();
  const frequency = frequencyOf(inputs.period);
  const reported = groupByIndicator(inputs.figures);
  for (const indicator of scheme.indicators.values()) {
    if (indicator.kind !== 'base' || isCoarser(indicator.frequency, frequency)) continue;
    const figures = reported.get(indicator.code);
    if (figures && !isCleared(figures)) addReported(draft, indicator.code, figures);
    else if (isCoarser(frequency, indicator.frequency) && addFromParts(draft, indicator, inputs)) continue;
    else if (figures) addReported(draft, indicator.code, figures);
  }
  if (draft.isEmpty()) return undefined;
  return addDerived(scheme, inputs, draft, scheme.derivedOrder);
}

/**
 * The same sheet with only these derived indicators computed anew. For changes that touch no base figure, as when a total
 * of the region moved.
 * @param codes closed under dependency: whatever reads one of them in the same period is one of them.
 */
export function recomputeDerived(
  scheme: Scheme,
  inputs: SheetInputs,
  before: Sheet,
  codes: ReadonlySet<string>,
): Sheet {
  const draft = new DraftSheet(before, codes);
  return addDerived(
    scheme,
    inputs,
    draft,
    scheme.derivedOrder.filter((code) => codes.has(code)),
  );
}

class DraftSheet {
  readonly values: Record<string, number> = {};
  readonly gaps: Record<string, Gap> = {};
  readonly synthetic = new Set<string>();

  constructor(before?: Sheet, without: ReadonlySet<string> = new Set()) {
    if (!before) return;
    for (const [code, value] of Object.entries(before.values)) if (!without.has(code)) this.values[code] = value;
    for (const [code, gap] of Object.entries(before.gaps)) if (!without.has(code)) this.gaps[code] = gap;
    for (const code of before.synthetic) if (!without.has(code)) this.synthetic.add(code);
  }

  isEmpty(): boolean {
    return Object.keys(this.values).length === 0 && Object.keys(this.gaps).length === 0;
  }

  finished(): Sheet {
    return { values: this.values, gaps: this.gaps, synthetic: [...this.synthetic].sort() };
  }
}

function groupByIndicator(figures: readonly ReportedFigure[]): Map<string, ReportedFigure[]> {
  const byCode = new Map<string, ReportedFigure[]>();
  for (const figure of figures) {
    const list = byCode.get(figure.indicator);
    if (list) list.push(figure);
    else byCode.set(figure.indicator, [figure]);
  }
  return byCode;
}

/** Nobody says a number and nobody says that there can be none: what a longer period is made of speaks instead. */
function isCleared(figures: readonly ReportedFigure[]): boolean {
  return figures.every((figure) => figure.value === null && figure.status !== 'M');
}

/** The figure without an industry wins; without one, the industries are summed. */
function addReported(draft: DraftSheet, code: string, figures: readonly ReportedFigure[]): void {
  const whole = figures.find((figure) => figure.industry === '');
  const counted = whole ? [whole] : [...figures].sort((a, b) => (a.industry < b.industry ? -1 : 1));
  const values = counted.flatMap((figure) => (figure.value === null ? [] : [figure.value]));
  const sum = values.length === counted.length ? compensatedSum(values) : undefined;
  if (sum === undefined)
    draft.gaps[code] = { reason: counted.some((f) => f.status === 'M') ? 'not-applicable' : 'reported-missing' };
  else draft.values[code] = sum;
  if (sum !== undefined && counted.some((figure) => figure.source === 'synthetic')) draft.synthetic.add(code);
}

/** @returns whether the parts say anything, be it only that one of them is missing. */
function addFromParts(draft: DraftSheet, indicator: IndicatorTraits, inputs: SheetInputs): boolean {
  if (indicator.aggregationOverTime === 'none') return false;
  const { code, weightCode } = indicator;
  const parts = partsOf(inputs.period, indicator.frequency);
  const sheets = parts.map((part) => inputs.sheetAt(part));
  const known = sheets.some((sheet) => sheet && (Object.hasOwn(sheet.values, code) || Object.hasOwn(sheet.gaps, code)));
  if (!known) return false;
  const values = sheets.map((sheet) => valueIn(sheet, code));
  const weights = weightCode === null ? [] : sheets.map((sheet) => valueIn(sheet, weightCode));
  const value = aggregateOverTime(indicator.aggregationOverTime, values, weights);
  const missingPart = values.findIndex((part) => part === undefined);
  if (value !== undefined) draft.values[code] = value;
  else draft.gaps[code] = { reason: 'part-missing', period: parts[missingPart] ?? inputs.period };
  if (value !== undefined && sheets.some((sheet) => sheet?.synthetic.includes(code))) draft.synthetic.add(code);
  return true;
}

function valueIn(sheet: Sheet | undefined, code: string): number | undefined {
  return sheet && Object.hasOwn(sheet.values, code) ? sheet.values[code] : undefined;
}

function addDerived(scheme: Scheme, inputs: SheetInputs, draft: DraftSheet, codes: readonly string[]): Sheet {
  const frequency = frequencyOf(inputs.period);
  let touchedSynthetic = false;
  const reader: FormulaReader = {
    value(code, period) {
      if (period === inputs.period) {
        touchedSynthetic ||= draft.synthetic.has(code);
        return Object.hasOwn(draft.values, code) ? draft.values[code] : undefined;
      }
      const sheet = inputs.sheetAt(period);
      if (sheet?.synthetic.includes(code)) touchedSynthetic = true;
      return valueIn(sheet, code);
    },
    total: inputs.total,
    reason: (code, period) => (period === inputs.period ? draft.gaps : inputs.sheetAt(period)?.gaps)?.[code]?.reason,
  };
  for (const code of codes) {
    const indicator = scheme.indicators.get(code);
    if (!indicator || isCoarser(indicator.frequency, frequency)) continue;
    const version = versionFrom(indicator.formulas, inputs.period);
    if (!version) continue;
    touchedSynthetic = false;
    const result = version.evaluate(reader, inputs.period);
    if (result.missing) draft.gaps[code] = result.missing;
    else draft.values[code] = result.value;
    if (touchedSynthetic && !result.missing) draft.synthetic.add(code);
  }
  return draft.finished();
}
