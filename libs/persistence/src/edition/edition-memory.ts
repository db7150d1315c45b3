import type { EditionMemory, EditionSource, StoredEdition } from '@jiju/application';
import type { EditionResult, Period } from '@jiju/domain';
import type { Query } from '../database/database.ts';
import { archivedClusters, periodsWithin } from '../ranking/archived-clusters.ts';
import { staleRanking } from '../ranking/read-freshness.ts';

const columns = `e.id, e.code, e.method_code as "methodCode", e.period as "periodCode", e.state, e.posted_until::text as "postedUntil",
  e.note_zh as "noteZh", e.note_en as "noteEn", e.supersedes,
  case when e.state = 'superseded' then (select s.code from edition s
    where s.method_code = e.method_code and s.period = e.period and s.id > e.id and s.state in ('final', 'superseded')
      and not exists (select from objection o where o.edition_code = s.code and o.verdict = 'upheld') order by s.id limit 1) end as "supersededBy",
  e.hash, e.number, e.previous_hash as "previousHash",
  e.frozen_at as "frozenAt", e.method_version as "methodVersion", e.review, e.review_state as "reviewState",
  (select count(*)::int from objection o where o.edition_code = e.code) as objections,
  (select count(*)::int from objection o where o.edition_code = e.code and o.verdict is null) as "openObjections",
  (select count(*)::int from objection o where o.edition_code = e.code and o.verdict = 'upheld') as "upheldObjections", e.revision, e.archived_at as "archivedAt", e.updated_at as "updatedAt"`;

const selectHead = `select r.method_version as "methodVersion", m.name_zh as "nameZh", m.name_en as "nameEn", r.synthetic,
    r.input_revision::text as "inputRevision", ${staleRanking('r')} as stale
  from ranking r join method m on m.code = r.method_code where r.method_code = $1 and r.period = $2`;

const selectResults = `select c.code, c.name_zh as "nameZh", c.name_en as "nameEn", jsonb_build_object('score', r.score, 'rank', r.rank,
    'peerRank', r.peer_rank, 'regionRank', r.region_rank, 'raw', r.raw, 'normalised', r.normalised, 'points', r.points,
    'groups', r.groups, 'excluded', r.excluded, 'awardBlocked', r.award_blocked) as result
  from ranking_row r join cluster c on c.id = r.cluster_id
  where r.method_code = $1 and r.period = $2 order by c.code collate "C"`;

const selectArchived = `select c.code, c.name_zh as "nameZh", c.name_en as "nameEn", a.excluded
  from (${archivedClusters('$3', '$1', '$2')}) as a join cluster c on c.id = a.id order by c.code collate "C"`;

interface Named {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
}
type Head = Pick<EditionSource, 'methodVersion' | 'synthetic' | 'inputRevision' | 'stale'> & Omit<Named, 'code'>;

/** Editions inside a transaction. */
export function editionMemory(query: Query): EditionMemory {
  const many = async (where: string, params: readonly unknown[]): Promise<StoredEdition[]> => {
    const rows = await query<StoredEdition>(`select ${columns} from edition e where ${where}`, params);
    return rows.map(plainEdition);
  };
  const one = async (where: string, params: readonly unknown[]): Promise<StoredEdition | undefined> =>
    (await many(where, params))[0];
  const must = async (id: number): Promise<StoredEdition> => {
    const found = await one('e.id = $1', [id]);
    if (!found) throw new Error(`The edition ${id} is not there any more`);
    return found;
  };
  return {
    async source(method, period): Promise<EditionSource | undefined> {
      const [found] = await query<Head>(selectHead, [method, period]);
      if (!found) return undefined;
      const { nameZh, nameEn, ...head } = found;
      const rows = await query<Named & { result: Omit<EditionResult, 'code'> }>(selectResults, [method, period]);
      const within = periodsWithin(period);
      const archived = await query<Named & EditionSource['archived'][number]>(selectArchived, [method, period, within]);
      return {
        ...head,
        methodName: { nameZh, nameEn },
        clusters: [...rows, ...archived]
          .map((cluster) => ({ code: cluster.code, nameZh: cluster.nameZh, nameEn: cluster.nameEn }))
          .sort((a, b) => (a.code < b.code ? -1 : 1)),
        results: rows.map(({ code, result }) => ({ code, ...result })),
        archived: archived.map(({ code, excluded }) => ({ code, excluded })),
      };
    },
    find: (id) => one('e.id = $1', [id]),
    findByCode: (code) => one('e.code = $1', [code]),
    finalOf: (method: string, period: Period) =>
      one(`e.method_code = $1 and e.period = $2 and e.state = 'final'`, [method, period]),
    upheldOf: (method: string, period: Period) =>
      many(
        `e.method_code = $1 and e.period = $2 and e.state not in ('final', 'superseded')
           and exists (select from objection o where o.edition_code = e.code and o.verdict = 'upheld') order by e.id desc`,
        [method, period],
      ),
    async last() {
      const [row] = await query<{ number: number; hash: string }>(
        'select coalesce(number, 0) as number, hash from edition order by number desc nulls last, id desc limit 1',
      );
      return row;
    },
    async insert(content, hash) {
      const { code, method, period, noteZh, noteEn, supersedes, number, previousHash, frozenAt } = content;
      const [row] = await query<{ id: number }>(
        `insert into edition (code, method_code, period, state, note_zh, note_en, supersedes, content, hash, number, previous_hash,
           frozen_at, method_version)
         values ($1, $2, $3, 'draft', $4, $5, $6, $7::jsonb, $8, $9, $10, $11, $12) returning id`,
        [
          code,
          method.code,
          period,
          noteZh,
          noteEn,
          supersedes,
          JSON.stringify(content),
          hash,
          number,
          previousHash,
          frozenAt,
          method.version,
        ],
      );
      return must(row?.id ?? 0);
    },
    async update(id, { state, postedUntil, review, reviewState }) {
      await query(
        `update edition set state = coalesce($2, state), posted_until = case when $3 then $4::date else posted_until end,
           review = case when $5 then $6::jsonb else review end, review_state = coalesce($7, review_state),
           revision = revision + 1, updated_at = now() where id = $1`,
        [
          id,
          state ?? null,
          postedUntil !== undefined,
          postedUntil ?? null,
          review !== undefined,
          review ? JSON.stringify(review) : null,
          reviewState ?? null,
        ],
      );
      return must(id);
    },
  };
}

export const editionColumns = columns;

export function plainEdition(row: StoredEdition): StoredEdition {
  const instant = (at: string | null) => at && new Date(at).toISOString();
  return {
    ...row,
    frozenAt: instant(row.frozenAt),
    archivedAt: instant(row.archivedAt),
    updatedAt: new Date(row.updatedAt).toISOString(),
  };
}
