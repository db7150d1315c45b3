import { frequencyOf, isReaching, periodsRankedBy, versionOver, type Applied, type Period } from '@jiju/domain';
import type { Workbench } from '../recompute/workbench.ts';
import { unitsAround, type UnitsTogether } from './units-around.ts';

/**
 * A method as it is applied to a period: version, figures, red lines; undefined when there is no such ranking.
 * @param number of another version that is or was in force than the one that covers the period.
 * @param together see {@link unitsAround}.
 */
export async function appliedMethod(
  bench: Pick<Workbench, 'scheme' | 'table' | 'places'>,
  code: string,
  period: Period,
  number?: number,
  together?: UnitsTogether,
): Promise<(Applied & { readonly version: number }) | undefined> {
  const method = bench.scheme.methods.find((one) => one.code === code);
  const version =
    number === undefined
      ? method && versionOver(method.versions, period)
      : method?.versions.find((one) => one.number === number);
  if (!method || !version || method.frequency !== frequencyOf(period)) return undefined;
  const figures = await bench.table(period, version.reads);
  if (!figures.known.includes(1)) return undefined;
  const ranked = isReaching(version.reach) ? periodsRankedBy(version, method, bench.scheme.calendar) : [period];
  const { table, events } = await unitsAround(bench, { ...version, ranked }, period, together);
  return { plan: version.plan, version: version.number, table, events };
}
