import type { Scoring } from '@jiju/domain';

type Kind = Scoring['kind'];

interface Fields {
  readonly numbers: readonly { readonly field: string; readonly needed: boolean }[];
  /** Names an indicator, or the unit that others are compared with. */
  readonly names?: 'base' | 'unit';
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
  'base-and-steps': {
    numbers: numbers('atBase', 'step', 'points', 'least?', 'most'),
    names: 'base',
    hasCap: false,
    hasLog: false,
  },
  'target-completion': { numbers: numbers('step', 'points', 'most'), hasCap: false, hasLog: false },
  'target-and-units': { numbers: numbers('target', 'perUnit', 'most'), hasCap: false, hasLog: false },
  'event-count': { numbers: numbers('perEvent', 'most'), hasCap: false, hasLog: false },
  goalposts: { numbers: numbers('low', 'high'), hasCap: true, hasLog: true },
  'distance-to-target': { numbers: numbers('target', 'cap?'), hasCap: false, hasLog: false },
  'distance-to-reference': { numbers: numbers('cap?'), names: 'unit', hasCap: false, hasLog: false },
  'fraction-of-maximum': { numbers: [], hasCap: false, hasLog: false },
  'z-score': { numbers: numbers('mean', 'deviation'), hasCap: false, hasLog: false },
  percentile: { numbers: [], hasCap: false, hasLog: false },
  rank: { numbers: [], hasCap: false, hasLog: false },
  borda: { numbers: [], hasCap: false, hasLog: false },
};

export const scoringKinds = Object.keys(scoringFields) as Kind[];

/** A scoring to begin with; ends that only the user can know are left open, which `checkMethod` says. */
export function freshScoring(kind: Kind): Scoring {
  switch (kind) {
    case 'min-max':
    case 'percentile':
    case 'rank':
    case 'borda':
    case 'fraction-of-maximum':
      return { kind };
    case 'efficacy':
      return { kind, floor: 60 };
    case 'ratio-to-benchmark':
      return { kind, benchmark: Number.NaN, cap: 100 };
    case 'goalposts':
      return { kind, low: Number.NaN, high: Number.NaN };
    case 'z-score':
      return { kind, mean: 50, deviation: 10 };
    case 'distance-to-target':
      return { kind, target: Number.NaN };
    case 'distance-to-reference':
      return { kind, unit: '' };
    case 'base-and-steps':
      return { kind, base: '', atBase: 80, step: 5, points: 5, most: 150 };
    case 'target-and-units':
      return { kind, target: Number.NaN, perUnit: 1, most: 10 };
    case 'event-count':
      return { kind, perEvent: 10, most: 100 };
    case 'target-completion':
      return { kind, target: Number.NaN, step: 10, points: 2, most: 120 };
  }
}
