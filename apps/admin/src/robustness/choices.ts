import type { Assumptions } from '@jiju/domain';

/** What somebody chooses on the page; percents, 0 for not at all. */
export interface Choices {
  readonly weights: number;
  readonly error: number;
  readonly dropOne: boolean;
  readonly otherScorings: boolean;
  readonly geometric: boolean;
  readonly runs: number;
}

export const firstChoices: Choices = {
  weights: 20,
  error: 2,
  dropOne: true,
  otherScorings: true,
  geometric: false,
  runs: 1000,
};

/** The assumptions of the library that a choice stands for. */
export function assumptionsOf({ weights, error, dropOne, otherScorings, geometric }: Choices): Assumptions {
  return {
    ...(weights > 0 && { weights: { percent: weights } }),
    ...(error > 0 && { error: { percent: error } }),
    ...(dropOne && { dropOne }),
    ...(otherScorings && { scorings: [{ kind: 'z-score', mean: 50, deviation: 10 }, { kind: 'percentile' }] }),
    ...(geometric && { aggregations: ['geometric'] }),
  };
}
