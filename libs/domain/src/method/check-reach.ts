import { parsePeriod } from '../period/period.ts';
import { isRefusal, problem, type Problem } from '../refusal.ts';
import type { MethodDefinition, MissingValue } from './method-definition.ts';

/** Ten years of quarters. */
const MOST_BACK = 40;

/** What is wrong with how a method looks at other periods. */
export function checkReach({ missing, indicators, groups }: MethodDefinition): Problem[] {
  return [
    ...checkBack(missing, 'missing.periods'),
    ...indicators.flatMap((one, i) => checkBack(one.missing, `indicators.${i}.missing.periods`)),
    ...groups.flatMap((one, i) => checkWeightsOf(one, `groups.${i}.weightsOf`)),
  ];
}

function checkBack(rule: MissingValue | undefined, path: string): Problem[] {
  if (rule?.rule !== 'last-period') return [];
  const { periods } = rule;
  const sound = Number.isInteger(periods) && periods >= 1 && periods <= MOST_BACK;
  return sound ? [] : [problem('method-periods-back-invalid', { most: MOST_BACK }, path)];
}

function checkWeightsOf({ code, weighting, weightsOf }: MethodDefinition['groups'][number], path: string): Problem[] {
  if (weightsOf === undefined) return [];
  if (weighting !== 'principal-components') return [problem('method-weights-of-without-components', { code }, path)];
  const period = parsePeriod(weightsOf);
  return isRefusal(period) || period !== weightsOf ? [problem('period-malformed', { text: weightsOf }, path)] : [];
}
