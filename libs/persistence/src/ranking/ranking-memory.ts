import type { RankPlace } from '@jiju/application';
import type { Fact, Period, RankingChanged, RankingResult, Scheme } from '@jiju/domain';
import type { Query, Transaction } from '../database/database.ts';
import { isDeepEqual } from '../record/is-deep-equal.ts';
import {
  differences,
  placesAt,
  placesOf,
  rowAt,
  sameRow,
  type PlacedResult,
  type StoredPlaces,
  type StoredRow,
} from './stored-ranking.ts';

const selectHead = `/* ranking-head */
select method_version as "methodVersion", version, ranked, excluded, synthetic, problem from ranking where method_code = $1 and period = $2`;

const selectRows = `/* ranking-rows */
select cluster_id as "clusterId", score, rank, peer_rank as "peerRank", region_rank as "regionRank", raw, normalised, points,
  groups, excluded, award_blocked as "awardBlocked"
from ranking_row where method_code = $1 and period = $2`;

const selectPlaces = `/* ranking-places */
select c.code as "clusterCode", r.rank, r.score, r.award_blocked as "awardBlocked"
from ranking_row r join cluster c on c.id = r.cluster_id where r.method_code = $1 and r.period = $2 order by c.code`;

// A list that comes back after it was removed must not repeat a number that some process still remembers.
const saveHead = `/* save-ranking */
insert into ranking as r (method_code, period, method_version, version, ranked, excluded, synthetic, problem, input_revision, computed_at)
values ($1, $2, $3, pg_current_xact_id()::text::bigint, $4, $5, $6, $7::jsonb, $8::bigint, $9::timestamptz)
on conflict (method_code, period) do update set method_version = excluded.method_version, version = r.version + 1,
  ranked = excluded.ranked, excluded = excluded.excluded, synthetic = excluded.synthetic, problem = excluded.problem,
  input_revision = excluded.input_revision, computed_at = excluded.computed_at
where r.input_revision <= excluded.input_revision
returning version`;

const saveRows = `/* save-ranking-rows */
insert into ranking_row as r (method_code, period, cluster_id, score, rank, peer_rank, region_rank, raw, normalised, points,
  groups, excluded, award_blocked, computed_at)
select $1, $2, n.*, $14::timestamptz
from unnest($3::int[], $4::float8[], $5::int[], $6::int[], $7::int[], $8::jsonb[], $9::jsonb[], $10::jsonb[], $11::jsonb[],
  $12::jsonb[], $13::text[]) as n
on conflict (method_code, period, cluster_id) do update set score = excluded.score, rank = excluded.rank,
  peer_rank = excluded.peer_rank, region_rank = excluded.region_rank, raw = excluded.raw, normalised = excluded.normalised,
  points = excluded.points, groups = excluded.groups, excluded = excluded.excluded,
  award_blocked = excluded.award_blocked, computed_at = excluded.computed_at`;

// Most rows of a list only move by a place or two: sending and parsing their figures again would be most of the work.
const savePlaces = `/* save-ranking-places */
update ranking_row r set rank = n.rank, peer_rank = n.peer_rank, region_rank = n.region_rank, computed_at = $7::timestamptz
from unnest($3::int[], $4::int[], $5::int[], $6::int[]) as n (cluster_id, rank, peer_rank, region_rank)
where r.method_code = $1 and r.period = $2 and r.cluster_id = n.cluster_id`;

const removeRows = `/* remove-ranking-rows */
delete from ranking_row where method_code = $1 and period = $2 and cluster_id = any ($3::int[])`;

/** Moves told in one fact at most. */
const toldMoves = 200;

interface Head {
  readonly version: string;
  readonly methodVersion: number;
  readonly ranked: number;
  readonly excluded: number;
  readonly synthetic: boolean;
  readonly problem: unknown;
}

/** What this process stored last, so that the next round compares in memory instead of reading the list again. */
interface Kept {
  readonly head: number;
  readonly methodVersion: number;
  readonly placed: PlacedResult;
}

interface Changes {
  readonly rows: readonly StoredRow[];
  /** Rows of which nothing but the places differs. */
  readonly places: readonly StoredPlaces[];
  readonly gone: readonly number[];
  readonly moves: RankingChanged['moves'];
}

export class RankingMemory {
  readonly #kept = new Map<string, Kept>();

  clear(): void {
    this.#kept.clear();
  }

  /** The next time a list is stored, it is compared with what is really there. Whoever asks for a recomputation wants that. */
  distrust(key: string): void {
    this.#kept.delete(key);
  }

