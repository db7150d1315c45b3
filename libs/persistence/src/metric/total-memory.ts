import type { Period } from '@jiju/domain';
import type { Query, Send } from '../database/database.ts';

const select = `/* totals */
select n.at, t.values from unnest($1::text[], $2::text[]) with ordinality as n (period, region_code, at)
join region_total t on t.period = n.period and t.region_code = n.region_code`;

const upsert = `/* save-totals */
insert into region_total as t (period, region_code, values, input_revision, computed_at)
select period, region_code, values, position, $5::timestamptz
from rows from (unnest($1::text[], $2::text[], $4::bigint[]), jsonb_array_elements($3::jsonb))
  as n (period, region_code, position, values)
order by period, region_code
on conflict (period, region_code) do update set values = excluded.values, input_revision = excluded.input_revision,
  computed_at = excluded.computed_at where t.input_revision <= excluded.input_revision`;

/** The sums of a region in a period, by indicator. */
export type Totals = Readonly<Record<string, number>>;

export interface TotalKey {
  readonly period: Period;
  readonly region: string;
}

export async function readTotals(query: Query, keys: readonly TotalKey[]): Promise<Totals[]> {
  const totals: Totals[] = keys.map(() => ({}));
  if (keys.length === 0) return totals;
  const rows = await query<{ at: string; values: Totals }>(select, [
    keys.map((key) => key.period),
    keys.map((key) => key.region),
  ]);
  for (const { at, values } of rows) totals[Number(at) - 1] = values;
  return totals;
}

/** Sums to be stored; `position` is that of what they were computed from. */
export interface TotalChange {
  readonly key: TotalKey;
  readonly values: Totals;
  readonly position: string;
}

export function writeTotals(send: Send, changes: readonly TotalChange[], now: string): void {
  if (changes.length === 0) return;
  send(upsert, [
    changes.map(({ key }) => key.period),
    changes.map(({ key }) => key.region),
    JSON.stringify(changes.map(({ values }) => values)),
    changes.map(({ position }) => position),
    now,
  ]);
}
