import { StartupProblem, withServerOptions } from '@jiju/platform';
import { createPostgresBackend, runMigrations, setDefaultBackendFactory, type ConnectionOptions } from 'bullmq';
import { Redis } from 'ioredis';
import { Pool } from 'pg';
import { setTimeout } from 'node:timers/promises';

export interface QueueBackendOptions {
  /** PostgreSQL, which keeps the queue when there is no Redis. */
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
  /** Connections to PostgreSQL at most: workers and listeners hold one each. */
  readonly pool?: number;
  readonly onError: (error: Error) => void;
}

/** Where BullMQ keeps its jobs. This file is the only one that knows which of the two it is. */
export interface QueueBackend {
  readonly kind: 'postgresql' | 'redis';
  /** For queues and workers; typed for Redis by BullMQ, whatever it is. */
  readonly connection: ConnectionOptions;
  /** Brings the queue's own tables up to date, and touches its queues once; before the first use. */
  prepare(): Promise<void>;
  /** Last of all, after every queue and worker. */
  close(): Promise<void>;
}

/**
 * Opens the queue's backend and makes it the default of this process: it must happen before the first queue is made,
 * because the Nest module for BullMQ has no other way to name it.
 */
export function openQueueBackend(options: QueueBackendOptions): QueueBackend {
  return options.redisUrl === undefined ? onPostgres(options) : onRedis(options.redisUrl, options);
}

/** Commits do not wait for the disk: a job that a crash of the server takes along was only a bell, and the sweep rings again. */
const unhurried = '-c synchronous_commit=off';

function onPostgres({ databaseUrl, pool: max = 24, onError }: QueueBackendOptions): QueueBackend {
  setDefaultBackendFactory(createPostgresBackend);
  const pool = new Pool({
    connectionString: withServerOptions(databaseUrl, unhurried, '-c search_path=bullmq'),
    max,
    keepAlive: true,
    application_name: 'jiju-queue',
  });
  // Every queue and worker listens to the one pool.
  pool.setMaxListeners(100);
  pool.on('error', onError);
  // The pool looks after idle connections only: one that falls while BullMQ holds it would take the process along.
  pool.on('connect', (client) => client.on('error', onError));
  return {
    kind: 'postgresql',
    connection: pool,
    async prepare() {
      const client = await pool.connect();
      try {
        await runMigrations(client);
      } finally {
        client.release();
      }
    },
    close: () => pool.end(),
  };
}

function onRedis(url: string, { onError }: QueueBackendOptions): QueueBackend {
  setDefaultBackendFactory(undefined);
  // BullMQ wants no limit of its own on retries: a worker waits until Redis is back.
  const connection = new Redis(url, { maxRetriesPerRequest: null, enableReadyCheck: true, disconnectTimeout: goodbye });
  connection.on('error', onError);
  return {
    kind: 'redis',
    connection: connection,
    prepare: () => proveDatabase(connection),
    close: async () => {
      connection.disconnect();
      return Promise.resolve();
    },
  };
}

/**
 * How long the driver waits for the other side to close, also when that has closed long ago because it is down: with its own two
 * seconds a process that has closed everything lives on for so long.
 */
const goodbye = 200;

/** Longer than a Redis takes to answer; one that is down does not hold up a start. */
const patience = 2_000;

/** The driver passes over a refusal to select the database of the address and works on in database 0, among the jobs of others. */
async function proveDatabase(connection: Redis): Promise<void> {
  const { db = 0 } = connection.options;
  if (db === 0) return;
  const refused = connection.select(db).then(
    () => undefined,
    (error: unknown) => (String(error).includes('DB index is out of range') ? error : undefined),
  );
  if ((await Promise.race([refused, setTimeout(patience, undefined, { ref: false })])) === undefined) return;
  connection.disconnect();
  throw new StartupProblem(`The Redis of REDIS_URL has no database ${db}; name one it has.`);
}
