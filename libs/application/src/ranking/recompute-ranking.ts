import {
  lastDay,
  partsOfKey,
  rank,
  statusOn,
  versionOver,
  type Fact,
  type Period,
  type Scheme,
  type Scope,
  type UnitTable,
} from '@jiju/domain';
import type { PeriodTable, Workbench } from '../recompute/workbench.ts';

/** Apply the method that covers the period and store the rows that differ. */
export async function recomputeRanking(bench: Workbench, scope: Scope): Promise<Fact[]> {
  const { period, subject } = partsOfKey(scope);
  const method = bench.scheme.methods.find((one) => one.code === subject);
  const version = method && versionOver(method.versions, period);
  const figures = await bench.table(period);
  // A period that nobody has figures for, or that left the calendar, has no ranking; not one in which all are excluded.
  if (!version || !figures.known.includes(1)) return bench.saveRanking(subject, 0, period, undefined);
  const table = unitTable(bench.scheme, period, figures);
  const result = rank(version.plan, table, bench.scheme.redLineEvents.get(period) ?? []);
  return bench.saveRanking(subject, version.number, period, result);
}

/** The clusters of a period as the method reads them; the grouping columns are those that populations and peers use. */
export function unitTable(scheme: Scheme, period: Period, table: PeriodTable): UnitTable {
  const day = lastDay(period);
  const { ids, groups } = unitsOf(scheme.clusters);
  const status = scheme.clusters.map((cluster) => statusOn(cluster.statusHistory, day));
  return { ids, columns: table.columns, groups: new Map([['status', status], ...groups]) };
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
