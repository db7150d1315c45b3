import {
  comparePeriods,
  isReaching,
  periodsLookedAt,
  reachOf,
  type Applied,
  type MethodPlan,
  type Period,
  type PeriodUnits,
  type UnitTable,
} from '@jiju/domain';
import { BadInput } from './bad-input.ts';
import type { DataFile } from './read-data.ts';
import type { EventRead } from './read-events.ts';

/** A method on the period of a file that is asked for (the last one when none is), with what it looks at in the others. */
export function applyTo(
  plan: MethodPlan,
  { tables, period }: DataFile,
  events: readonly EventRead[],
  file: string,
): Applied {
  const reach = reachOf(plan.definition);
  const periods = [...tables.keys()];
  if (periods.length === 1 && periods[0] === '') {
    if (isReaching(reach))
      throw new BadInput(`${file}: the method looks at several periods, so the file needs a column of periods`);
    return { plan, table: tables.get('') ?? { ids: [], columns: new Map() }, events };
  }
  const ranked = periods.sort(comparePeriods);
  const asked = period ?? ranked.at(-1) ?? '';
  if (!tables.has(asked)) throw new BadInput(`${file} has no rows of the period "${asked}"`);
  const missing = reach.weightsOf.find((base) => !tables.has(base));
  if (missing !== undefined) throw new BadInput(`${file} has no rows of ${missing}, which the weights are taken from`);
  const eventsOf = (one: Period) => events.filter((event) => (event.period ?? asked) === one);
  const units = new Map<Period, PeriodUnits>();
  for (const one of periodsLookedAt(reach, { period: asked, ranked })) {
    const table = tables.get(one);
    if (table) units.set(one, { table, events: eventsOf(one) });
  }
  const own = tables.get(asked) as UnitTable;
  return { plan, table: { ...own, around: { period: asked, ranked, units } }, events: eventsOf(asked) };
}
