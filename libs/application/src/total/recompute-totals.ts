import {
  clustersOfRegion,
  compensatedSum,
  lastDay,
  partsOfKey,
  regionLevels,
  statusOn,
  type Fact,
  type RegionLevel,
  type Scheme,
  type Scope,
} from '@jiju/domain';
import type { Workbench } from '../recompute/workbench.ts';

/** Sum what shares are taken of, over the active clusters of a region; one fact per region whose sums changed. */
export async function recomputeTotals(bench: Workbench, scopes: readonly Scope[]): Promise<Fact[]> {
  const levelOf = new Map(
    bench.scheme.clusters.flatMap(({ regions }) => regionLevels.map((level) => [regions[level], level] as const)),
  );
  const codesOf = new Map(regionLevels.map((level) => [level, totalledCodes(bench.scheme, level)]));
  const keys = scopes.map((scope) => {
    const { period, subject: region } = partsOfKey(scope);
    return { period, region };
  });
  const before = await bench.totals(keys);
  const facts: Fact[] = [];
  for (const [at, { period, region }] of keys.entries()) {
    const level = levelOf.get(region);
    const codes = (level && codesOf.get(level)) ?? [];
    const table = await bench.table(period);
    const day = lastDay(period);
    const members = clustersOfRegion(bench.scheme, region).filter((position) => {
      const cluster = bench.scheme.clusters[position];
      return cluster && statusOn(cluster.statusHistory, day) === 'active';
    });
    const values: Record<string, number> = {};
    for (const code of codes) {
      const column = table.columns.get(code);
      if (!column) continue;
      // Clusters stand in the order of their codes, so the sum is the same to the last bit whoever computes it.
      const present = members.map((position) => column[position] as number).filter((value) => !Number.isNaN(value));
      const sum = compensatedSum(present);
      if (sum !== undefined && present.length > 0) values[code] = sum;
    }
    const old = before[at] ?? {};
    // What no formula takes a share of any more is removed.
    const changed = [...new Set([...codes, ...Object.keys(old)])].filter((code) => old[code] !== values[code]).sort();
    if (changed.length === 0) continue;
    bench.saveTotals(period, region, values);
    facts.push({ type: 'RegionTotalsChanged', period, region, codes: changed });
  }
  return facts;
}

/** Indicators of which some formula takes a share at this level, ascending. */
function totalledCodes(scheme: Scheme, level: RegionLevel): string[] {
  const codes = new Set<string>();
  for (const code of scheme.derivedOrder) {
    for (const version of scheme.indicators.get(code)?.formulas ?? []) {
      for (const dependency of version.dependencies) if (dependency.total === level) codes.add(dependency.code);
    }
  }
  return [...codes].sort();
}
