import type { MethodPlan } from '../method/method-plan.ts';
import { outsidePopulation, outsideSizes } from '../method/population.ts';
import type { RedLineEvent } from '../method/red-line.ts';
import { problem, type Problem } from '../refusal.ts';
import type { UnitTable } from './unit-table.ts';

/** What red lines do to the units of a table, by position. */
export interface RedLineEffects {
  readonly deduction: Float64Array;
  readonly awardBlocked: ReadonlyMap<number, string>;
  readonly failed: ReadonlyMap<number, string>;
}

/** Sum up the events. Unknown units are ignored: an event may concern a unit that is not in this table. */
export function redLineEffects(plan: MethodPlan, table: UnitTable, events: readonly RedLineEvent[]): RedLineEffects {
  const deduction = new Float64Array(table.ids.length);
  const awardBlocked = new Map<number, string>();
  const failed = new Map<number, string>();
  if (events.length === 0) return { deduction, awardBlocked, failed };
  const positions = new Map(table.ids.map((id, i) => [id, i]));
  for (const rule of plan.definition.redLines ?? []) {
    const counts = new Map<number, number>();
    for (const event of events) {
      const at = positions.get(event.unit);
      if (event.redLine === rule.code && at !== undefined) counts.set(at, (counts.get(at) ?? 0) + (event.count ?? 1));
    }
    for (const [at, count] of counts) {
      if (rule.effect === 'block-award') awardBlocked.set(at, rule.code);
      else if (rule.effect === 'fail') failed.set(at, rule.code);
      else deduction[at] = (deduction[at] as number) + Math.min(rule.points * count, rule.maximum ?? Infinity);
    }
  }
  return { deduction, awardBlocked, failed };
}

/** Who is left out before anything is measured: outside the population, or failed by a red line (false figures must not move others). */
export function excludeFirst(plan: MethodPlan, table: UnitTable, effects: RedLineEffects): Map<number, Problem> {
  const excluded = new Map<number, Problem>();
  const { population } = plan.definition;
  if (population) {
    for (let i = 0; i < table.ids.length; i++) {
      const reason =
        outsidePopulation(population, table.ids[i] as string, (column) => table.groups?.get(column)?.[i] ?? '') ??
        outsideSizes(population.sizes ?? [], (column) => table.columns.get(column)?.[i]);
      if (reason) excluded.set(i, reason);
    }
  }
  for (const [at, redLine] of effects.failed)
    if (!excluded.has(at)) excluded.set(at, problem('excluded-by-red-line', { redLine }));
  return excluded;
}

/** Who is left out for missing values, reported ones or those after imputation: one that must be there is not, or too few are. */
export function excludeIncomplete(
  plan: MethodPlan,
  values: readonly Float64Array[],
  takesPart: Uint8Array,
): Map<number, Problem> {
  const all = values.length;
  const required = plan.indicators.map(({ missing }) => missing.rule === 'exclude');
  const needed = required.every(Boolean) ? all : Math.ceil((plan.definition.screening?.minimumShare ?? 0) * all - 1e-9);
  const found = new Map<number, Problem>();
  if (needed === 0 && !required.some(Boolean)) return found;
  for (let i = 0; i < takesPart.length; i++) {
    if (takesPart[i] !== 1) continue;
    const absent = values.flatMap((column, at) => (column[i] === column[i] ? [] : [at]));
    const count = all - absent.length;
    if (count < needed) {
      found.set(i, problem('excluded-by-missing-values', { missing: absent.length, of: all, needed }));
      continue;
    }
    const first = absent.find((at) => required[at]);
    if (first !== undefined)
      found.set(i, problem('excluded-by-missing-indicator', { code: plan.indicators[first]?.code ?? '' }));
  }
  return found;
}
