import type { MethodPlan } from '../method/method-plan.ts';
import type { Period } from '../period/period.ts';
import { problem, type Problem } from '../refusal.ts';
import { aggregate } from './aggregate.ts';
import { sharedOf, unitsIn } from './other-periods.ts';
import { sampleOf } from './sample.ts';
import { scoreItems } from './score-items.ts';
import type { WeightsOfPeriod } from './shared-by-periods.ts';
import { sortTable, type PeriodUnits, type UnitTable } from './unit-table.ts';

/** A plan whose groups have the weights that the scores of other periods give them, where they are to be taken from there. */
export function weighByOtherPeriods(plan: MethodPlan, table: UnitTable): { plan: MethodPlan; notes: Problem[] } {
  const { around } = table;
  const periods = new Set(plan.groups.flatMap(({ weightsOf }) => weightsOf ?? []));
  // The period's own weights need nothing from elsewhere.
  if (around) periods.delete(around.period);
  if (!around || periods.size === 0) return { plan, notes: [] };
  const found = new Map([...periods].map((period) => [period, weightsSeenFrom(plan, table, period)]));
  const groups = plan.groups.map((group, at) => {
    const base = group.weightsOf === undefined ? undefined : found.get(group.weightsOf);
    return base ? { ...group, fromSample: false, members: base.members[at] ?? group.members } : group;
  });
  const notes = [...found].flatMap(([period, { units }]) =>
    units === 0 ? [problem('note-weights-of-empty-period', { period })] : [],
  );
  return { plan: { ...plan, groups }, notes };
}

function weightsSeenFrom(plan: MethodPlan, table: UnitTable, period: Period): WeightsOfPeriod {
  const { weights } = sharedOf(plan, table) ?? {};
  const known = weights?.get(period) ?? weightsIn(plan, unitsIn(period, table));
  weights?.set(period, known);
  return known;
}

/** The weights that the period's own scores give the members of every group. */
function weightsIn(
  plan: MethodPlan,
  { table: unsorted, events }: PeriodUnits = { table: NOBODY, events: [] },
): WeightsOfPeriod {
  const table = sortTable(unsorted);
  const sample = sampleOf(plan, table, events);
  const { normalised } = scoreItems(plan, table, sample);
  const { members } = aggregate(plan, normalised, table.ids.length);
  return { members, units: sample.takesPart.reduce((sum, one) => sum + one, 0) };
}

const NOBODY: UnitTable = { ids: [], columns: new Map() };
