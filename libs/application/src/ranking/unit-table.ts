import { inspectionGroup, lastDay, statusOn, type Period, type Scheme, type UnitTable } from '@jiju/domain';
import { marksOf } from '../award/marks-of.ts';
import type { PeriodTable } from '../recompute/workbench.ts';

/** What clusters can be grouped by. */
export const groupingColumns: readonly string[] = [
  ...['status', 'level', 'region', 'city', 'tags', 'peerGroup'],
  inspectionGroup,
];

/**
 * The clusters of a period as the method reads them; the grouping columns are those that populations and peers use, with
 * `inspected` the groups of the inspection tours too.
 */
export function unitTable(scheme: Scheme, period: Period, table: PeriodTable, inspected = false): UnitTable {
  const day = lastDay(period);
  const { ids, groups } = unitsOf(scheme.clusters);
  const status = scheme.clusters.map((cluster) => statusOn(cluster.statusHistory, day));
  return {
    ids,
    columns: table.columns,
    groups: new Map([
      ['status', status],
      ...groups,
      ...(inspected ? [[inspectionGroup, inspectionGroups(scheme, period)] as const] : []),
    ]),
  };
}

/** In which group each cluster was inspected in the period. */
function inspectionGroups({ inspectionMarks, clusters }: Scheme, period: Period): string[] {
  const marked = marksOf(inspectionMarks.get(period) ?? [], 0);
  return clusters.map(({ code }) => marked.get(code)?.group ?? '');
}

type Units = Required<Pick<UnitTable, 'ids' | 'groups'>>;

/** What is the same for every period is made once. */
const known = new WeakMap<Scheme['clusters'], Units>();

function unitsOf(clusters: Scheme['clusters']): Units {
  const before = known.get(clusters);
  if (before) return before;
  const units: Units = {
    ids: clusters.map((cluster) => cluster.code),
    groups: new Map([
      ['level', clusters.map((cluster) => cluster.level)],
      ['region', clusters.map((cluster) => cluster.regionCode)],
      ['city', clusters.map((cluster) => cluster.regions.city ?? '')],
      ['tags', clusters.map((cluster) => cluster.tags.join(','))],
      ['peerGroup', clusters.map((cluster) => cluster.peerGroup)],
    ]),
  };
  known.set(clusters, units);
  return units;
}
