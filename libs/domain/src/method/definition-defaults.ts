import type { MethodDefinition } from './method-definition.ts';
import type { Scoring } from './scoring.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What a definition says by saying nothing. */
export const methodDefaults: Fields = {
  fullPoints: 100,
  measuredOver: 'period',
  missing: { rule: 'renormalise' },
  rankWithin: ['peerGroup', 'region'],
  ties: 'competition',
};

/** Of a node of the tree; its column is its code. */
export const nodeDefaults = {
  indicator: { keepOutliers: false },
  group: { weight: 1, weighting: 'by-hand' },
  bonus: {},
  'red-line': {},
} as const satisfies Readonly<Record<string, Fields>>;

const scoringDefaults: Readonly<Partial<Record<Scoring['kind'], Fields>>> = {
  'min-max': { floor: 0, ceiling: 100 },
  efficacy: { cap: 'none' },
  goalposts: { cap: 'none', log: false },
  'base-and-steps': { whole: false, least: 0 },
};

/** A scoring with every default written out. */
export function wholeScoring(scoring: Scoring): Fields {
  return { ...scoringDefaults[scoring.kind], ...scoring };
}

/** A method's rule for missing values without the share that is 0 when not given. */
export function wholeMissing(missing: MethodDefinition['missing']): Fields | undefined {
  return missing && { ...missing, ...(missing.minimumShare === 0 && { minimumShare: undefined }) };
}

/** A screening with what it counts written out. */
export function wholeScreening(screening: MethodDefinition['screening']): Fields | undefined {
  return screening && { of: 'filled-in', ...screening };
}

/** Lists of a population in which the order says nothing. */
export const unorderedLists: ReadonlySet<string> = new Set([
  'statuses',
  'levels',
  'regions',
  'tags',
  'peerGroups',
  'without',
  'sizes',
  'rankWithin',
]);
