import type { IndicatorInput } from '@jiju/contract';
import { isRefusal, parseFormula, type FormulaDefinition } from '@jiju/domain';

/** An indicator as the check of formulas knows it, with one of its formulas; one that cannot be read is left out. */
export function formulaDefinition(indicator: IndicatorInput, text: string | undefined): FormulaDefinition {
  const formula = text === undefined ? undefined : parseFormula(text);
  const { code, frequency, unit, aggregationOverTime, aggregationOverRegions } = indicator;
  const traits = { code, frequency, unit, aggregationOverTime, aggregationOverRegions };
  return formula === undefined || isRefusal(formula) ? traits : { ...traits, formula };
}
