import type { RankingInputsAnswer } from '@jiju/contract';
import { appliedOf, compileMethod, isRefusal, type PeriodUnits, type UnitTable } from '@jiju/domain';

/** `GET /api/metrics-table?periodCode=`: the figures that count of every cluster, by column. */
export interface MetricsTable {
  readonly periodCode: string;
  readonly clusters: readonly {
    readonly id: number;
    readonly code: string;
    readonly nameZh: string;
    readonly nameEn: string;
  }[];
  readonly columns: Readonly<Record<string, readonly (number | null)[]>>;
}

/**
 * The units of a period as a stored version reads them, red lines and other periods among it, with every other column of the
 * period beside: what is tried may read those.
 * @returns null where the stored version cannot be compiled
 */
export function previewUnits(
  { definition, periodCode, inputs }: RankingInputsAnswer,
  table: MetricsTable,
): PeriodUnits | null {
  const plan = compileMethod(definition);
  if (isRefusal(plan)) return null;
  const { table: read, events } = appliedOf(plan, periodCode, inputs);
  const { around, ...own } = withColumns(read, table);
  if (!around) return { table: own, events };
  const units = new Map([...around.units, [periodCode, { table: own, events }]]);
  return { table: { ...own, around: { ...around, units } }, events };
}

function withColumns(read: UnitTable, { clusters, columns }: MetricsTable): UnitTable {
  const lineOf = new Map(clusters.map(({ code }, line) => [code, line]));
  const beside = Object.entries(columns)
    .filter(([code]) => !read.columns.has(code))
    .map(([code, values]) => {
      const figures = read.ids.map((id) => values[lineOf.get(id) ?? -1] ?? Number.NaN);
      return [code, Float64Array.from(figures)] as const;
    });
  return { ...read, columns: new Map([...read.columns, ...beside]) };
}
