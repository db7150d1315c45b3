import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findRedisServer, startEmbeddedPostgres, startRedis, type RunningRedis } from '@jiju/platform';
import { Client } from 'pg';

/** The servers of a run. PostgreSQL runs as in production: what is committed is on the disk. */
export interface BenchServer {
  readonly folder: string;
  /** Makes an empty database and answers its address. */
  database(name: string): Promise<string>;
  /** An append-only Redis, when the machine has one. */
  redis(): Promise<string | undefined>;
  stop(): Promise<void>;
}

export async function startServers(): Promise<BenchServer> {
  const folder = mkdtempSync(join(tmpdir(), 'jiju-bench-'));
  chmodSync(folder, 0o711); // the server may run as another user, who must get through
  const postgres = await startEmbeddedPostgres({ dataDir: folder });
  const admin = await connect(postgres.url);
  let redis: RunningRedis | undefined;
  let stopping: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    await redis?.stop();
    await admin.end();
    await postgres.stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return {
    folder,
    async database(name) {
      await admin.query(`create database ${name}`);
      return Object.assign(new URL(postgres.url), { pathname: `/${name}` }).href;
    },
    async redis() {
      if (findRedisServer() === undefined) return undefined;
      redis ??= await startRedis({ dir: folder });
      return redis.url;
    },
    // Once, whoever asks: a signal and the failure that it causes both do.
    stop: () => (stopping ??= stop()),
  };
}

export async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url, application_name: 'jiju-bench' });
  // A server that stops while a measurement fails must not hide why it failed.
  client.on('error', () => undefined);
  await client.connect();
  return client;
}
