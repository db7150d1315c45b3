import type { EntityManager } from '@mikro-orm/core';
import type { Scheme } from '@jiju/domain';
import type { Query } from '../database/database.ts';
import { allRecords } from '../record/record-memory.ts';
import { schemeKinds, schemeOf, type LoadedScheme, type SchemeRecords } from './load-scheme.ts';

/** Versions by kind of record; a kind that never changed is absent. */
export type SchemeVersions = Readonly<Record<string, number>>;

/** The advisory lock that keeps records still while figures are written or computed. */
export const schemeLock = 1_001;

/** Reads how often each kind of record was changed; equal numbers mean that what is loaded still holds. */
export async function schemeVersions(query: Query): Promise<SchemeVersions> {
  const rows = await query<{ kind: string; version: string }>(
    '/* scheme-versions */ select kind, version from scheme_version',
  );
  return Object.fromEntries(rows.map((row) => [row.kind, Number(row.version)]));
}

/** Keeps the scheme of this process and loads anew only the kinds that changed. */
export class SchemeCache {
  #versions: SchemeVersions = {};
  #loaded: LoadedScheme | undefined;

  /** The scheme as it was last seen here, if it was. */
  get known(): Scheme | undefined {
    return this.#loaded?.scheme;
  }

  /** The scheme at these versions; the caller holds the lock, so they cannot move meanwhile. */
  async at(versions: SchemeVersions, entities: () => EntityManager): Promise<Scheme> {
    const before = this.#loaded;
    const stale = schemeKinds.filter((kind) => !before || this.#versions[kind] !== versions[kind]);
    if (before && stale.length === 0) return before.scheme;
    const read: Record<string, unknown> = { ...before?.records };
    const em = entities();
    for (const kind of stale) read[kind] = await allRecords(em, kind);
    const records = read as unknown as SchemeRecords;
    this.#loaded = { records, scheme: schemeOf(records, before) };
    this.#versions = versions;
    return this.#loaded.scheme;
  }

  /** A cache that knows the same, for a transaction that may yet be rolled back. */
  fork(): SchemeCache {
    const fork = new SchemeCache();
    fork.#versions = this.#versions;
    fork.#loaded = this.#loaded;
    return fork;
  }
}
