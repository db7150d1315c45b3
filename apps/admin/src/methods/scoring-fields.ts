import type { Scoring } from '@jiju/domain';

type Kind = Scoring['kind'];

interface Fields {
  readonly numbers: readonly { readonly field: string; readonly needed: boolean }[];
  /** Where the score stops is a choice; for a ratio it is a number of its own. */
  readonly hasCap: boolean;
  readonly hasLog: boolean;
}

const numbers = (...names: readonly string[]) =>
  names.map((name) => ({ field: name.replace('?', ''), needed: !name.endsWith('?') }));

/** What each kind of scoring asks for; a question mark: may stay empty. */
export const scoringFields: Readonly<Record<Kind, Fields>> = {
  'min-max': { numbers: numbers('floor?', 'ceiling?'), hasCap: false, hasLog: false },
  efficacy: { numbers: numbers('floor', 'low?', 'high?'), hasCap: true, hasLog: false },
  'ratio-to-benchmark': { numbers: numbers('benchmark', 'cap?'), hasCap: false, hasLog: false },
  goalposts: { numbers: numbers('low', 'high'), hasCap: true, hasLog: true },
  'z-score': { numbers: numbers('mean', 'deviation'), hasCap: false, hasLog: false },
  percentile: { numbers: [], hasCap: false, hasLog: false },
};

export const scoringKinds = Object.keys(scoringFields) as Kind[];

/** A scoring to begin with; ends that only the user can know are left open, which `checkMethod` says. */
export function freshScoring(kind: Kind): Scoring {
  switch (kind) {
    case 'min-max':
    case 'percentile':
      return { kind };
    case 'efficacy':
      return { kind, floor: 60 };
    case 'ratio-to-benchmark':
      return { kind, benchmark: Number.NaN, cap: 100 };
    case 'goalposts':
      return { kind, low: Number.NaN, high: Number.NaN };
    case 'z-score':
      return { kind, mean: 50, deviation: 10 };
  }
}
