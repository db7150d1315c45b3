import type { Cell, FigureToStore, ObservationMemory, StoredFigure } from '@jiju/application';
import type { Transaction } from '../database/database.ts';
import { countMissed } from '../path/lost-race.ts';

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

// In the order of the key, so that two imports over the same cells wait for each other instead of deadlocking. A cell that
// was empty when it was looked at could not be locked: whoever filled it meanwhile is seen by the revision, and the count
// of what was stored fails the statement, whose answer is not waited for.
const upsert = `/* store-figures */
with stored as (
insert into observation as o
  (cluster_id, period, indicator, industry, value, status, source, vintage, state, note, late, author, revision, updated_at)
select * from unnest($1::int[], $2::text[], $3::text[], $4::text[], $5::float8[], $6::text[], $7::text[], $8::text[],
  $9::text[], $10::text[], $11::bool[], $12::text[], $13::int[], $14::timestamptz[])
  as n (cluster_id, period, indicator, industry, value, status, source, vintage, state, note, late, author, revision, updated_at)
order by cluster_id, period, indicator, industry
on conflict (cluster_id, period, indicator, industry) do update set
  value = excluded.value, status = excluded.status, source = excluded.source, vintage = excluded.vintage,
  state = excluded.state, note = excluded.note, late = excluded.late, author = excluded.author,
  revision = excluded.revision, updated_at = excluded.updated_at
where o.revision = excluded.revision - 1
returning 1)
select 1 / (count(*) = $15)::int as stored from stored`;

/** Cells of one statement at most; more are sent in several, in one order for everybody. */
const batch = 5_000;

export function observationMemory({ query, send }: Pick<Transaction, 'query' | 'send'>): ObservationMemory {
  return {
    async current(cells) {
      const found = new Map<string, StoredFigure>();
      await inBatches(cells, async (part) => {
        for (const { clusterId, period, indicator, industry, ...figure } of await query<Row>(
          select,
          keyColumns(part),
        )) {
          found.set(nameOf({ clusterId, period, indicator, industry }), {
            ...figure,
            updatedAt: new Date(figure.updatedAt).toISOString(),
          });
        }
      });
      return found.size === 0 ? cells.map(() => undefined) : cells.map((cell) => found.get(nameOf(cell)));
    },

    async store(figures) {
      await inBatches(figures, async (part, isLast) => {
        send(upsert, [...columns(part), part.length], countMissed);
        // A bulk is not heaped up on the way to the server; the answer to the last is waited for by the commit.
        if (!isLast) await query('select');
      });
    },
  };
}

/** Part by part; while the server works on one, the next is made ready. */
async function inBatches<C extends Cell>(
  cells: readonly C[],
  work: (part: readonly C[], isLast: boolean) => Promise<void>,
): Promise<void> {
  const ordered = cells.length <= batch ? cells : [...cells].sort(byKey);
  let before = Promise.resolve();
  for (let from = 0; from < ordered.length; from += batch) {
    const mine = work(ordered.slice(from, from + batch), from + batch >= ordered.length);
    mine.catch(() => undefined); // heard of below
    await before;
    before = mine;
  }
  await before;
}

/** The order of the table's key. */
function byKey(a: Cell, b: Cell): number {
  return (
    a.clusterId - b.clusterId ||
    byText(a.period, b.period) ||
    byText(a.indicator, b.indicator) ||
    byText(a.industry, b.industry)
  );
}

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

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
