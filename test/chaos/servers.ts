import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, startEmbeddedPostgres, startRedis } from '@jiju/platform';
import { wipeQueueTables } from '@jiju/testing';
import { Redis } from 'ioredis';

/** The database and the queue of a run, which can be killed and come back with what they had. */
export interface Servers {
  readonly folder: string;
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
  killPostgres(): Promise<void>;
  killRedis(): Promise<void>;
  /** Everything the queue keeps, gone. */
  wipeQueue(): Promise<void>;
  stop(): Promise<void>;
}

export async function startServers(queue: 'postgres' | 'redis'): Promise<Servers> {
  const folder = mkdtempSync(join(tmpdir(), 'jiju-chaos-'));
  chmodSync(folder, 0o711); // the server may run as another user, who must get through
  const dataDir = join(folder, 'data');
  mkdirSync(dataDir, { mode: 0o711 });
  let postgres = await startEmbeddedPostgres({ dataDir });
  const dir = join(folder, 'redis');
  mkdirSync(dir);
  const port = await freePort();
  let redis = queue === 'redis' ? await startRedis({ dir, port }) : undefined;
  const { url } = postgres;
  return {
    folder,
    databaseUrl: url,
    redisUrl: redis?.url,
    async killPostgres() {
      process.kill(postgres.pid, 'SIGKILL');
      await postgres.gone;
      // Hands back the lease and the watchdog of the one that is gone.
      await postgres.stop();
      postgres = await startEmbeddedPostgres({ dataDir });
      if (postgres.url !== url) throw new Error('PostgreSQL came back at another address');
    },
    async killRedis() {
      if (!redis) return;
      process.kill(redis.pid, 'SIGKILL');
      await redis.stop();
      redis = await startRedis({ dir, port });
    },
    async wipeQueue() {
      if (redis) {
        const client = new Redis(redis.url);
        await client.flushall();
        client.disconnect();
      } else await wipeQueueTables(url);
    },
    async stop() {
      await redis?.stop();
      await postgres.stop();
      rmSync(postgres.dataDirectory, { recursive: true, force: true });
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
