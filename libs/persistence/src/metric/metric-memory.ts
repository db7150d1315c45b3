import type { SheetKey } from '@jiju/application';
import { countingStates, type Period, type ReportedFigure, type Sheet } from '@jiju/domain';
import type { Query, Send } from '../database/database.ts';

const selectFigures = `/* counting-figures */
select n.at, o.indicator, o.industry, o.value, o.status, o.source
from unnest($1::text[], $2::int[]) with ordinality as n (period, cluster_id, at)
join observation o on o.cluster_id = n.cluster_id and o.period = n.period
where o.state = any ($3)`;

const selectSheets = `/* sheets */
select n.at, m.values, m.gaps, m.synthetic
from unnest($1::text[], $2::int[]) with ordinality as n (period, cluster_id, at)
join metric m on m.period = n.period and m.cluster_id = n.cluster_id`;

const selectPeriod = `/* period-sheets */
select cluster_id as "clusterId", values, gaps, synthetic from metric where period = $1`;

const upsert = `/* save-sheets */
insert into metric as m (period, cluster_id, values, gaps, synthetic, input_revision, computed_at)
select period, cluster_id, values, gaps, synthetic, position, $7::timestamptz
from rows from (unnest($1::text[], $2::int[], $6::bigint[]), jsonb_array_elements($3::jsonb), jsonb_array_elements($4::jsonb),
  jsonb_array_elements($5::jsonb)) as n (period, cluster_id, position, values, gaps, synthetic)
order by period, cluster_id
on conflict (period, cluster_id) do update set values = excluded.values, gaps = excluded.gaps,
  synthetic = excluded.synthetic, input_revision = excluded.input_revision, computed_at = excluded.computed_at
where m.input_revision <= excluded.input_revision`;

const remove = `/* remove-sheets */
delete from metric m using unnest($1::text[], $2::int[], $3::bigint[]) as n (period, cluster_id, position)
where m.period = n.period and m.cluster_id = n.cluster_id and m.input_revision <= n.position`;

interface SheetRow {
  readonly values: Record<string, number>;
  readonly gaps: Sheet['gaps'];
  readonly synthetic: string[];
}

export async function readFigures(query: Query, keys: readonly SheetKey[]): Promise<ReportedFigure[][]> {
  const figures: ReportedFigure[][] = keys.map(() => []);
  if (keys.length === 0) return figures;
  const rows = await query<ReportedFigure & { at: string }>(selectFigures, [...columns(keys), countingStates]);
  for (const { at, ...figure } of rows) figures[Number(at) - 1]?.push(figure);
  return figures;
}

export async function readSheets(query: Query, keys: readonly SheetKey[]): Promise<(Sheet | undefined)[]> {
  const sheets: (Sheet | undefined)[] = keys.map(() => undefined);
  if (keys.length === 0) return sheets;
  const rows = await query<SheetRow & { at: string }>(selectSheets, columns(keys));
  for (const { at, values, gaps, synthetic } of rows) sheets[Number(at) - 1] = { values, gaps, synthetic };
  return sheets;
}

export async function readPeriod(query: Query, period: Period): Promise<(readonly [number, Sheet])[]> {
  const rows = await query<SheetRow & { clusterId: number }>(selectPeriod, [period]);
  return rows.map(({ clusterId, values, gaps, synthetic }) => [clusterId, { values, gaps, synthetic }] as const);
}

/** A sheet to be stored, or to be removed; `position` is that of what it was computed from. */
export interface SheetChange {
  readonly key: SheetKey;
  readonly sheet: Sheet | undefined;
  readonly position: string;
}

export function writeSheets(send: Send, changes: readonly SheetChange[], now: string): void {
  const present = changes.flatMap(({ sheet, ...change }) => (sheet ? [{ ...change, sheet }] : []));
  const gone = changes.filter(({ sheet }) => !sheet);
  if (present.length > 0) {
    send(upsert, [
      ...columns(present.map(({ key }) => key)),
      JSON.stringify(present.map(({ sheet }) => sheet.values)),
      JSON.stringify(present.map(({ sheet }) => sheet.gaps)),
      JSON.stringify(present.map(({ sheet }) => sheet.synthetic)),
      present.map(({ position }) => position),
      now,
    ]);
  }
  if (gone.length > 0) {
    send(remove, [...columns(gone.map(({ key }) => key)), gone.map(({ position }) => position)]);
  }
}

function columns(keys: readonly SheetKey[]): unknown[] {
  return [keys.map((key) => key.period), keys.map((key) => key.clusterId)];
}
