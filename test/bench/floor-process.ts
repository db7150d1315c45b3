import { openQueueBackend } from '@jiju/messaging';
import { Worker } from 'bullmq';
import { connect } from './bench-server.ts';

export const floorQueue = 'bench-floor';

/** The least a second process can do: take the job, commit one row durably, tell. */
async function main(): Promise<void> {
  const databaseUrl = process.env['DATABASE_URL'] ?? '';
  const backend = openQueueBackend({ databaseUrl, redisUrl: process.env['REDIS_URL'], onError: console.error });
  const client = await connect(databaseUrl);
  const processor = (): Promise<unknown> =>
    client.query("begin; insert into bench_floor (by) values ('worker'); notify bench_floor; commit");
  const worker = new Worker(process.env['FLOOR_QUEUE'] ?? floorQueue, processor, { connection: backend.connection });
  await worker.waitUntilReady();
  process.once('SIGTERM', () => {
    void worker
      .close()
      .then(() => backend.close())
      .then(() => client.end())
      .then(() => process.exit(0));
  });
  process.send?.({ ready: true });
}

if (process.argv[1] === import.meta.filename) await main();
