import type { MethodPlan, PlannedIndicator } from '../method/compile-method.ts';
import type { RedLineEvent } from '../method/red-line.ts';
import type { Problem } from '../refusal.ts';
import { treatOutliers, type Treatment } from '../statistics/treat-outliers.ts';
import { excludeFirst, excludeIncomplete, redLineEffects, type RedLineEffects } from './exclude.ts';
import { groupingOf, impute, type Grouping } from './impute.ts';
import { hide, rawValues } from './prepare.ts';
import type { UnitTable } from './unit-table.ts';

/** Who is measured by whom, and by which values. */
export interface Sample {
  readonly effects: RedLineEffects;
  /** By position: why a unit takes no part. */
  readonly excluded: Map<number, Problem>;
  /** 1 for the units that take part. */
  readonly takesPart: Uint8Array;
  /** Per indicator: after division and transform. */
  readonly raw: readonly Float64Array[];
  /** Per indicator: after imputation and outliers; NaN for units that take no part. */
  readonly treated: readonly Float64Array[];
  readonly treatments: readonly Treatment[];
}

const UNTREATED: Treatment = { kind: 'none' };

/** Population and failing red lines, division and transform, imputation, screening, outliers. The table is sorted. */
export function sampleOf(plan: MethodPlan, table: UnitTable, events: readonly RedLineEvent[]): Sample {
  const effects = redLineEffects(plan, table, events);
  const excluded = excludeFirst(plan, table, effects);
  const takesPart = new Uint8Array(table.ids.length).fill(1);
  for (const at of excluded.keys()) takesPart[at] = 0;

  const raw = rawValues(plan, table);
  const treated = raw.map((column) => column.slice());
  if (excluded.size > 0) hide(treated, excluded.keys());
  fillGaps(plan, table, treated, takesPart);
  const incomplete = excludeIncomplete(plan, treated, takesPart);
  if (incomplete.size > 0) hide(treated, incomplete.keys());
  for (const [at, reason] of incomplete) {
    excluded.set(at, reason);
    takesPart[at] = 0;
  }
  const treatments = plan.indicators.map((indicator, at) => treat(plan, indicator, treated[at] as Float64Array));
  return { effects, excluded, takesPart, raw, treated, treatments };
}

function fillGaps(plan: MethodPlan, table: UnitTable, treated: readonly Float64Array[], takesPart: Uint8Array): void {
  const known = new Map<string, Grouping>();
  const groupingBy = (column: string): Grouping => {
    const grouping = known.get(column) ?? groupingOf(table.groups?.get(column), table.ids.length);
    known.set(column, grouping);
    return grouping;
  };
  plan.indicators.forEach(({ missing }, at) => impute(treated[at] as Float64Array, missing, groupingBy, takesPart));
}

function treat(plan: MethodPlan, indicator: PlannedIndicator, values: Float64Array): Treatment {
  const { outliers } = plan.definition;
  return outliers && !indicator.keepOutliers ? treatOutliers(values, outliers) : UNTREATED;
}
