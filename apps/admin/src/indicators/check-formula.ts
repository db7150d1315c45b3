import type { Indicator } from '@jiju/contract';
import { checkFormulas, isRefusal, parseFormula, type FormulaDefinition, type Problem } from '@jiju/domain';

/** What the check has to know of the indicator whose formula is being written; parts of it may still be empty. */
export type Owner = Partial<
  Pick<Indicator, 'code' | 'frequency' | 'unit' | 'aggregationOverTime' | 'aggregationOverRegions'>
>;

/**
 * What is wrong with a formula while it is being written: its own grammar first, then against all other indicators (unknown
 * names, units, frequencies, circles). Problems of other indicators' formulas are not this one's to report.
 */
export function checkFormula(owner: Owner, text: string, others: Iterable<Indicator>): readonly Problem[] {
  const formula = parseFormula(text);
  if (isRefusal(formula)) return formula.refused;
  const code = owner.code || 'NEW';
  const own: FormulaDefinition = {
    code,
    frequency: owner.frequency ?? 'year',
    unit: owner.unit ?? '',
    aggregationOverTime: owner.aggregationOverTime ?? 'none',
    aggregationOverRegions: owner.aggregationOverRegions ?? 'none',
    formula,
  };
  const known = [...others].filter((each) => each.code !== code && !each.archivedAt).map(definitionOf);
  const isOwn = ({ params }: Problem) =>
    params['indicator'] === code ||
    String(params['cycle'] ?? '')
      .split(' -> ')
      .includes(code);
  return checkFormulas([...known, own]).filter(isOwn);
}

function definitionOf(indicator: Indicator): FormulaDefinition {
  const latest = indicator.formulas.at(-1);
  const formula = latest && parseFormula(latest.text);
  const { code, frequency, unit, aggregationOverTime, aggregationOverRegions } = indicator;
  return {
    code,
    frequency,
    unit,
    aggregationOverTime,
    aggregationOverRegions,
    ...(formula && !isRefusal(formula) ? { formula } : {}),
  };
}

/** Where a problem points: the characters from `start` to `end` of the text, or none. */
export function placeOf({ params }: Problem): { readonly start: number; readonly end: number } | undefined {
  const [position, length] = [params['position'], params['length']];
  if (typeof position !== 'number' || typeof length !== 'number') return undefined;
  return { start: position - 1, end: position - 1 + Math.max(1, length) };
}
