import type { RobustnessInput } from '@jiju/contract';
import type { MissingValue, OutlierRule, Scoring } from '@jiju/domain';

type Assumptions = RobustnessInput['assumptions'];

/** Alternatives that can be chosen by a name, and what the library takes for each. */
export const scorings = {
  'min-max': { kind: 'min-max' },
  'z-score': { kind: 'z-score', mean: 50, deviation: 10 },
  percentile: { kind: 'percentile' },
  'fraction-of-maximum': { kind: 'fraction-of-maximum' },
  rank: { kind: 'rank' },
  borda: { kind: 'borda' },
} as const satisfies Readonly<Record<string, Scoring>>;
export const aggregations = ['arithmetic', 'geometric', 'harmonic', 'copeland'] as const;
export const missingRules = {
  renormalise: { rule: 'renormalise' },
  mean: { rule: 'mean' },
  median: { rule: 'median' },
  'group-median': { rule: 'group-median', column: 'peerGroup' },
  zero: { rule: 'zero' },
  exclude: { rule: 'exclude' },
} as const satisfies Readonly<Record<string, MissingValue>>;
export const outlierRules = {
  winsorise: { rule: 'winsorise', skewness: 2, kurtosis: 3.5, maxPoints: 5, then: 'log' },
  none: 'none',
} as const satisfies Readonly<Record<string, OutlierRule | 'none'>>;

/** What somebody chooses on the page; percents, 0 for not at all. */
export interface Choices {
  readonly weights: number;
  readonly error: number;
  /** Columns whose error is another one. */
  readonly errorOf: Readonly<Record<string, number>>;
  readonly dropOne: boolean;
  readonly scorings: readonly (keyof typeof scorings)[];
  readonly aggregations: readonly (typeof aggregations)[number][];
  readonly missing: readonly (keyof typeof missingRules)[];
  readonly outliers: readonly (keyof typeof outlierRules)[];
  readonly runs: number;
  readonly seed: number;
  /** Whether it is also asked which assumption matters. */
  readonly sensitivity: boolean;
}

export const firstChoices: Choices = {
  weights: 20,
  error: 2,
  errorOf: {},
  dropOne: true,
  scorings: ['z-score', 'percentile'],
  aggregations: [],
  missing: [],
  outliers: [],
  runs: 1000,
  seed: 2014,
  sensitivity: true,
};

/** Draws of each sample: enough to tell what matters from what does not. */
const draws = 256;

/** The question that a choice stands for; what is not chosen does not vary. */
export function inputOf({ runs, seed, sensitivity, ...choices }: Choices): RobustnessInput {
  return { assumptions: assumptionsOf(choices), runs, seed, draws: sensitivity ? draws : 0 };
}

function assumptionsOf(choices: Omit<Choices, 'runs' | 'seed' | 'sensitivity'>): Assumptions {
  const { weights, error, errorOf, dropOne, missing, outliers } = choices;
  const varies = error > 0 || Object.values(errorOf).some((percent) => percent > 0);
  return {
    ...(weights > 0 && { weights: { percent: weights } }),
    ...(choices.scorings.length > 0 && { scorings: choices.scorings.map((kind) => scorings[kind]) }),
    ...(choices.aggregations.length > 0 && { aggregations: [...choices.aggregations] }),
    ...(missing.length > 0 && { missing: missing.map((rule) => missingRules[rule]) }),
    ...(outliers.length > 0 && { outliers: outliers.map((rule) => outlierRules[rule]) }),
    ...(dropOne && { dropOne }),
    ...(varies && { error: { percent: error, ...(Object.keys(errorOf).length > 0 && { of: errorOf }) } }),
  };
}

export const limits = { weights: [0, 100], error: [0, 50], runs: [100, 10_000], seed: [0, 0xffff_ffff] } as const;
export type Limited = keyof typeof limits;

/** Numbers that are none, not whole where they have to be, or out of bounds. */
export function outsideOf(choices: Choices): Limited[] {
  return (Object.keys(limits) as Limited[]).filter((field) => {
    const [least, most] = limits[field];
    const whole = field === 'weights' || field === 'error' || Number.isInteger(choices[field]);
    return !(whole && choices[field] >= least && choices[field] <= most);
  });
}
