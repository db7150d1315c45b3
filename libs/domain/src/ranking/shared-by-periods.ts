import type { Member, MethodPlan } from '../method/method-plan.ts';
import type { Period } from '../period/period.ts';
import type { ColumnTreatment } from './column-treatment.ts';
import type { Grouping } from './impute.ts';
import type { ColumnScores } from './item-notes.ts';

/** The units of several periods that are measured together, one period after the other, after the treatment of outliers. */
export interface Pooled {
  /** What they are measured by. */
  readonly plan: MethodPlan;
  /** Position of the first unit of a period; of units without a name for theirs under nothing. */
  readonly starts: ReadonlyMap<Period | undefined, number>;
  /** Per indicator: the values of all units that take part in their period. */
  readonly columns: readonly Float64Array[];
  readonly treatments: readonly ColumnTreatment[];
  /** The groups that are measured apart, over all periods. */
  readonly grouping: Grouping | undefined;
  /** Item scores of all units by position of the indicator, where they hang on nothing but these values: filled as somebody asks. */
  readonly scored: Map<number, ColumnScores>;
}

/** What weighs how much by the scores of a period. */
export interface WeightsOfPeriod {
  /** Per group. */
  readonly members: readonly (readonly Member[])[];
  /** How many units these scores are of. */
  readonly units: number;
}

/**
 * What is the same for every period that a version ranks, found by the first of the rankings that are given it: one pass over all
 * periods instead of one for each. Whoever makes it gives them the very same units, and forgets it before one of those changes.
 */
export interface SharedByPeriods {
  readonly plan: MethodPlan;
  pooled?: Pooled;
  readonly weights: Map<Period, WeightsOfPeriod>;
}
