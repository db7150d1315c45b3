import {
  createDrain,
  recordObservations,
  recordObservationsInGroups,
  seedRecords,
  type Actor,
  type RecordObservationsNeeds,
} from '@jiju/application';
import type { FigureInput } from '@jiju/contract';
import { isRefusal } from '@jiju/domain';
import { bellQueue, createBell, openQueueBackend, type QueueBackend } from '@jiju/messaging';
import { migrateDatabase, openDatabase, openHouse, type Database } from '@jiju/persistence';
import { systemPace } from '@jiju/platform';
import { Queue } from 'bullmq';
import { benchFigures, benchRecords, type Size } from './bench-records.ts';

export const author: Actor = { login: 'bench', requestId: 'bench' };

/** What an api process would be made of, in this process: the house and the bell. */
export interface BenchHouse {
  readonly database: Database;
  readonly backend: QueueBackend;
  /** Records figures; the answer is how many cells changed. */
  save(figures: readonly FigureInput[]): Promise<number>;
  /** The same for many clients at once, as the api does it. */
  saveInGroups(actor: Actor, figures: readonly FigureInput[]): Promise<number>;
  close(): Promise<void>;
}

const now = (): string => new Date().toISOString();
const today = (): string => '2014-05-01';

export async function openBenchHouse(databaseUrl: string, redisUrl?: string): Promise<BenchHouse> {
  const onError = (error: unknown): void => console.error(error);
  const backend = openQueueBackend({ databaseUrl, redisUrl, onError });
  await backend.prepare();
  const queue = new Queue(bellQueue, { connection: backend.connection });
  const database = await openDatabase({ url: databaseUrl, pool: 20 });
  const house = openHouse({ database, now, today, ring: createBell(queue, onError) });
  const needs: RecordObservationsNeeds = { house, now, today };
  const single = recordObservations(needs);
  const grouped = recordObservationsInGroups({ ...needs, pace: systemPace });
  const request = (figures: readonly FigureInput[]) => ({ figures, approves: true, claims: null, onlyClusters: null });
  return {
    database,
    backend,
    save: async (figures) => changedOf(await single(author, request(figures))),
    saveInGroups: async (actor, figures) => changedOf(await grouped(actor, request(figures))),
    async close() {
      await queue.close();
      await backend.close();
      await database.close();
    },
  };
}

function changedOf(saved: Awaited<ReturnType<ReturnType<typeof recordObservations>>>): number {
  if (isRefusal(saved)) throw new Error(`Refused: ${JSON.stringify(saved.refused.slice(0, 3))}`);
  return saved.changed;
}

/** Migrates, and seeds the records without any figure. */
export async function prepareRecords(databaseUrl: string, size: Size): Promise<void> {
  await migrateDatabase(databaseUrl);
  const database = await openDatabase({ url: databaseUrl, pool: 4 });
  const house = openHouse({ database, now, today, ring: () => undefined });
  if (isRefusal(await seedRecords(house)(author, benchRecords(size)))) throw new Error('The records were refused');
  await drained(database, house);
  await database.close();
}

/** Records, figures and every result of them, as after a long time of use. */
export async function prepareFull(databaseUrl: string, size: Size): Promise<void> {
  await prepareRecords(databaseUrl, size);
  const database = await openDatabase({ url: databaseUrl, pool: 4 });
  const house = openHouse({ database, now, today, ring: () => undefined });
  const record = recordObservations({ house, now, today });
  let batch: FigureInput[] = [];
  const flush = async (): Promise<void> => {
    changedOf(await record(author, { figures: batch, approves: true, claims: null, onlyClusters: null }));
    batch = [];
  };
  for (const figure of benchFigures(size)) if (batch.push(figure) === 20_000) await flush();
  if (batch.length > 0) await flush();
  await drained(database, house);
  await database.query('vacuum analyze');
  await database.close();
}

async function drained(database: Database, house: Parameters<typeof createDrain>[0]['house']): Promise<void> {
  const errors: unknown[] = [];
  await createDrain({ house, actor: author, onError: (error) => errors.push(error) })();
  if (errors.length > 0) throw new Error('Computing the data failed', { cause: errors[0] });
  const [left] = await database.query<{ stale: string }>(
    'select count(*) as stale from recompute_scope where wanted > done',
  );
  if (Number(left?.stale) > 0) throw new Error(`${left?.stale} scopes are still stale`);
}
