import {
  compileMethod,
  isRefusal,
  rank,
  rankingOrder,
  unitResult,
  type MethodDefinition,
  type Problem,
  type PeriodUnits,
  type RankingResult,
} from '@jiju/domain';
import { emptyFields } from './definition-problems.ts';
import type { MetricsTable } from './preview-units.ts';

export interface PreviewRow {
  readonly clusterId: number;
  readonly clusterCode: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly rank: number | null;
  readonly score: number | null;
  /** In the ranking it is compared with. */
  readonly previousRank: number | null;
  readonly groups: readonly (number | null)[];
  readonly excluded: Problem | null;
}

export interface Preview {
  readonly rows: readonly PreviewRow[];
  readonly ranked: number;
  readonly moved: number;
  readonly notes: readonly Problem[];
  /** Share of the whole by code of an indicator or group, as it was used. */
  readonly weights: ReadonlyMap<string, number>;
  /** What the rows were made of. */
  readonly result: RankingResult;
  readonly events: PeriodUnits['events'];
}

/** What the preview is compared with: another definition, over the units as that one reads them. */
export interface PreviewAgainst {
  readonly definition: MethodDefinition;
  readonly units: PeriodUnits;
}

/**
 * The ranking a definition gives over the units of a period, red lines among them, beside the one another definition gives.
 * @returns null where the definition has empty fields or cannot be compiled; what is wrong is said by `definitionProblems`.
 */
export function previewRanking(
  definition: MethodDefinition,
  against: PreviewAgainst | null,
  { table, events }: PeriodUnits,
  clusters: MetricsTable['clusters'],
): Preview | null {
  // Without its reference or base an indicator would silently score nobody.
  if (emptyFields(definition).length > 0) return null;
  const plan = compileMethod(definition);
  if (isRefusal(plan)) return null;
  const result = rank(plan, table, events);
  const before = against ? ranksOf(against) : new Map<string, number>();
  const clusterOf = new Map(clusters.map((cluster) => [cluster.code, cluster]));
  const order = rankingOrder(result);
  const inOrder = new Set(order);
  const rest = result.ids.flatMap((_, i) => (inOrder.has(i) ? [] : [i]));
  const rows = [...order, ...rest].flatMap((at): PreviewRow[] => {
    const unit = unitResult(result, at);
    const cluster = clusterOf.get(unit.id);
    if (!cluster) return [];
    return [
      {
        clusterId: cluster.id,
        clusterCode: cluster.code,
        nameZh: cluster.nameZh,
        nameEn: cluster.nameEn,
        rank: unit.rank,
        score: unit.score,
        previousRank: before.get(unit.id) ?? null,
        groups: unit.dimensions.map(({ score }) => score),
        excluded: unit.excluded,
      },
    ];
  });
  const moved = against ? rows.filter((row) => row.rank !== row.previousRank).length : 0;
  const weights = new Map([
    ...plan.indicators.map(({ code }, at) => [code, result.weights.indicators[at] ?? 0] as const),
    ...plan.groups.map(({ code }, at) => [code, result.weights.groups[at] ?? 0] as const),
  ]);
  return { rows, ranked: result.ranked, moved, notes: result.notes, weights, result, events };
}

function ranksOf({ definition, units: { table, events } }: PreviewAgainst): Map<string, number> {
  const plan = compileMethod(definition);
  if (isRefusal(plan)) return new Map();
  const result = rank(plan, table, events);
  return new Map(result.ids.flatMap((id, i) => (result.rank[i] ? [[id, result.rank[i]] as const] : [])));
}
