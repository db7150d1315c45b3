import { partsOfKey, rank, type Fact, type Scope } from '@jiju/domain';
import type { Workbench } from '../recompute/workbench.ts';
import { appliedMethod } from './applied-method.ts';
import type { UnitsTogether } from './units-around.ts';

/**
 * Apply the method that covers the period and store the rows that differ.
 * @param together see {@link unitsAround}: of rankings between which no figure changes.
 */
export async function recomputeRanking(bench: Workbench, scope: Scope, together?: UnitsTogether): Promise<Fact[]> {
  const { period, subject } = partsOfKey(scope);
  const applied = await appliedMethod(bench, subject, period, undefined, together);
  // A period that nobody has figures for, or that left the calendar, has no ranking; not one in which all are excluded.
  if (!applied) return bench.saveRanking(subject, 0, period, undefined);
  const { plan, version, table, events } = applied;
  return bench.saveRanking(subject, version, period, rank(plan, table, events));
}
