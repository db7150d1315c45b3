import type { MethodPlan } from '../method/method-plan.ts';
import type { RedLineEvent } from '../method/red-line.ts';
import { admit, fillGaps, type Admission } from './admit.ts';
import { groupsApart } from './apart.ts';
import type { ColumnTreatment } from './column-treatment.ts';
import { ownPart, poolOf, type Pool } from './pool.ts';
import { hide, rawValues } from './prepare.ts';
import { treatColumns } from './treat-columns.ts';
import type { UnitTable } from './unit-table.ts';

/** Who is measured by whom, and by which values. */
export interface Sample extends Omit<Admission, 'filled'> {
  /** Per indicator: after imputation and outliers; NaN for units that take no part. */
  readonly treated: readonly Float64Array[];
  readonly treatments: readonly ColumnTreatment[];
  /** The units of all periods, after outliers, where they are measured together. */
  readonly pool: Pool | undefined;
}

/** Who takes part, and their values after the treatment of outliers. The table is sorted. */
export function sampleOf(plan: MethodPlan, table: UnitTable, events: readonly RedLineEvent[]): Sample {
  const admission = admit(plan, table, events);
  const { filled, ...rest } = admission;
  const pool = poolOf(plan, table, events, admission);
  if (pool) {
    const treated = pool.columns.map((column) => ownPart(pool, column));
    return { ...rest, treated, treatments: pool.treatments, pool };
  }
  return { ...rest, treated: filled, treatments: treatColumns(plan, filled, groupsApart(plan, table)), pool };
}

/** The treated columns of some indicators with other figures, while those who take part stay the same. */
export function treatAgain(plan: MethodPlan, table: UnitTable, { admitted, takesPart }: Sample): Float64Array[] {
  const treated = fillGaps(plan, table, rawValues(plan.indicators, table), admitted);
  hide(treated, takesPart);
  treatColumns(plan, treated, groupsApart(plan, table));
  return treated;
}
