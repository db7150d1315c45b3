import type { Indicator, IndicatorInput } from '@jiju/contract';
import { checkFormulas, dependenciesOf, type FormulaDefinition, type Problem } from '@jiju/domain';
import { formulaDefinition } from './formula-definition.ts';

/**
 * What an edit of an indicator would make wrong in the formulas of others that read it, in every version of them: problems that
 * were not there before, each naming the indicator whose formula it is, at the field of the edit that is the cause.
 */
export function formulasBrokenBy(before: Indicator, after: IndicatorInput, others: readonly Indicator[]): Problem[] {
  // Without their formulas: only what they are counts for those who read them.
  const known = others.map((one) => formulaDefinition(one, undefined));
  const found = new Map<string, Problem>();
  for (const other of others) {
    for (const { text } of other.formulas) {
      const reader = formulaDefinition(other, text);
      if (!reader.formula || !dependenciesOf(reader.formula).some(({ code }) => code === before.code)) continue;
      const problemsWith = (read: FormulaDefinition): Problem[] =>
        checkFormulas([...known.filter(({ code }) => code !== reader.code), reader, read]);
      const old = new Set(problemsWith(formulaDefinition(before, undefined)).map(nameOf));
      for (const one of problemsWith(formulaDefinition(after, undefined))) {
        if (!old.has(nameOf(one))) found.set(nameOf(one), { ...one, path: causeOf(one, before, after) });
      }
    }
  }
  return [...found.values()];
}

function nameOf({ code, path, params }: Problem): string {
  return JSON.stringify([code, path, params]);
}

function causeOf({ code }: Problem, before: Indicator, after: IndicatorInput): keyof IndicatorInput {
  if (code === 'formula-share-of-no-sum') return 'aggregationOverRegions';
  if (code === 'formula-reads-longer-period' || code === 'formula-reads-shorter-period')
    return before.frequency === after.frequency ? 'aggregationOverTime' : 'frequency';
  return 'unit';
}
