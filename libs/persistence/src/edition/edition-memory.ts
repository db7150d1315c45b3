import type { EditionMemory, EditionSource, StoredEdition } from '@jiju/application';
import type { MethodDefinition, Period } from '@jiju/domain';
import type { Query } from '../database/database.ts';
import { archivedClusters, periodsWithin } from '../ranking/archived-clusters.ts';
import { staleRanking } from '../ranking/read-freshness.ts';

const columns = `e.id, e.code, e.method_code as "methodCode", e.period as "periodCode", e.state, e.posted_until::text as "postedUntil",
  e.note_zh as "noteZh", e.note_en as "noteEn", e.supersedes, e.hash, e.revision, e.archived_at as "archivedAt",
  e.updated_at as "updatedAt"`;

const selectHead = `select r.method_version as "methodVersion", v.definition, ${staleRanking('r')} as stale
  from ranking r join method_version v on v.method_code = r.method_code and v.number = r.method_version
  where r.method_code = $1 and r.period = $2 order by v.id limit 1`;

const selectClusters = `select c.code, coalesce(m.values, '{}') as values, jsonb_build_object('score', r.score, 'rank', r.rank,
    'peerRank', r.peer_rank, 'regionRank', r.region_rank, 'raw', r.raw, 'normalised', r.normalised, 'points', r.points,
    'groups', r.groups, 'excluded', r.excluded, 'awardBlocked', r.award_blocked) as result
  from ranking_row r join cluster c on c.id = r.cluster_id
  left join metric m on m.cluster_id = r.cluster_id and m.period = r.period
  where r.method_code = $1 and r.period = $2 order by c.code collate "C"`;

const selectArchived = `select c.code, a.excluded from (${archivedClusters('$3', '$1', '$2')}) as a join cluster c on c.id = a.id
  order by c.code collate "C"`;

/** Editions inside a transaction. */
export function editionMemory(query: Query): EditionMemory {
  const one = async (where: string, params: readonly unknown[]): Promise<StoredEdition | undefined> => {
    const [row] = await query<StoredEdition>(`select ${columns} from edition e where ${where}`, params);
    return row && plainEdition(row);
  };
  const must = async (id: number): Promise<StoredEdition> => {
    const found = await one('e.id = $1', [id]);
    if (!found) throw new Error(`The edition ${id} is not there any more`);
    return found;
  };
  return {
    async source(method, period): Promise<EditionSource | undefined> {
      const [head] = await query<{ methodVersion: number; definition: MethodDefinition; stale: boolean }>(selectHead, [
        method,
        period,
      ]);
      if (!head) return undefined;
      const clusters = await query<EditionSource['clusters'][number]>(selectClusters, [method, period]);
      const within = periodsWithin(period);
      const archived = await query<EditionSource['archived'][number]>(selectArchived, [method, period, within]);
      return { ...head, clusters, archived };
    },
    find: (id) => one('e.id = $1', [id]),
    findByCode: (code) => one('e.code = $1', [code]),
    finalOf: (method: string, period: Period) =>
      one(`e.method_code = $1 and e.period = $2 and e.state = 'final'`, [method, period]),
    async insert(fields) {
      const [row] = await query<{ id: number }>(
        `insert into edition (code, method_code, period, state, note_zh, note_en, supersedes, content, hash)
         values ($1, $2, $3, 'draft', $4, $5, $6, $7::jsonb, $8) returning id`,
        [
          fields.code,
          fields.methodCode,
          fields.periodCode,
          fields.noteZh,
          fields.noteEn,
          fields.supersedes,
          JSON.stringify(fields.content),
          fields.hash,
        ],
      );
      return must(row?.id ?? 0);
    },
    async update(id, { state, postedUntil }) {
      await query(
        `update edition set state = coalesce($2, state), posted_until = case when $3 then $4::date else posted_until end,
           revision = revision + 1, updated_at = now() where id = $1`,
        [id, state ?? null, postedUntil !== undefined, postedUntil ?? null],
      );
      return must(id);
    },
  };
}

export const editionColumns = columns;

export function plainEdition(row: StoredEdition): StoredEdition {
  return {
    ...row,
    archivedAt: row.archivedAt && new Date(row.archivedAt).toISOString(),
    updatedAt: new Date(row.updatedAt).toISOString(),
  };
}
