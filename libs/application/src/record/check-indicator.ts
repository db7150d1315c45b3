import type { Indicator, IndicatorInput } from '@jiju/contract';
import { checkFiguresKept, checkFormulas, isRefusal, parseFormula, problem, type Problem } from '@jiju/domain';
import { formulasBrokenBy } from './formulas-broken-by.ts';
import { formulaDefinition } from './formula-definition.ts';
import { readMoreOften } from './read-more-often.ts';
import type { RecordToCheck } from './record-to-check.ts';

/**
 * An indicator and every version of its formula, against all other indicators. One that changes is held against what rests on
 * it as well: formulas, methods and star rules that read it, and the figures that were reported.
 */
export async function checkIndicator({ before, after, records, reported }: RecordToCheck): Promise<Problem[]> {
  const input = after as unknown as IndicatorInput;
  const problems: Problem[] = [];
  if (input.kind === 'derived' && input.formulas.length === 0)
    problems.push(problem('formula-required', {}, 'formulas'));
  if (input.kind === 'base' && input.formulas.length > 0) problems.push(problem('formula-not-allowed', {}, 'formulas'));
  if (input.plausibleMin !== null && input.plausibleMax !== null && input.plausibleMin > input.plausibleMax) {
    problems.push(problem('range-reversed', { min: input.plausibleMin, max: input.plausibleMax }, 'plausibleMin'));
  }
  const others = ((await records.all('indicators')) as unknown as Indicator[]).filter((one) => one.id !== before?.id);
  problems.push(...checkOwnFormulas(input, others));
  const stored = before as unknown as Indicator | undefined;
  if (!stored || !traits.some((trait) => stored[trait] !== input[trait])) return problems;
  problems.push(...formulasBrokenBy(stored, input, others));
  if (stored.frequency !== input.frequency) problems.push(...(await readMoreOften(input, records)));
  if (stored.kind === 'base') problems.push(...checkFiguresKept(stored, input, await reported.of(stored.code)));
  return problems;
}

/** Fields that formulas and figures rest on. */
const traits = ['kind', 'frequency', 'unit', 'byIndustry', 'aggregationOverTime', 'aggregationOverRegions'] as const;

function checkOwnFormulas(input: IndicatorInput, others: readonly Indicator[]): Problem[] {
  const known = others.map((one) => formulaDefinition(one, one.formulas.at(-1)?.text));
  return input.formulas.flatMap(({ text }, at) => {
    const path = `formulas.${at}.text`;
    const formula = parseFormula(text);
    const found = isRefusal(formula)
      ? formula.refused
      : checkFormulas([...known, formulaDefinition(input, text)]).filter(
          (one) => one.path.startsWith(`${input.code}.`) || one.code === 'formula-cycle',
        );
    return found.map((one) => ({ ...one, path }));
  });
}
