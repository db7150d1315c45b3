import type { RankPlace } from '@jiju/application';
import type { EffectiveWeights, Fact, Period, RankingChanged, RankingResult, Scheme } from '@jiju/domain';
import type { Query, Transaction } from '../database/database.ts';
import { countMissed } from '../path/lost-race.ts';
import { isDeepEqual } from '../record/is-deep-equal.ts';
import {
  checkKnownHead,
  placeColumns,
  removeRows,
  rowColumns,
  saveHead,
  saveKnownHead,
  savePlaces,
  saveRows,
  selectHead,
  selectPlaces,
  selectRows,
} from './ranking-statements.ts';
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

/** Moves told in one fact at most. */
const toldMoves = 200;

/** What a list is stored with, besides its rows. */
interface Head {
  readonly methodVersion: number;
  readonly ranked: number;
  readonly excluded: number;
  readonly synthetic: boolean;
  readonly problem: unknown;
  /** Where the sample says what weighs how much; null when the method does. */
  readonly weights: EffectiveWeights | null;
}

/** What this process stored last, so that the next round compares in memory instead of reading the list again. */
interface Kept {
  /** Grows with every storing. */
  readonly version: number;
  readonly head: Head;
  readonly placed: PlacedResult;
}

interface Changes {
  readonly rows: readonly StoredRow[];
  /** Rows of which nothing but the places differs. */
  readonly places: readonly StoredPlaces[];
  readonly gone: readonly number[];
  readonly moves: RankingChanged['moves'];
}

interface Saving {
  readonly scheme: Scheme;
  readonly synthetic: boolean;
  /** Of what the result was computed from. */
  readonly position: string;
  readonly now: string;
}

/**
 * The stored lists. What this process stored last is kept and trusted until the list is distrusted: the round forgets
 * lists that others stored, and should one slip through, the version in the statement makes the round begin anew.
 */
export class RankingMemory {
  readonly #kept = new Map<string, Kept>();

  clear(): void {
    this.#kept.clear();
  }

  /** The next time a list is stored, it is compared with what is really there. */
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
    { scheme, synthetic, position, now }: Saving,
  ): Promise<Fact[]> {
    const key = `${period}|${method}`;
    if (!result) return this.#remove(query, method, period);
    const { ranked, notes } = result;
    const problem = notes.length > 0 ? notes : null;
    const weights = result.plan.groups.some(({ fromSample }) => fromSample) ? result.weights : null;
    const head: Head = { methodVersion, ranked, excluded: result.excluded.size, synthetic, problem, weights };
    const placed: PlacedResult = { result, clusterIds: scheme.clusters.map((cluster) => cluster.id) };
    const kept = this.#kept.get(key);
    const known = kept?.head.methodVersion === methodVersion && sameIds(kept.placed, placed) ? kept : undefined;
    const before = known ?? (await readHead(query, method, period));
    const changes = known
      ? changesAgainst(known.placed, placed)
      : await changesAgainstStored(query, method, period, placed);
    const clusterIds = [...changes.rows, ...changes.places].map((row) => row.clusterId).concat(changes.gone);
    if (clusterIds.length === 0 && isDeepEqual(before?.head, head)) {
      if (known) send(checkKnownHead, [method, period, known.version], countMissed);
      return [];
    }

    const words = [problem, weights].map((part) => part && JSON.stringify(part));
    const counts = [ranked, head.excluded, synthetic, ...words, position, now];
    let version: number;
    if (known) {
      version = known.version + 1;
      send(saveKnownHead, [method, period, methodVersion, known.version, ...counts], countMissed);
    } else {
      const [saved] = await query<{ version: string }>(saveHead, [method, period, methodVersion, ...counts]);
      // A newer result is there already; what was computed here is thrown away.
      if (!saved) return [];
      version = Number(saved.version);
    }
    if (changes.rows.length > 0) send(saveRows, rowColumns(method, period, changes.rows, now));
    if (changes.places.length > 0) send(savePlaces, placeColumns(method, period, changes.places, now));
    if (changes.gone.length > 0) send(removeRows, [method, period, changes.gone]);
    // The raw columns may be those of the table, which the next round changes in place.
    const raw = result.raw.map((column) => column.slice());
    // Of the table nothing is compared, and what lies around it may be all periods.
    const table = { ids: result.ids, columns: new Map() };
    this.#kept.set(key, { version, head, placed: { ...placed, result: { ...result, raw, table } } });
    clusterIds.sort((a, b) => a - b);
    return [{ type: 'RankingChanged', method, period, clusterIds, moves: changes.moves.slice(0, toldMoves) }];
  }

  /** Places of a ranking; of one this process computed last, from memory. */
  async places(query: Query, method: string, period: Period): Promise<readonly RankPlace[]> {
    const kept = this.#kept.get(`${period}|${method}`);
    return kept ? placesOf(kept.placed) : query<RankPlace>(selectPlaces, [method, period]);
  }

  async #remove(query: Query, method: string, period: Period): Promise<Fact[]> {
    if (!(await readHead(query, method, period))) return [];
    const rows = await query<{ clusterId: number }>(
      'delete from ranking_row where method_code = $1 and period = $2 returning cluster_id as "clusterId"',
      [method, period],
    );
    await query('delete from ranking where method_code = $1 and period = $2', [method, period]);
    this.distrust(`${period}|${method}`);
    const clusterIds = rows.map((row) => row.clusterId).sort((a, b) => a - b);
    return [{ type: 'RankingChanged', method, period, clusterIds, moves: [] }];
  }
}

async function readHead(query: Query, method: string, period: Period): Promise<{ readonly head: Head } | undefined> {
  const [head] = await query<Head>(selectHead, [method, period]);
  return head && { head };
}

/** Against what this process stored last. */
function changesAgainst(before: PlacedResult, after: PlacedResult): Changes {
  const { rows, places } = differences(before.result, after.result);
  const moves = [...rows, ...places].flatMap((at) => {
    const [from, to] = [before.result.rank[at] || null, after.result.rank[at] || null];
    return from === to ? [] : [[after.clusterIds[at] as number, from, to] as const];
  });
  return {
    rows: rows.map((at) => rowAt(after, at)),
    places: places.map((at) => placesAt(after, at)),
    gone: [],
    moves,
  };
}

async function changesAgainstStored(
  query: Query,
  method: string,
  period: Period,
  placed: PlacedResult,
): Promise<Changes> {
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

function sameIds(a: PlacedResult, b: PlacedResult): boolean {
  return a.clusterIds.length === b.clusterIds.length && a.clusterIds.every((id, at) => id === b.clusterIds[at]);
}
