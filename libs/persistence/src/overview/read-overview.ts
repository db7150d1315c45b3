import { addYears, type Period } from '@jiju/domain';
import type { Overview } from '@jiju/contract';
import type { Database } from '../database/database.ts';
import { readLatestFacts } from '../fact/read-facts.ts';
import { staleFigures, staleScope } from '../ranking/read-freshness.ts';

/** Totals and entries shown at most. */
const most = { totals: 8, burning: 8, recent: 12 };

/** Which periods there are to look at. */
export interface OverviewPeriods {
  readonly periodCode: Period;
  /** Those that have values, newest first. */
  readonly periods: readonly Period[];
  /** The one whose figures are being reported. */
  readonly open: Period | null;
}

/** Where nobody asks for a period, the one that tells most. */
export async function readOverviewPeriods(
  { query }: Database,
  asked: Period | undefined,
  today: string,
): Promise<OverviewPeriods> {
  const periods = await query<{ code: string; ranked: boolean }>(
    `/* overview-periods */ select code,
       exists (select from ranking r where r.period = p.code and r.ranked > 0) as ranked
     from period p where archived_at is null
     and exists (select from metric m where m.period = p.code) order by code desc`,
  );
  const codes = periods.map(({ code }) => code);
  // One early figure of a new year says nothing about how we stand: the latest year with a ranking does.
  const telling =
    periods.find(({ code, ranked }) => ranked && code.length === 4) ?? periods.find(({ ranked }) => ranked);
  const [open] = await query<{ code: string }>(
    `/* overview-open */ select code from period where archived_at is null and state = 'open' and (opens_on is null or opens_on <= $1::date)
       and code !~ '^[0-9]{4}-[0-9]{2}$' order by left(code, 4) desc, length(code) = 4 desc, code desc limit 1`,
    [today],
  );
  const periodCode = asked ?? telling?.code ?? codes[0] ?? today.slice(0, 4);
  return { periodCode, periods: codes, open: open?.code ?? null };
}

/** How we stand in a period: totals, award lists, lights, completeness and what just happened. */
export async function readOverview(
  database: Database,
  { periodCode, periods, open }: OverviewPeriods,
): Promise<Overview> {
  const { query } = database;
  const [clusters, totals, totalsAge, topLists, lights, lightsAge, burning, completeness, recent] = await Promise.all([
    query<{ count: string }>(
      `/* overview-clusters */ select count(*) as count from cluster where archived_at is null and status = 'active'`,
    ),
    readTotals(database, periodCode),
    readAge(
      database,
      `/* overview-totals-age */ select max(m.computed_at) as "computedAt", ${staleFigures('$1::text')} as stale from metric m where m.period = $1`,
      [periodCode],
    ),
    readTopLists(database, periodCode),
    query<{ light: keyof Overview['lights']; count: string }>(
      `/* overview-lights */ select s.light, count(*) as count from directive_status s join directive d on d.code = s.directive_code
       where d.archived_at is null and d.state not in ('draft', 'cancelled', 'superseded') group by s.light`,
    ),
    readAge(
      database,
      `/* overview-lights-age */ select max(s.computed_at) as "computedAt", coalesce(bool_or(${staleScope('directive', 's.directive_code')}), false) as stale
       from directive_status s`,
    ),
    query<Overview['burning'][number]>(
      `/* overview-burning */ select d.code, d.definition ->> 'textZh' as "textZh", d.definition ->> 'textEn' as "textEn", s.light,
         -- What has reached its target counts no days any more, even while nobody closed it.
         case when (s.assessment ->> 'achieved')::boolean then 0
           else coalesce((s.assessment ->> 'daysOverdue')::int, 0) end as "daysOverdue", d.definition ->> 'leadUnitCode' as "leadUnitCode"
       from directive_status s join directive d on d.code = s.directive_code
       where d.archived_at is null and s.light in ('red', 'yellow') and d.state not in ('draft', 'cancelled', 'superseded', 'closed')
       order by s.light = 'red' desc, "daysOverdue" desc, d.code limit ${most.burning}`,
    ),
    readCompleteness(database, open),
    readLatestFacts(database, publicTypes, most.recent),
  ]);
  const counted = { green: 0, yellow: 0, red: 0, grey: 0 };
  for (const { light, count } of lights) counted[light] = Number(count);
  return {
    periodCode,
    periods: [...periods],
    clusters: Number(clusters[0]?.count ?? 0),
    totals,
    totalsAge,
    topLists,
    lights: counted,
    lightsAge,
    burning,
    completeness,
    recent,
  };
}

