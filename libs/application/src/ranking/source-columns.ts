import type { MethodPlan, Period } from '@jiju/domain';
import { marksOf } from '../award/marks-of.ts';
import type { Workbench } from '../recompute/workbench.ts';

/** The columns of a method that are no reported figures: another ranking's scores or places, inspection marks. */
export async function sourceColumns(
  { scheme, places }: Pick<Workbench, 'scheme' | 'places'>,
  { definition }: MethodPlan,
  period: Period,
): Promise<Map<string, Float64Array>> {
  const columns = new Map<string, Float64Array>();
  for (const { code, column = code, source } of definition.indicators) {
    if (!source) continue;
    const values = new Map<string, number | null>();
    if (source.kind === 'ranking')
      for (const place of await places(source.method, period)) values.set(place.clusterCode, place[source.value]);
    else
      for (const [unit, { marks }] of marksOf(scheme.inspectionMarks.get(period) ?? [], source.trim ?? 0))
        values.set(unit, marks);
    columns.set(
      column,
      Float64Array.from(scheme.clusters, (cluster) => values.get(cluster.code) ?? NaN),
    );
  }
  return columns;
}
