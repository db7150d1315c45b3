import type { MethodDefinition, MissingValue } from './method-definition.ts';
import type { Period } from '../period/period.ts';

/** How far beyond the period it ranks a method looks. */
export interface Reach {
  /** So many periods before each, for figures that are missing. */
  readonly back: number;
  /** All periods the version is in force for are measured together. */
  readonly together: boolean;
  /** Periods that weights are taken from. */
  readonly weightsOf: readonly Period[];
}

/** Of a method that looks at nothing but the period it ranks. */
const NOTHING: Reach = { back: 0, together: false, weightsOf: [] };

/** What a method looks at beyond the period it ranks. */
export function reachOf({ missing, indicators, groups, measuredOver }: MethodDefinition): Reach {
  const back = (rule: MissingValue | undefined) => (rule?.rule === 'last-period' ? rule.periods : 0);
  const reach: Reach = {
    back: Math.max(back(missing), ...indicators.map((one) => back(one.missing))),
    together: measuredOver === 'all-periods',
    weightsOf: [...new Set(groups.flatMap(({ weightsOf }) => (weightsOf === undefined ? [] : [weightsOf])))].sort(),
  };
  return isReaching(reach) ? reach : NOTHING;
}

/** Whether it looks beyond the period it ranks at all. */
export function isReaching({ back, together, weightsOf }: Reach): boolean {
  return back > 0 || together || weightsOf.length > 0;
}
