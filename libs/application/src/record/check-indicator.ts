import type { Indicator, IndicatorInput } from '@jiju/contract';
import { checkFormulas, isRefusal, parseFormula, problem, type FormulaDefinition, type Problem } from '@jiju/domain';
import type { RecordToCheck } from './record-to-check.ts';

/** An indicator and every version of its formula, against all other indicators. */
export async function checkIndicator({ before, after, records }: RecordToCheck): Promise<Problem[]> {
  const input = after as unknown as IndicatorInput;
  const problems: Problem[] = [];
  if (input.kind === 'derived' && input.formulas.length === 0)
    problems.push(problem('formula-required', {}, 'formulas'));
  if (input.kind === 'base' && input.formulas.length > 0) problems.push(problem('formula-not-allowed', {}, 'formulas'));
  if (input.plausibleMin !== null && input.plausibleMax !== null && input.plausibleMin > input.plausibleMax) {
    problems.push(problem('range-reversed', { min: input.plausibleMin, max: input.plausibleMax }, 'plausibleMin'));
  }
  const others = ((await records.all('indicators')) as unknown as Indicator[]).filter((one) => one.id !== before?.id);
  const known = others.flatMap((one) => definitionsOf(one, one.formulas.at(-1)?.text));
  for (const [at, version] of input.formulas.entries()) {
    const formula = parseFormula(version.text);
    if (isRefusal(formula)) {
      problems.push(...formula.refused.map((one) => ({ ...one, path: `formulas.${at}.text` })));
      continue;
    }
    const own = definitionsOf(input, version.text);
    const found = checkFormulas([...known, ...own]).filter(
      (one) => one.path.startsWith(`${input.code}.`) || one.code === 'formula-cycle',
    );
    problems.push(...found.map((one) => ({ ...one, path: `formulas.${at}.text` })));
  }
  return problems;
}

function definitionsOf(indicator: IndicatorInput, text: string | undefined): FormulaDefinition[] {
  const formula = text === undefined ? undefined : parseFormula(text);
  if (formula && isRefusal(formula)) return [];
  const { code, frequency, unit, aggregationOverTime, aggregationOverRegions } = indicator;
  return [{ code, frequency, unit, aggregationOverTime, aggregationOverRegions, ...(formula && { formula }) }];
}
