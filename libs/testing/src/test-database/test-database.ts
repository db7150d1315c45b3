import { randomUUID } from 'node:crypto';
import { Client, escapeIdentifier } from 'pg';
import { testServer } from '../test-server/test-server.ts';

/** A database that only one suite knows. */
export interface TestDatabase {
  readonly url: string;
  readonly name: string;
  /** Ends what still is connected and deletes the database. */
  drop(): Promise<void>;
}

/** Brings an empty database to the present schema. */
export type Migrate = (url: string) => Promise<void>;

/**
 * Makes the migrated template of this run, unless a process of the run has done so already.
 * @param name tells templates with different migrations apart
 * @returns name of the template database
 */
export async function prepareTemplate(migrate: Migrate, name = 'jiju'): Promise<string> {
  const { url, run } = testServer();
  const template = `template_${name}_${run}`;
  return withClient(url, async (client) => {
    // Advisory locks belong to the session: a killed process gives it up by itself.
    await client.query('select pg_advisory_lock(hashtext($1))', [template]);
    const found = await client.query('select 1 from pg_database where datname = $1', [template]);
    if (found.rowCount === 1) return template;
    const draft = `${template}_draft`;
    await client.query(`drop database if exists ${escapeIdentifier(draft)} with (force)`);
    await client.query(`create database ${escapeIdentifier(draft)} template template0`);
    await migrate(withDatabase(url, draft));
    await client.query(`alter database ${escapeIdentifier(draft)} rename to ${escapeIdentifier(template)}`);
    return template;
  });
}

/**
 * A fresh database for a suite, about 60 ms.
 * @param options.migrate the schema it begins with, cloned from a template that is migrated once per run; without it the database is empty
 * @param options.template name of the template, when suites differ in their migrations
 */
export async function createDatabase(options: { migrate?: Migrate; template?: string } = {}): Promise<TestDatabase> {
  const { url, run } = testServer();
  const template = options.migrate ? await prepareTemplate(options.migrate, options.template) : 'template0';
  const name = `test_${run}_${randomUUID().slice(0, 12).replace('-', '')}`;
  await withClient(url, (client) =>
    client.query(`create database ${escapeIdentifier(name)} template ${escapeIdentifier(template)} strategy wal_log`),
  );
  const drop = async (): Promise<void> => {
    await withClient(url, (client) => client.query(`drop database if exists ${escapeIdentifier(name)} with (force)`));
  };
  return { url: withDatabase(url, name), name, drop };
}

/** Runs one statement against a database, for what a test wants to see with its own eyes. */
export async function queryDatabase<Row extends object>(
  url: string,
  sql: string,
  parameters: unknown[] = [],
): Promise<Row[]> {
  return withClient(url, async (client) => (await client.query<Row>(sql, parameters)).rows);
}

async function withClient<T>(url: string, use: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await use(client);
  } finally {
    await client.end();
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
