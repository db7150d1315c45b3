import type { MethodPlan, PlannedIndicator } from '../method/method-plan.ts';
import type { RedLineEvent } from '../method/red-line.ts';
import type { Problem } from '../refusal.ts';
import { treatOutliers, type Treatment } from '../statistics/treat-outliers.ts';
import { groupsApart, inGroups } from './apart.ts';
import { excludeFirst, excludeIncomplete, redLineEffects, type RedLineEffects } from './exclude.ts';
import { groupingOf, impute, type Grouping } from './impute.ts';
import { hide, rawValues } from './prepare.ts';
import type { UnitTable } from './unit-table.ts';

/** Who is measured by whom, and by which values. */
export interface Sample {
  readonly effects: RedLineEffects;
  /** By position: why a unit takes no part. */
  readonly excluded: Map<number, Problem>;
  /** 1 for the units that were not left out before anything was measured. */
  readonly admitted: Uint8Array;
  /** 1 for those of them with enough figures: the units that take part. */
  readonly takesPart: Uint8Array;
  /** Per indicator: after division and transform. */
  readonly raw: readonly Float64Array[];
  /** Per indicator: after imputation and outliers; NaN for units that take no part. */
  readonly treated: readonly Float64Array[];
  readonly treatments: readonly ColumnTreatment[];
}

/** What the outlier rule did to a column: to all of it, or to each of the groups that are measured apart. */
export type ColumnTreatment =
  | Treatment
  | {
      readonly kind: 'by-group';
      readonly groups: readonly { readonly group: string; readonly treatment: Treatment }[];
    };

const UNTREATED: Treatment = { kind: 'none' };

/** Population and failing red lines, division and transform, imputation, screening, outliers. The table is sorted. */
export function sampleOf(plan: MethodPlan, table: UnitTable, events: readonly RedLineEvent[]): Sample {
  const effects = redLineEffects(plan, table, events);
  const excluded = excludeFirst(plan, table, effects);
  const admitted = new Uint8Array(table.ids.length).fill(1);
  for (const at of excluded.keys()) admitted[at] = 0;

  const raw = rawValues(plan, table);
  const treated = filled(plan, table, raw, admitted);
  const takesPart = admitted.slice();
  for (const [at, reason] of excludeIncomplete(plan, treated, admitted)) {
    excluded.set(at, reason);
    takesPart[at] = 0;
  }
  hide(treated, takesPart);
  const grouping = groupsApart(plan, table);
  const treatments = plan.indicators.map((indicator, at) =>
    treat(plan, indicator, treated[at] as Float64Array, grouping),
  );
  return { effects, excluded, admitted, takesPart, raw, treated, treatments };
}

/** The treated columns of some indicators with other figures, while those who take part stay the same. */
export function treatAgain(plan: MethodPlan, table: UnitTable, { admitted, takesPart }: Sample): Float64Array[] {
  const treated = filled(plan, table, rawValues(plan, table), admitted);
  hide(treated, takesPart);
  const grouping = groupsApart(plan, table);
  plan.indicators.forEach((indicator, at) => treat(plan, indicator, treated[at] as Float64Array, grouping));
  return treated;
}

/** Copies, without the units that are not admitted, and with what imputation puts in the gaps of the others. */
function filled(
  plan: MethodPlan,
  table: UnitTable,
  raw: readonly Float64Array[],
  admitted: Uint8Array,
): Float64Array[] {
  const columns = raw.map((column) => column.slice());
  hide(columns, admitted);
  const known = new Map<string, Grouping>();
  const groupingBy = (column: string): Grouping => {
    const grouping = known.get(column) ?? groupingOf(table.groups?.get(column), table.ids.length);
    known.set(column, grouping);
    return grouping;
  };
  plan.indicators.forEach(({ missing }, at) => impute(columns[at] as Float64Array, missing, groupingBy, admitted));
  return columns;
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
