import type { Cell, FigureToStore, ObservationMemory, StoredFigure } from '@jiju/application';
import type { Query } from '../database/database.ts';

interface Row extends Cell, Omit<StoredFigure, 'updatedAt'> {
  /** As PostgreSQL prints it. */
  readonly updatedAt: string;
}

const select = `/* current-figures */
select o.cluster_id as "clusterId", o.period, o.indicator, o.industry, o.value, o.status, o.source, o.vintage, o.state,
  o.note, o.late, o.author, o.revision, o.updated_at as "updatedAt"
from unnest($1::int[], $2::text[], $3::text[], $4::text[]) as n (cluster_id, period, indicator, industry)
join observation o using (cluster_id, period, indicator, industry)
order by o.cluster_id, o.period, o.indicator, o.industry
for update of o`;

// In the order of the key, so that two imports over the same cells wait for each other instead of deadlocking.
const upsert = `/* store-figures */
insert into observation as o
  (cluster_id, period, indicator, industry, value, status, source, vintage, state, note, late, author, revision, updated_at)
select * from unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::float8[], $6::text[], $7::text[], $8::text[],
  $9::text[], $10::text[], $11::bool[], $12::text[], $13::int[], $14::timestamptz[])
  as n (cluster_id, period, indicator, industry, value, status, source, vintage, state, note, late, author, revision, updated_at)
order by cluster_id, period, indicator, industry
on conflict (cluster_id, period, indicator, industry) do update set
  value = excluded.value, status = excluded.status, source = excluded.source, vintage = excluded.vintage,
  state = excluded.state, note = excluded.note, late = excluded.late, author = excluded.author,
  revision = o.revision + 1, updated_at = excluded.updated_at`;

/** Cells of one statement at most; more are sent in several. */
const batch = 10_000;

export function observationMemory(query: Query): ObservationMemory {
  return {
    async current(cells) {
      const found = new Map<string, StoredFigure>();
      for (let from = 0; from < cells.length; from += batch) {
        for (const { clusterId, period, indicator, industry, ...figure } of await query<Row>(
          select,
          keyColumns(cells.slice(from, from + batch)),
        )) {
          found.set(nameOf({ clusterId, period, indicator, industry }), {
            ...figure,
            updatedAt: new Date(figure.updatedAt).toISOString(),
          });
        }
      }
      return cells.map((cell) => found.get(nameOf(cell)));
    },

    async store(figures) {
      for (let from = 0; from < figures.length; from += batch)
        await query(upsert, columns(figures.slice(from, from + batch)));
    },
  };
}

function nameOf(cell: Cell): string {
  return `${cell.clusterId}|${cell.period}|${cell.indicator}|${cell.industry}`;
}

function keyColumns(cells: readonly Cell[]): unknown[] {
  return [
    cells.map((cell) => cell.clusterId),
    cells.map((cell) => cell.period),
    cells.map((cell) => cell.indicator),
    cells.map((cell) => cell.industry),
  ];
}

function columns(figures: readonly FigureToStore[]): unknown[] {
  return [
    ...keyColumns(figures),
    figures.map((figure) => figure.value),
    figures.map((figure) => figure.status),
    figures.map((figure) => figure.source),
    figures.map((figure) => figure.vintage),
    figures.map((figure) => figure.state),
    figures.map((figure) => figure.note),
    figures.map((figure) => figure.late),
    figures.map((figure) => figure.author),
    figures.map((figure) => figure.revision),
    figures.map((figure) => figure.updatedAt),
  ];
}
