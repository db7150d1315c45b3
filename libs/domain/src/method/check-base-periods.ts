import { frequencyOf, parsePeriod, type Frequency } from '../period/period.ts';
import { problem, type Problem } from '../refusal.ts';
import type { MethodDefinition } from './method-definition.ts';

/** Weights come from a period as long as those that are judged. What is no period at all is refused by `checkMethod`. */
export function checkBasePeriods({ groups }: Pick<MethodDefinition, 'groups'>, judgedEvery: Frequency): Problem[] {
  return groups.flatMap(({ code, weightsOf }, i) =>
    weightsOf !== undefined && parsePeriod(weightsOf) === weightsOf && frequencyOf(weightsOf) !== judgedEvery
      ? [problem('method-weights-of-other-periods', { code, period: weightsOf }, `groups.${i}.weightsOf`)]
      : [],
  );
}
