import { addPeriods, addYears, countingStates } from '@jiju/domain';
import type { Client } from 'pg';
import { allCodes, baseCodes, groupOf } from './bench-records.ts';

export const viewName = 'bench_ranking';

/** The rules of the bench's formulas in SQL. `_y` is the same quarter of the year before, `_1` to `_3` the ones before. */
const derived: Readonly<Record<string, string>> = {
  d01: '100 * (b01 - b01_y) / nullif(b01_y, 0)',
  d02: '100 * (b02 - b02_y) / nullif(b02_y, 0)',
  d03: '100 * b01 / nullif(sum(b01) over (partition by region_code), 0)',
  d04: '100 * b03 / nullif(sum(b03) over (partition by region_code), 0)',
  d05: 'b04 + b04_1 + b04_2 + b04_3',
  d06: '100 * b05 / nullif(b01, 0)',
  d07: 'b06 / nullif(b07, 0)',
  d08: '100 * b08 / nullif(b09, 0)',
};

/** What one would build without this house: a view over the figures that ranks one quarter, the least a refresh can do. */
export async function createRankingView(client: Client, period: string): Promise<void> {
  const value = (code: string, of: string): string =>
    `max(o.value) filter (where o.indicator = '${code}' and o.period = '${of}')`;
  const back = (quarters: number): string => addPeriods(period, -quarters);
  const columns = [
    ...baseCodes.map((code) => `${value(code, period)} as ${code.toLowerCase()}`),
    ...['B01', 'B02'].map((code) => `${value(code, addYears(period, -1))} as ${code.toLowerCase()}_y`),
    ...[1, 2, 3].map((quarters) => `${value('B04', back(quarters))} as b04_${quarters}`),
  ];
  const periods = [period, back(1), back(2), back(3), addYears(period, -1)].map((one) => `'${one}'`);
  const states = countingStates.map((state) => `'${state}'`);
  const names = allCodes.map((code) => code.toLowerCase());
  const score = (name: string): string =>
    `100 * (${name} - min(${name}) over ()) / nullif(max(${name}) over () - min(${name}) over (), 0) as ${name}`;
  const meanOf = (members: readonly string[], weight: string): string => {
    const sum = members.map((name) => `coalesce(${weight} * ${name}, 0)`).join(' + ');
    const present = members.map((name) => `case when ${name} is null then 0 else ${weight} end`).join(' + ');
    return `(${sum}) / nullif(${present}, 0)`;
  };
  const groups = ['G1', 'G2', 'G3', 'G4'].map((group) => {
    const members = names.filter((_, at) => groupOf(at) === group);
    return `${meanOf(members, '20')} as ${group.toLowerCase()}`;
  });
  await client.query(`create materialized view ${viewName} as
    with wide as (
      select c.id, c.region_code, ${columns.join(', ')}
      from cluster c join observation o on o.cluster_id = c.id
      where o.period in (${periods.join(', ')}) and o.state in (${states.join(', ')}) group by c.id, c.region_code
    ), figures as (
      select id, ${names.map((name) => `${derived[name] ?? name} as ${name}`).join(', ')} from wide
    ), scores as (select id, ${names.map(score).join(', ')} from figures
    ), groups as (select id, ${groups.join(', ')} from scores
    ), total as (select id, round((${meanOf(['g1', 'g2', 'g3', 'g4'], '25')})::numeric, 2) as score from groups)
    select id as cluster_id, score, rank() over (order by score desc) as rank from total`);
  await client.query(`create unique index on ${viewName} (cluster_id)`);
}

/** The share of clusters whose place in the view and in the house is the same. */
export async function agreement(client: Client, method: string, period: string): Promise<number> {
  const { rows } = await client.query<{ share: number }>(
    `select avg((v.rank = r.rank)::int)::float8 as share from ${viewName} v
     join ranking_row r on r.cluster_id = v.cluster_id where r.method_code = $1 and r.period = $2`,
    [method, period],
  );
  return rows[0]?.share ?? 0;
}