/** When the newest of several results was computed, and whether one of them waits to be computed again. */
async function readAge(
  { query }: Database,
  sql: string,
  values: readonly unknown[] = [],
): Promise<Overview['totalsAge']> {
  const [row] = await query<Overview['totalsAge']>(sql, values);
  return { computedAt: row?.computedAt ? new Date(row.computedAt).toISOString() : null, stale: row?.stale ?? false };
}

const publicTypes = [
  'ObservationsRecorded',
  'RankingChanged',
  'StarRatingsChanged',
  'AwardChanged',
  'DirectiveAssessed',
  'RecordChanged',
];

async function readTotals({ query }: Database, period: Period): Promise<Overview['totals']> {
  const rows = await query<Overview['totals'][number] & { before: number | null }>(
    `/* overview-totals */
     with shown as (
       select id, code, name_zh, name_en, unit from indicator i
       where kind = 'base' and aggregation_over_regions = 'sum' and archived_at is null order by id limit ${most.totals}
     ), sheets as (
       select m.period, m.values, m.synthetic from metric m join cluster c on c.id = m.cluster_id
       where m.period in ($1, $2) and c.archived_at is null and c.status = 'active'
     )
     select i.code as "indicatorCode", i.name_zh as "nameZh", i.name_en as "nameEn", i.unit,
       sum((s.values ->> i.code)::float8) filter (where s.period = $1) as value,
       sum((s.values ->> i.code)::float8) filter (where s.period = $2) as before,
       coalesce(bool_or(s.synthetic ? i.code) filter (where s.period = $1), false) as synthetic
     from shown i left join sheets s on true group by i.id, i.code, i.name_zh, i.name_en, i.unit order by i.id`,
    [period, addYears(period, -1)],
  );
  return rows.map(({ before, ...row }) => ({
    ...row,
    change:
      row.value === null || before === null || before === 0 ? null : ((row.value - before) / Math.abs(before)) * 100,
  }));
}

async function readTopLists({ query }: Database, period: Period): Promise<Overview['topLists']> {
  type Row = Omit<Overview['topLists'][number], 'rows'> & { rows: Overview['topLists'][number]['rows'] | null };
  const rows = await query<Row>(
    `/* overview-top-lists */
     select a.code as "schemeCode", a.name_zh as "nameZh", a.name_en as "nameEn", r.computed_at as "computedAt",
       exists (select from ranking k where k.method_code = a.method_code and k.period = r.period and k.synthetic) as synthetic,
       (${staleScope('award', `r.period || '|' || r.scheme_code`)} or ${staleFigures('r.period')}) as stale,
       (select json_agg(json_build_object('clusterId', c.id, 'clusterCode', c.code, 'nameZh', c.name_zh, 'nameEn', c.name_en,
          'score', now_row.score, 'rank', now_row.rank, 'previousRank', before.rank) order by at)
        from jsonb_array_elements(r.result -> 'members') with ordinality as e (member, at)
        join cluster c on c.code = e.member ->> 'id'
        left join ranking_row now_row on now_row.method_code = a.method_code and now_row.period = r.period and now_row.cluster_id = c.id
        left join ranking_row before on before.method_code = a.method_code and before.period = $2 and before.cluster_id = c.id) as rows
     from award_scheme a join award_result r on r.scheme_code = a.code
     where r.period = $1 and a.archived_at is null order by a.id`,
    [period, addYears(period, -1)],
  );
  return rows.map((row) => ({
    ...row,
    rows: row.rows ?? [],
    computedAt: row.computedAt && new Date(row.computedAt).toISOString(),
  }));
}

async function readCompleteness({ query }: Database, open: Period | null): Promise<Overview['completeness']> {
  const [row] = await query<{ periodCode: string; reported: string; expected: string; approved: string }>(
    `/* overview-completeness */
     with latest as (
       select $1::text as code where $1 is not null
     ), asked as (
       select code from indicator, (select case when length(code) = 4 then 'year' else 'quarter' end as frequency from latest) l
       where kind = 'base' and archived_at is null and indicator.frequency = l.frequency
     ), counted as (
       select id from cluster where archived_at is null and status = 'active'
     )
     select latest.code as "periodCode", (select count(*) from asked) * (select count(*) from counted) as expected,
       (select count(*) from observation o where o.period = latest.code and o.industry = '' and o.state <> 'draft'
          and o.indicator in (select code from asked) and o.cluster_id in (select id from counted)) as reported,
       (select count(*) from observation o where o.period = latest.code and o.industry = '' and o.state = 'approved'
          and o.indicator in (select code from asked) and o.cluster_id in (select id from counted)) as approved
     from latest`,
    [open],
  );
  if (!row) return { periodCode: '', reported: 0, expected: 0, approved: 0 };
  const { periodCode, reported, expected, approved } = row;
  return { periodCode, reported: Number(reported), expected: Number(expected), approved: Number(approved) };
}
