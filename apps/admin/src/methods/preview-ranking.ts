import {
  compileMethod,
  isRefusal,
  rank,
  rankingOrder,
  unitResult,
  type MethodDefinition,
  type Problem,
  type UnitTable,
} from '@jiju/domain';

/** `GET /api/metrics-table?periodCode=`: the figures that count of every cluster, by column. */
export interface MetricsTable {
  readonly periodCode: string;
  readonly clusters: readonly {
    readonly id: number;
    readonly code: string;
    readonly nameZh: string;
    readonly nameEn: string;
    readonly regionCode: string;
    readonly level: string;
    readonly status: string;
    readonly tags: readonly string[];
    readonly peerGroup: string;
  }[];
  readonly columns: Readonly<Record<string, readonly (number | null)[]>>;
}

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
}

/** The table as `rank` of the domain reads it. */
export function unitTableOf({ clusters, columns }: MetricsTable): UnitTable {
  return {
    ids: clusters.map(({ code }) => code),
    columns: new Map(
      Object.entries(columns).map(([code, values]) => [
        code,
        Float64Array.from(clusters, (_, i) => values[i] ?? Number.NaN),
      ]),
    ),
    groups: new Map([
      ['region', clusters.map(({ regionCode }) => regionCode)],
      // The first four digits of GB/T 2260 are the city's.
      ['city', clusters.map(({ regionCode }) => `${regionCode.slice(0, 4)}00`)],
      ['level', clusters.map(({ level }) => level)],
      ['status', clusters.map(({ status }) => status)],
      ['tags', clusters.map(({ tags }) => tags.join(','))],
      ['peerGroup', clusters.map(({ peerGroup }) => peerGroup)],
    ]),
  };
}

/**
 * The ranking a definition gives over a table, beside the one another definition gives over the same figures.
 * @returns null where the definition cannot be compiled; what is wrong is said by `checkMethod`.
 */
export function previewRanking(
  definition: MethodDefinition,
  against: MethodDefinition | null,
  table: MetricsTable,
): Preview | null {
  const plan = compileMethod(definition);
  if (isRefusal(plan)) return null;
  const units = unitTableOf(table);
  const result = rank(plan, units);
  const before = against ? ranksOf(against, units) : new Map<string, number>();
  const clusterOf = new Map(table.clusters.map((cluster) => [cluster.code, cluster]));
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
  return { rows, ranked: result.ranked, moved, notes: result.notes, weights };
}

function ranksOf(definition: MethodDefinition, units: UnitTable): Map<string, number> {
  const plan = compileMethod(definition);
  if (isRefusal(plan)) return new Map();
  const result = rank(plan, units);
  return new Map(result.ids.flatMap((id, i) => (result.rank[i] ? [[id, result.rank[i]] as const] : [])));
}
