import { StartupProblem } from '@jiju/platform';
import type { Query } from './database.ts';

const OLDEST = 15;

interface Nature {
  readonly version: number;
  readonly encoding: string;
  readonly readOnly: boolean;
  readonly mayCreate: boolean;
  /** Tables of somebody else, where none of ours were made yet. */
  readonly strangers: readonly string[];
}

const NATURE = `
  select current_setting('server_version_num')::int / 10000 as version,
    current_setting('server_encoding') as encoding,
    current_setting('transaction_read_only') = 'on' or pg_is_in_recovery() as "readOnly",
    coalesce(has_schema_privilege(current_schema(), 'create'), false) as "mayCreate",
    coalesce((
      select array_agg(relname::text order by relname) from pg_class
      where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p', 'v', 'm') and to_regclass('migration') is null
        and not exists (select from pg_depend where classid = 'pg_class'::regclass and objid = pg_class.oid and deptype = 'e')
    ), '{}') as strangers`;

/**
 * Looks at a database before anything is written to it.
 * @throws StartupProblem when Jiju's tables cannot or must not be made there
 */
export async function refuseUnsuitable(query: Query): Promise<void> {
  const [nature] = await query<Nature>(NATURE);
  const problem = nature && problemOf(nature);
  if (problem !== undefined) throw new StartupProblem(`The database of DATABASE_URL cannot be used: ${problem}.`);
}

function problemOf({ version, encoding, readOnly, mayCreate, strangers }: Nature): string | undefined {
  if (version < OLDEST) return `it is PostgreSQL ${version}, and Jiju needs ${OLDEST} or later`;
  if (encoding !== 'UTF8') return `its encoding is ${encoding} and must be UTF8 (create database ... encoding 'UTF8')`;
  if (readOnly) return 'it is read-only';
  if (!mayCreate) return 'this user may not create tables in it (grant create on schema public)';
  if (strangers.length > 0)
    return `it holds tables that are not Jiju's (${strangers.slice(0, 3).join(', ')}); name an empty one`;
  return undefined;
}
