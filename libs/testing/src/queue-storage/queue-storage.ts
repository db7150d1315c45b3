import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startRedis } from '@jiju/platform';

/** Where the queue of a suite keeps its jobs. */
export interface QueueStorage {
  /** Undefined: in the suite's PostgreSQL database. */
  readonly redisUrl: string | undefined;
  drop(): Promise<void>;
}

/** `npm test` runs the suites of the queue twice and names the storage in `JIJU_TEST_QUEUE`; alone it is PostgreSQL. */
export const testQueue = (): 'postgres' | 'redis' =>
  process.env['JIJU_TEST_QUEUE'] === 'redis' ? 'redis' : 'postgres';

/**
 * Storage for the queue of one suite. On Redis each Jest worker gets a server of its own, or with `TEST_REDIS_URL` a database
 * of its own on that server.
 */
export async function createQueueStorage(): Promise<QueueStorage> {
  if (testQueue() === 'postgres') return { redisUrl: undefined, drop: () => Promise.resolve() };
  const given = process.env['TEST_REDIS_URL'];
  if (given !== undefined && given !== '') {
    const url = new URL(given);
    url.pathname = `/${Number(process.env['JEST_WORKER_ID'] ?? 1) % 16}`;
    return { redisUrl: url.href, drop: () => Promise.resolve() };
  }
  const dir = mkdtempSync(join(tmpdir(), 'jiju-redis-'));
  const redis = await startRedis({ dir });
  const drop = async (): Promise<void> => {
    await redis.stop();
    rmSync(dir, { recursive: true, force: true });
  };
  return { redisUrl: redis.url, drop };
}
