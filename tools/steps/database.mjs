import { startEmbeddedPostgres, StartupProblem } from '@jiju/platform';

const OLDEST = 15;
const PATIENCE = 10_000;

/**
 * The database of this start: the one of `DATABASE_URL`, proven reachable, or the embedded one.
 * @param {import('@jiju/platform').Config} config
 * @returns {Promise<{ url: string, embedded: import('@jiju/platform').EmbeddedPostgres | undefined }>}
 */
export async function openDatabase(config) {
  if (config.databaseUrl === undefined) {
    const embedded = await startEmbeddedPostgres({ dataDir: config.dataDir });
    return { url: embedded.url, embedded };
  }
  await checkDatabase(config.databaseUrl);
  return { url: config.databaseUrl, embedded: undefined };
}

async function checkDatabase(url) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE });
  client.on('error', () => undefined); // told by the calls below
  try {
    await client.connect();
    const { rows } = await client.query('show server_version_num');
    const major = Math.floor(Number(rows[0].server_version_num) / 10_000);
    if (major < OLDEST)
      throw new StartupProblem(`The PostgreSQL of DATABASE_URL is version ${major}; Jiju needs ${OLDEST} or later.`);
  } catch (error) {
    if (error instanceof StartupProblem) throw error;
    throw new StartupProblem(`The database of DATABASE_URL (${place(url)}) cannot be used: ${reason(error)}.`);
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Proves that the Redis of `REDIS_URL` answers and will not throw jobs away when it runs short of memory. */
export async function checkRedis(url) {
  const { Redis } = await import('ioredis');
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: PATIENCE,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  let failure;
  redis.on('error', (error) => (failure = error));
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    throw new StartupProblem(`The Redis of REDIS_URL (${place(url)}) cannot be used: ${reason(failure ?? error)}.`);
  } finally {
    redis.disconnect();
  }
}

/** Host, port and name without the password. */
function place(url) {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}${port ? `:${port}` : ''}${pathname.length > 1 ? pathname : ''}`;
}

function reason(error) {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  const known = {
    ECONNREFUSED: 'nothing listens there',
    ENOTFOUND: 'there is no such host',
    EAI_AGAIN: 'its name cannot be looked up now',
    ETIMEDOUT: 'it does not answer',
    EHOSTUNREACH: 'there is no way to that host',
    ENETUNREACH: 'there is no way to that host',
    '28P01': 'the user or the password is wrong',
    28000: 'this user may not log in',
    '3D000': 'there is no database of that name',
  };
  return known[first.code] ?? String(first.message).replace(/\.$/, '');
}
