import type { MethodPlan } from '../method/method-plan.ts';
import { groupingOf, type Grouping } from './impute.ts';
import type { UnitTable } from './unit-table.ts';

/** The groups whose units are measured only against each other; undefined where all are one sample. */
export function groupsApart({ definition }: MethodPlan, table: UnitTable): Grouping | undefined {
  const { apart } = definition;
  return apart === undefined ? undefined : groupingOf(table.groups?.get(apart), table.ids.length);
}

/**
 * Does a piece of work on each group of a column by itself: the values of the others are missing (NaN) to it, and what it
 * wrote in place is put back. Units without a group are one of their own.
 */
export function inGroups<T>(
  grouping: Grouping | undefined,
  values: Float64Array,
  work: (part: Float64Array, group: string) => T,
): T[] {
  if (!grouping) return [work(values, '')];
  const results: T[] = [];
  for (let group = -1; group < grouping.names.length; group++) {
    const belongs = (i: number) => grouping.of[i] === group;
    const part = values.map((x, i) => (belongs(i) ? x : NaN));
    if (!grouping.of.includes(group)) continue;
    results.push(work(part, grouping.names[group] ?? ''));
    for (let i = 0; i < values.length; i++) if (belongs(i)) values[i] = part[i] as number;
  }
  return results;
}
