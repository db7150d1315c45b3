import {
  comparePeriods,
  compileMethod,
  frequencyOf,
  isReaching,
  isRefusal,
  periodsRankedBy,
  versionOver,
  whatIsRead,
  type Applied,
  type Period,
} from '@jiju/domain';
import type { Workbench } from '../recompute/workbench.ts';
import type { AskedVersion } from '../method/version-effect.ts';
import { unitsAround, type UnitsTogether } from './units-around.ts';

/**
 * A method as it is applied to a period: version, figures, red lines; undefined when there is no such ranking.
 * @param asked another version than the one that covers the period: the number of one that is or was in force, or any, which need not be.
 * @param together see {@link unitsAround}.
 */
export async function appliedMethod(
  bench: Pick<Workbench, 'scheme' | 'table' | 'places'>,
  code: string,
  period: Period,
  asked?: number | AskedVersion,
  together?: UnitsTogether,
): Promise<(Applied & { readonly version: number }) | undefined> {
  const method = bench.scheme.methods.find((one) => one.code === code);
  if (!method || method.frequency !== frequencyOf(period)) return undefined;
  const number = typeof asked === 'object' ? asked.number : asked;
  const inForce =
    number === undefined ? versionOver(method.versions, period) : method.versions.find((one) => one.number === number);
  const version = inForce ?? (typeof asked === 'object' ? tried(asked) : undefined);
  if (!version) return undefined;
  const figures = await bench.table(period, version.reads);
  if (!figures.known.includes(1)) return undefined;
  const ranked = () =>
    inForce
      ? periodsRankedBy(inForce, method, bench.scheme.calendar)
      : [...bench.scheme.calendar.keys()].filter((one) => frequencyOf(one) === method.frequency).sort(comparePeriods);
  const around = isReaching(version.reach) ? ranked() : [period];
  const { table, events } = await unitsAround(bench, { ...version, ranked: around }, period, together);
  return { plan: version.plan, version: version.number, table, events };
}

/** A draft may come into force in any period: it looks at all of its length. */
function tried({ number, definition }: AskedVersion) {
  const plan = compileMethod(definition);
  return isRefusal(plan) ? undefined : { number, plan, ...whatIsRead(plan) };
}
