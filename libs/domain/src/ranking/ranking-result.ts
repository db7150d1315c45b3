import type { MethodPlan } from '../method/method-plan.ts';
import type { EffectiveWeights } from '../method/effective-weights.ts';
import type { Problem } from '../refusal.ts';
import type { ColumnTreatment } from './column-treatment.ts';
import type { UnitTable } from './unit-table.ts';

/**
 * A method applied to a table, by column and in ascending order of ids. Inside the columns NaN (and place 0) means "none";
 * nothing of it may reach a page: `unitResult` turns a unit into an object with null and reasons.
 */
export interface RankingResult {
  readonly plan: MethodPlan;
  /** The table that was ranked, sorted by id. */
  readonly table: UnitTable;
  readonly ids: readonly string[];
  /** Per indicator: the value after division and transform, as reported. */
  readonly raw: readonly Float64Array[];
  /** Per indicator: after imputation and outlier treatment; this is what was scored. */
  readonly treated: readonly Float64Array[];
  /** Per indicator: the item score, 0 to full points. */
  readonly normalised: readonly Float64Array[];
  /** Per indicator: its part of the final score; a unit's parts sum to `unrounded - bonus + deduction`. */
  readonly points: readonly Float64Array[];
  /** Per group: its score. */
  readonly dimensions: readonly Float64Array[];
  /** What weighed how much, when nothing is missing: those of the plan, or those that the sample gave. */
  readonly weights: EffectiveWeights;
  /** Points on top of the weighted sum. */
  readonly bonus: Float64Array;
  /** Points taken off by red lines, as a positive number. */
  readonly deduction: Float64Array;
  /** After bonus and deduction, before rounding. */
  readonly unrounded: Float64Array;
  /** The published score. */
  readonly score: Float64Array;
  readonly rank: Int32Array;
  /** Places within the groups of a column, for every column the method names and the table has. */
  readonly within: readonly RankWithin[];
  /** How many units have a rank. */
  readonly ranked: number;
  /** By position: why a unit is not ranked. */
  readonly excluded: ReadonlyMap<number, Problem>;
  /** By position: the red line that blocks awards. */
  readonly awardBlocked: ReadonlyMap<number, string>;
  /** Per indicator: what the outlier rule did. */
  readonly treatments: readonly ColumnTreatment[];
  /** What a reader of the list should know: an indicator without spread or without any value, a very small population. */
  readonly notes: readonly Problem[];
}

export interface RankWithin {
  readonly column: string;
  readonly rank: Int32Array;
  /** How many are ranked in the unit's group. */
  readonly of: Int32Array;
}
