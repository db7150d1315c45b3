import {
  actualOf,
  isFigureMeasure,
  lastDay,
  measureInputs,
  type DirectiveDefinition,
  type DirectiveEvent,
  type FigureRow,
  type RegionLevel,
} from '@jiju/domain';
import type { DirectiveView } from '@jiju/contract';
import type { Database } from '../database/database.ts';
import { staleScope } from '../ranking/read-freshness.ts';
import { issuedDirective } from './issued-directive.ts';

/** A directive and how it stands, without what depends on who looks. */
export type BoardEntry = Omit<DirectiveView, 'actions' | 'definition' | 'events'> & {
  readonly definition: DirectiveDefinition;
  readonly events: readonly DirectiveEvent[];
};

const columns = `d.id, d.code, d.parent_code as "parentCode", d.definition, d.state, d.events, d.revision,
  d.archived_at as "archivedAt", d.updated_at as "updatedAt", s.light, s.as_of::text as "asOf", s.assessment,
  s.computed_at as "computedAt", ${staleScope('directive', 'd.code')} as stale,
  case when u.code is null then null else jsonb_build_object('code', u.code, 'nameZh', u.name_zh, 'nameEn', u.name_en) end as "leadUnit"`;

const tables = `directive d left join directive_status s on s.directive_code = d.code
  left join unit u on u.code = d.definition ->> 'leadUnitCode'`;

export interface BoardQuestion {
  readonly page: number;
  readonly perPage: number;
  readonly light?: string | undefined;
  readonly state?: string | undefined;
  readonly unitCode?: string | undefined;
  readonly parentCode?: string | undefined;
  readonly issuedOnly: boolean;
}

/** Directives that are not archived, by code. */
export async function readBoard(
  { query }: Database,
  question: BoardQuestion,
): Promise<{ total: number; items: BoardEntry[] }> {
  const { light, state, unitCode, parentCode, issuedOnly, page, perPage } = question;
  const rows = await query<BoardEntry & { all: string }>(
    `/* board */ select ${columns}, count(*) over () as all from ${tables} where d.archived_at is null
       and ($1::text is null or s.light = $1) and ($2::text is null or d.state = $2)
       and ($3::text is null or d.definition ->> 'leadUnitCode' = $3) and ($4::text is null or d.parent_code = $4) and (not $5 or ${issuedDirective('d')})
     order by d.code limit $6 offset $7`,
    [light ?? null, state ?? null, unitCode ?? null, parentCode ?? null, issuedOnly, perPage, (page - 1) * perPage],
  );
  return { total: Number(rows[0]?.all ?? 0), items: rows.map(({ all: _counted, ...row }) => plain(row, [], [])) };
}

/** One directive with its assignments and the actual values of its measure over time. */
export async function readBoardEntry(
  database: Database,
  code: string,
  issuedOnly: boolean,
): Promise<BoardEntry | undefined> {
  const { query } = database;
  const [row] = await query<BoardEntry>(
    `/* board-entry */ select ${columns} from ${tables} where d.code = $1 and (not $2 or ${issuedDirective('d')})`,
    [code, issuedOnly],
  );
  if (!row) return undefined;
  const children = await query<BoardEntry['children'][number]>(
    `/* board-children */ select d.code, s.light, d.definition ->> 'textZh' as "textZh", d.definition ->> 'textEn' as "textEn"
     from directive d left join directive_status s on s.directive_code = d.code
     where d.parent_code = $1 and d.archived_at is null and (not $2 or ${issuedDirective('d')}) order by d.code`,
    [code, issuedOnly],
  );
  return plain(row, children, await readActuals(database, row.definition));
}

interface ClusterRow {
  readonly id: number;
  readonly code: string;
  readonly industries: readonly { readonly nameZh: string }[];
  readonly regions: Partial<Record<RegionLevel, string>>;
}

/** The measure by year, as it is assessed; by quarter where no year has figures for it. */
async function readActuals(
  { query }: Database,
  { measure }: DirectiveDefinition,
): Promise<BoardEntry['actuals'][number][]> {
  if (!isFigureMeasure(measure)) return [];
  const [measured = '', weighing = ''] = measureInputs(measure).map(({ indicator }) => indicator);
  const [clusters, values] = await Promise.all([
    query<ClusterRow>(
      `/* board-clusters */ with recursive up as (
         select c.id, r.code, r.parent_code, r.level from cluster c join region r on r.code = c.region_code where c.archived_at is null
         union select up.id, r.code, r.parent_code, r.level from up join region r on r.code = up.parent_code
       )
       select c.id, c.code, c.leading_industries as industries,
         (select coalesce(jsonb_object_agg(up.level, up.code), '{}') from up where up.id = c.id) as regions
       from cluster c where c.archived_at is null`,
    ),
    query<{ period: string; clusterId: number; value: number | null; weight: number | null; synthetic: boolean }>(
      `/* board-values */ select m.period, m.cluster_id as "clusterId", (m.values ->> $1)::float8 as value, (m.values ->> $2)::float8 as weight,
         m.synthetic ?| array[$1, $2] as synthetic
       from metric m where m.values ? $1 and m.period !~ '^[0-9]{4}-[0-9]{2}$'`,
      [measured, weighing],
    ),
  ]);
  const byPeriod = new Map<string, Map<number, (typeof values)[number]>>();
  for (const row of values) {
    const rows = byPeriod.get(row.period) ?? new Map<number, (typeof values)[number]>();
    byPeriod.set(row.period, rows.set(row.clusterId, row));
  }
  const points = [...byPeriod].map(([periodCode, rows]) => {
    const table = clusters.map(({ id, code, regions, industries }): FigureRow => ({
      clusterCode: code,
      regions: { county: regions.county ?? null, city: regions.city ?? null, province: regions.province ?? null },
      industries: industries.map((one) => one.nameZh),
      value: rows.get(id)?.value ?? null,
      weight: rows.get(id)?.weight ?? null,
    }));
    const synthetic = clusters.some(({ id }) => rows.get(id)?.synthetic);
    return { periodCode, date: lastDay(periodCode), value: actualOf(measure, table).value, synthetic };
  });
  const known = points.filter(({ value }) => value !== null).sort((a, b) => (a.date < b.date ? -1 : 1));
  const years = known.filter(({ periodCode }) => periodCode.length === 4);
  return years.length > 0 ? years : known;
}

function plain(row: BoardEntry, children: BoardEntry['children'], actuals: BoardEntry['actuals']): BoardEntry {
  const instant = (text: string | null): string | null => text && new Date(text).toISOString();
  return {
    ...row,
    archivedAt: instant(row.archivedAt),
    updatedAt: new Date(row.updatedAt).toISOString(),
    computedAt: instant(row.computedAt),
    children,
    actuals,
  };
}
