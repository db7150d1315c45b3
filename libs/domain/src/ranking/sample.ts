import type { MethodPlan, PlannedIndicator } from '../method/method-plan.ts';
import type { RedLineEvent } from '../method/red-line.ts';
import { treatOutliers, type Treatment } from '../statistics/treat-outliers.ts';
import { admit, fillGaps, type Admission } from './admit.ts';
import { groupsApart, inGroups } from './apart.ts';
import type { Grouping } from './impute.ts';
import { ownPart, poolOf, type Pool } from './pool.ts';
import { hide, rawValues } from './prepare.ts';
import type { UnitTable } from './unit-table.ts';

/** Who is measured by whom, and by which values. */
export interface Sample extends Omit<Admission, 'filled'> {
  /** Per indicator: after imputation and outliers; NaN for units that take no part. */
  readonly treated: readonly Float64Array[];
  readonly treatments: readonly ColumnTreatment[];
  /** The units of all periods, after outliers, where they are measured together. */
  readonly pool: Pool | undefined;
}

/** What the outlier rule did to a column: to all of it, or to each of the groups that are measured apart. */
export type ColumnTreatment =
  | Treatment
  | {
      readonly kind: 'by-group';
      readonly groups: readonly { readonly group: string; readonly treatment: Treatment }[];
    };

const UNTREATED: Treatment = { kind: 'none' };

/** Who takes part, and their values after the treatment of outliers. The table is sorted. */
export function sampleOf(plan: MethodPlan, table: UnitTable, events: readonly RedLineEvent[]): Sample {
  const admission = admit(plan, table, events);
  const { filled, ...rest } = admission;
  const pool = poolOf(plan, table, admission);
  const grouping = pool ? pool.grouping : groupsApart(plan, table);
  const columns = pool ? pool.columns : filled;
  const treatments = plan.indicators.map((indicator, at) =>
    treat(plan, indicator, columns[at] as Float64Array, grouping),
  );
  const treated = pool ? columns.map((column) => ownPart(pool, column)) : filled;
  return { ...rest, treated, treatments, pool };
}

/** The treated columns of some indicators with other figures, while those who take part stay the same. */
export function treatAgain(plan: MethodPlan, table: UnitTable, { admitted, takesPart }: Sample): Float64Array[] {
  const treated = fillGaps(plan, table, rawValues(plan.indicators, table), admitted);
  hide(treated, takesPart);
  const grouping = groupsApart(plan, table);
  plan.indicators.forEach((indicator, at) => treat(plan, indicator, treated[at] as Float64Array, grouping));
  return treated;
}

function treat(
  plan: MethodPlan,
  indicator: PlannedIndicator,
  values: Float64Array,
  grouping: Grouping | undefined,
): ColumnTreatment {
  const { outliers } = plan.definition;
  if (!outliers || indicator.keepOutliers) return UNTREATED;
  const done = inGroups(grouping, values, (part, group) => ({ group, treatment: treatOutliers(part, outliers) }));
  const [first] = done;
  return grouping ? { kind: 'by-group', groups: done } : (first?.treatment ?? UNTREATED);
}