  /** Stores what differs from what is there. */
  async save(
    { query, send }: Transaction,
    method: string,
    methodVersion: number,
    period: Period,
    result: RankingResult | undefined,
    context: { readonly scheme: Scheme; readonly synthetic: boolean; readonly position: string; readonly now: string },
  ): Promise<Fact[]> {
    const [head] = await query<Head>(selectHead, [method, period]);
    if (!result) return this.#remove(query, method, period, head !== undefined);
    const placed: PlacedResult = { result, clusterIds: context.scheme.clusters.map((cluster) => cluster.id) };
    const changes = await this.#changes(query, method, period, placed, methodVersion, head);
    const excluded = result.excluded.size;
    const notes = result.notes.length > 0 ? result.notes : null;
    const { synthetic } = context;
    const { ranked } = result;
    const after = { version: head?.version, methodVersion, ranked, excluded, synthetic, problem: notes };
    const sameHead = isDeepEqual(head, after);
    const clusterIds = [...changes.rows, ...changes.places].map((row) => row.clusterId).concat(changes.gone);
    if (clusterIds.length === 0 && sameHead) return [];
    const saved = await query<{ version: string }>(saveHead, [
      method,
      period,
      methodVersion,
      ranked,
      excluded,
      synthetic,
      notes && JSON.stringify(notes),
      context.position,
      context.now,
    ]);
    // A newer result is there already; what was computed here is thrown away.
    if (!saved[0]) return [];
    if (changes.rows.length > 0) send(saveRows, rowColumns(method, period, changes.rows, context.now));
    if (changes.places.length > 0) send(savePlaces, placeColumns(method, period, changes.places, context.now));
    if (changes.gone.length > 0) send(removeRows, [method, period, changes.gone]);
    // The raw columns may be those of the table, which the next round changes in place.
    const raw = result.raw.map((column) => column.slice());
    this.#kept.set(`${period}|${method}`, {
      head: Number(saved[0].version),
      methodVersion,
      placed: { ...placed, result: { ...result, raw } },
    });
    clusterIds.sort((a, b) => a - b);
    return [{ type: 'RankingChanged', method, period, clusterIds, moves: changes.moves.slice(0, toldMoves) }];
  }

  /** Places of a ranking; of one this process computed last, from memory. */
  async places(query: Query, method: string, period: Period): Promise<readonly RankPlace[]> {
    const kept = this.#kept.get(`${period}|${method}`);
    if (kept) {
      const [head] = await query<{ version: string }>(selectHead, [method, period]);
      if (Number(head?.version) === kept.head) return placesOf(kept.placed);
    }
    return query<RankPlace>(selectPlaces, [method, period]);
  }

  async #changes(
    query: Query,
    method: string,
    period: Period,
    placed: PlacedResult,
    methodVersion: number,
    head: { readonly version: string } | undefined,
  ): Promise<Changes> {
    const kept = this.#kept.get(`${period}|${method}`);
    const current = kept && Number(head?.version) === kept.head && kept.methodVersion === methodVersion;
    if (current && kept.placed.clusterIds.length === placed.clusterIds.length && sameIds(kept.placed, placed)) {
      const { rows, places } = differences(kept.placed.result, placed.result);
      const moves = [...rows, ...places].flatMap((at) => {
        const before = kept.placed.result.rank[at] || null;
        const after = placed.result.rank[at] || null;
        return before === after ? [] : [[placed.clusterIds[at] as number, before, after] as const];
      });
      return {
        rows: rows.map((at) => rowAt(placed, at)),
        places: places.map((at) => placesAt(placed, at)),
        gone: [],
        moves,
      };
    }
    const stored = new Map((await query<StoredRow>(selectRows, [method, period])).map((row) => [row.clusterId, row]));
    const rows: StoredRow[] = [];
    const moves: (readonly [number, number | null, number | null])[] = [];
    placed.clusterIds.forEach((clusterId, at) => {
      const row = rowAt(placed, at);
      const before = stored.get(clusterId);
      stored.delete(clusterId);
      if (before && sameRow(before, row)) return;
      rows.push(row);
      if ((before?.rank ?? null) !== row.rank) moves.push([clusterId, before?.rank ?? null, row.rank]);
    });
    return { rows, places: [], gone: [...stored.keys()], moves };
  }

  async #remove(query: Query, method: string, period: Period, exists: boolean): Promise<Fact[]> {
    if (!exists) return [];
    const rows = await query<{ clusterId: number }>(
      'delete from ranking_row where method_code = $1 and period = $2 returning cluster_id as "clusterId"',
      [method, period],
    );
    await query('delete from ranking where method_code = $1 and period = $2', [method, period]);
    this.#kept.delete(`${period}|${method}`);
    return [
      {
        type: 'RankingChanged',
        method,
        period,
        clusterIds: rows.map((row) => row.clusterId).sort((a, b) => a - b),
        moves: [],
      },
    ];
  }
}

function sameIds(a: PlacedResult, b: PlacedResult): boolean {
  return a.clusterIds === b.clusterIds || a.clusterIds.every((id, at) => id === b.clusterIds[at]);
}

function placeColumns(method: string, period: Period, rows: readonly StoredPlaces[], now: string): unknown[] {
  return [
    method,
    period,
    rows.map((row) => row.clusterId),
    rows.map((row) => row.rank),
    rows.map((row) => row.peerRank),
    rows.map((row) => row.regionRank),
    now,
  ];
}

function rowColumns(method: string, period: Period, rows: readonly StoredRow[], now: string): unknown[] {
  return [
    method,
    period,
    rows.map((row) => row.clusterId),
    rows.map((row) => row.score),
    rows.map((row) => row.rank),
    rows.map((row) => row.peerRank),
    rows.map((row) => row.regionRank),
    rows.map((row) => JSON.stringify(row.raw)),
    rows.map((row) => JSON.stringify(row.normalised)),
    rows.map((row) => JSON.stringify(row.points)),
    rows.map((row) => JSON.stringify(row.groups)),
    rows.map((row) => row.excluded && JSON.stringify(row.excluded)),
    rows.map((row) => row.awardBlocked),
    now,
  ];
}
