import type { MethodPlan } from '../method/method-plan.ts';
import type { RedLineEvent } from '../method/red-line.ts';
import type { Problem } from '../refusal.ts';
import { earlierValues } from './earlier-values.ts';
import { excludeFirst, excludeIncomplete, redLineEffects, type RedLineEffects } from './exclude.ts';
import { groupingOf, impute, type Grouping } from './impute.ts';
import { hide, rawValues } from './prepare.ts';
import type { UnitTable } from './unit-table.ts';

/** Who takes part in a period, and with which values. */
export interface Admission {
  readonly effects: RedLineEffects;
  /** By position: why a unit takes no part. */
  readonly excluded: Map<number, Problem>;
  /** 1 for the units that were not left out before anything was measured. */
  readonly admitted: Uint8Array;
  /** 1 for those of them with enough figures: the units that take part. */
  readonly takesPart: Uint8Array;
  /** Per indicator: after division and transform. */
  readonly raw: readonly Float64Array[];
  /** Per indicator: after imputation; NaN for units that take no part. Whoever treats outliers does it in place. */
  readonly filled: Float64Array[];
}

/**
 * Population and failing red lines, division and transform, imputation, screening; screening for what was reported comes before
 * imputation, so that nobody's gap is filled from a unit that takes no part. The table is sorted.
 */
export function admit(plan: MethodPlan, table: UnitTable, events: readonly RedLineEvent[]): Admission {
  const effects = redLineEffects(plan, table, events);
  const excluded = excludeFirst(plan, table, effects);
  const admitted = new Uint8Array(table.ids.length).fill(1);
  for (const at of excluded.keys()) admitted[at] = 0;
  const screened = (values: readonly Float64Array[], among: Uint8Array): Uint8Array => {
    const left = among.slice();
    for (const [at, reason] of excludeIncomplete(plan, values, among)) {
      excluded.set(at, reason);
      left[at] = 0;
    }
    return left;
  };

  const raw = rawValues(plan.indicators, table);
  const isBefore = plan.definition.screening?.of === 'reported';
  const reported = isBefore ? screened(raw, admitted) : admitted;
  const filled = fillGaps(plan, table, raw, reported);
  const takesPart = isBefore ? reported.slice() : screened(filled, reported);
  hide(filled, takesPart);
  return { effects, excluded, admitted: reported, takesPart, raw, filled };
}

/** Copies, without the units that are not admitted, and with what imputation puts in the gaps of the others. */
export function fillGaps(
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
  plan.indicators.forEach((indicator, at) =>
    impute(columns[at] as Float64Array, indicator.missing, groupingBy, admitted, (back) =>
      earlierValues(indicator, table, back),
    ),
  );
  return columns;
}
