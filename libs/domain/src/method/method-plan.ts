import type { Aggregation, BonusItem, MethodDefinition, MissingValue } from './method-definition.ts';
import type { Period } from '../period/period.ts';
import type { Scoring } from './scoring.ts';

/** A method made ready to run: names resolved to positions, order of work fixed. Compile once, rank often. */
export interface MethodPlan {
  readonly definition: MethodDefinition;
  readonly fullPoints: number;
  /** In the order of the definition, like every list of results. */
  readonly indicators: readonly PlannedIndicator[];
  readonly groups: readonly PlannedGroup[];
  /** Positions of the groups, members before the groups they belong to. */
  readonly bottomUp: readonly number[];
  /** Position of the top group. */
  readonly top: number;
  readonly bonuses: readonly (BonusItem & { readonly column: string })[];
  /** Columns of figures it reads, each once. */
  readonly reads: readonly string[];
}

export interface PlannedIndicator {
  readonly code: string;
  readonly column: string;
  readonly denominator: string | undefined;
  readonly direction: 1 | -1;
  /** Of the Box-Cox transform, 0 the logarithm; undefined: none. */
  readonly lambda: number | undefined;
  readonly missing: MissingValue;
  readonly keepOutliers: boolean;
  readonly scoring: Scoring;
  /** Share of the whole when nothing is missing: the product of relative weights up the tree. */
  readonly effectiveWeight: number;
}

export interface PlannedGroup {
  readonly code: string;
  readonly aggregation: Aggregation;
  /** Exponent of the generalised mean. */
  readonly power: number;
  /** The weights of its members are taken from the sample; those given here only say who takes part. */
  readonly fromSample: boolean;
  /** The period whose sample that is, when it is not the one that is ranked. */
  readonly weightsOf: Period | undefined;
  readonly members: readonly Member[];
  readonly effectiveWeight: number;
}

/** An indicator or a group inside a group. Members of weight 0 are shown but take no part. */
export interface Member {
  readonly kind: 'indicator' | 'group';
  /** Position in the plan's list of its kind. */
  readonly at: number;
  readonly weight: number;
}
