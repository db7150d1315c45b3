import type { Period } from '@jiju/domain';
import type { Query, Send } from '../database/database.ts';

const select = `/* totals */
select n.at, t.values from unnest($1::text[], $2::text[]) with ordinality as n (period, region_code, at)
join region_total t on t.period = n.period and t.region_code = n.region_code`;

const upsert = `/* save-totals */
insert into region_total as t (period, region_code, values, input_revision, computed_at)
values ($1, $2, $3::jsonb, $4::bigint, $5::timestamptz)
on conflict (period, region_code) do update set values = excluded.values, input_revision = excluded.input_revision,
  computed_at = excluded.computed_at where t.input_revision <= excluded.input_revision`;

export async function readTotals(
  query: Query,
  keys: readonly { readonly period: Period; readonly region: string }[],
): Promise<Readonly<Record<string, number>>[]> {
  const totals: Record<string, number>[] = keys.map(() => ({}));
  if (keys.length === 0) return totals;
  const rows = await query<{ at: string; values: Record<string, number> }>(select, [
    keys.map((key) => key.period),
    keys.map((key) => key.region),
  ]);
  for (const { at, values } of rows) totals[Number(at) - 1] = values;
  return totals;
}

export function saveTotals(
  send: Send,
  period: Period,
  region: string,
  values: Readonly<Record<string, number>>,
  position: string,
  now: string,
): void {
  send(upsert, [period, region, JSON.stringify(values), position, now]);
}
