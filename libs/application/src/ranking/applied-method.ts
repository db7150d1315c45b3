import { versionOver, type Applied, type Period } from '@jiju/domain';
import type { Workbench } from '../recompute/workbench.ts';
import { unitTable } from './unit-table.ts';

/** A method as it is applied to a period: version, figures, red lines; undefined when there is no such ranking. */
export async function appliedMethod(
  bench: Pick<Workbench, 'scheme' | 'table'>,
  code: string,
  period: Period,
): Promise<(Applied & { readonly version: number }) | undefined> {
  const method = bench.scheme.methods.find((one) => one.code === code);
  const version = method && versionOver(method.versions, period);
  const figures = await bench.table(period);
  if (!version || !figures.known.includes(1)) return undefined;
  return {
    plan: version.plan,
    version: version.number,
    table: unitTable(bench.scheme, period, figures),
    events: bench.scheme.redLineEvents.get(period) ?? [],
  };
}
