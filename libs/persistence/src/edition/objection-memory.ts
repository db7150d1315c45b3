import type { ObjectionMemory } from '@jiju/application';
import type { Objection } from '@jiju/contract';
import type { Query } from '../database/database.ts';

const columns = `id, edition_code as "editionCode", cluster_code as "clusterCode", text, objector, filed_by as "filedBy",
  filed_at as "filedAt", verdict, answer, answered_by as "answeredBy", answered_at as "answeredAt"`;

/** Objections inside a transaction. */
export function objectionMemory(query: Query): ObjectionMemory {
  const find = async (id: number): Promise<Objection | undefined> => {
    const [row] = await query<Objection>(`select ${columns} from objection where id = $1`, [id]);
    return row && plainObjection(row);
  };
  const must = async (id: number | undefined): Promise<Objection> => {
    const found = id === undefined ? undefined : await find(id);
    if (!found) throw new Error(`The objection ${id} is not there any more`);
    return found;
  };
  return {
    find,
    async concerns(editionCode, clusterCode) {
      const [row] = await query<{ concerns: boolean }>(
        `select content -> 'clusters' @> jsonb_build_array(jsonb_build_object('code', $2::text)) as concerns from edition where code = $1`,
        [editionCode, clusterCode],
      );
      return row?.concerns ?? false;
    },
    async insert({ editionCode, clusterCode, text, objector, filedBy, filedAt }) {
      const [row] = await query<{ id: number }>(
        `insert into objection (edition_code, cluster_code, text, objector, filed_by, filed_at) values ($1, $2, $3, $4, $5, $6) returning id`,
        [editionCode, clusterCode, text, objector, filedBy, filedAt],
      );
      return must(row?.id);
    },
    async answer(id, { verdict, text, answeredBy, answeredAt }) {
      await query('update objection set verdict = $2, answer = $3, answered_by = $4, answered_at = $5 where id = $1', [
        id,
        verdict,
        text,
        answeredBy,
        answeredAt,
      ]);
      return must(id);
    },
  };
}

/** Objections to an edition, oldest first. `namesFor`: null for who may see who objects; else the login that sees its own only. */
export async function readObjections(
  { query }: { readonly query: Query },
  editionCode: string,
  namesFor: string | null,
): Promise<Objection[]> {
  const rows = await query<Objection>(`select ${columns} from objection where edition_code = $1 order by id`, [
    editionCode,
  ]);
  return rows.map(plainObjection).map((one) => {
    const isNamed = namesFor === null || one.filedBy === namesFor;
    return isNamed ? one : { ...one, objector: '', filedBy: '', answeredBy: '' };
  });
}

function plainObjection(row: Objection): Objection {
  return {
    ...row,
    filedAt: new Date(row.filedAt).toISOString(),
    answeredAt: row.answeredAt && new Date(row.answeredAt).toISOString(),
  };
}
