import { startEmbeddedPostgres, StartupProblem } from '@jiju/platform';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from './progress.mjs';

const OLDEST_REDIS = [6, 2];
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
  let client;
  try {
    client = new pg.Client({ connectionString: url, connectionTimeoutMillis: PATIENCE });
    client.on('error', () => undefined); // told by the calls below
    await client.connect();
    await client.query('select 1'); // whether Jiju may live there is for `migrate` to find out
  } catch (error) {
    throw new StartupProblem(`The database of DATABASE_URL (${place(url)}) cannot be used: ${reason(error)}.`);
  } finally {
    await client?.end().catch(() => undefined);
  }
}

/** Proves that the Redis of `REDIS_URL` answers and is recent enough, and warns of one that throws jobs away when it runs short of memory. */
export async function checkRedis(url, patience = PATIENCE) {
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
    // Something that accepts the connection and never says a word must not keep us waiting.
    const about = await Promise.race([greet(redis), sleep(patience, undefined, { ref: false })]);
    if (about === undefined) throw Object.assign(new Error('silence'), { code: 'ETIMEDOUT' });
    const version = /redis_version:(\d+)\.(\d+)/.exec(about)?.slice(1).map(Number) ?? [0, 0];
    if (version[0] < OLDEST_REDIS[0] || (version[0] === OLDEST_REDIS[0] && version[1] < OLDEST_REDIS[1]))
      throw new Error(`it is version ${version.join('.')} and Jiju needs ${OLDEST_REDIS.join('.')} or later`);
    const policy = /maxmemory_policy:(\S+)/.exec(about)?.[1] ?? 'noeviction';
    if (policy !== 'noeviction')
      say(`! The Redis of REDIS_URL may throw jobs away (maxmemory-policy ${policy}); set it to noeviction.`);
  } catch (error) {
    throw new StartupProblem(`The Redis of REDIS_URL (${place(url)}) cannot be used: ${reason(failure ?? error)}.`);
  } finally {
    redis.disconnect();
  }
}

async function greet(redis) {
  await redis.connect();
  // Asked by itself: the driver passes over a refusal and works on in database 0.
  if (redis.options.db) await redis.select(redis.options.db);
  return redis.info();
}

/** Host, port and name without the password. */
function place(url) {
  const { hostname, port, pathname } = new URL(url);
  return `${hostname}${port ? `:${port}` : ''}${pathname.length > 1 ? pathname : ''}`;
}

/** What the drivers say without a code. */
const told = [
  [/^timeout expired$/, 'it does not answer'],
  [/password must be a(?: non-empty)? string/, 'it wants a password and the address has none'],
  [/Unknown RESP type|^Protocol error/, 'what answers there is no Redis'],
  [/DB index is out of range/, 'it has no database of that number'],
  [/^WRONGPASS/, 'the user or the password is wrong'],
  [
    /^NOAUTH|HELLO must be called with the client already authenticated/,
    'it wants a password and the address has none',
  ],
];

function reason(error) {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  const known = {
    ECONNREFUSED: 'nothing listens there',
    ENOTFOUND: 'there is no such host',
    EAI_AGAIN: 'its name cannot be looked up now',
    ETIMEDOUT: 'it does not answer',
    ECONNRESET: 'it hangs up on us, as if it were something else',
    EPIPE: 'it hangs up on us, as if it were something else',
    ENOENT: `the file ${first.path} that the address names is not there`,
    EACCES: `the file ${first.path} that the address names cannot be read`,
    EHOSTUNREACH: 'there is no way to that host',
    ENETUNREACH: 'there is no way to that host',
    '28P01': 'the user or the password is wrong',
    28000: 'this user may not log in',
    '3D000': 'there is no database of that name',
  };
  if (known[first.code] !== undefined) return known[first.code];
  const message = String(first.message);
  return told.find(([words]) => words.test(message))?.[1] ?? message.replace(/\.$/, '');
}
