import {
  createDrain,
  recordObservations,
  seedRecords,
  verifyAll,
  type Actor,
  type House,
  type RecordedFigures,
  type RecordsToSeed,
} from '@jiju/application';
import { figureInput } from '@jiju/contract';
import { isRefusal, type Refusal, type Scope } from '@jiju/domain';
import { migrateDatabase, openDatabase, openHouse, type Database } from '@jiju/persistence';
import { createDatabase, type TestDatabase } from '../test-database/test-database.ts';

/** The day it is in a house for tests. */
export const testDay = '2014-05-01';
export const tester: Actor = { login: 'tester', requestId: '' };

export interface FigureForTest {
  readonly cluster: string;
  readonly period: string;
  readonly indicator: string;
  readonly value: number | null;
  readonly revision?: number;
}

export interface TestHouse {
  readonly house: House;
  readonly database: Database;
  /** What `drain` met on its way and went on from. */
  readonly errors: unknown[];
  /** Scopes the bell was rung for. */
  readonly rung: Scope[];
  readonly drain: () => Promise<void>;
  readonly save: (figures: readonly FigureForTest[], actor?: Actor) => Promise<RecordedFigures | Refusal>;
  close(): Promise<void>;
}

export interface TestHouseOptions {
  /** The day in Asia/Shanghai. */
  readonly today?: () => string;
  /** Scopes of one round. */
  readonly limit?: number;
  readonly ring?: (scopes: readonly Scope[]) => void;
}

/** A database cloned from the migrated template. */
export const createHouseDatabase = (): Promise<TestDatabase> =>
  createDatabase({ migrate: async (url) => void (await migrateDatabase(url)) });

/** Opens a house on a database; several of them on the same one are several processes. */
export async function openTestHouse(url: string, options: TestHouseOptions = {}): Promise<TestHouse> {
  const { today = () => testDay, limit = 512, ring } = options;
  const database = await openDatabase({ url, pool: 4, applicationName: 'jiju-test-house' });
  const errors: unknown[] = [];
  const rung: Scope[] = [];
  const now = (): string => new Date().toISOString();
  const house = openHouse({
    database,
    now,
    today,
    ring: (scopes) => {
      rung.push(...scopes);
      ring?.(scopes);
    },
  });
  const record = recordObservations({ house, now, today });
  const drain = createDrain({
    house,
    actor: { login: 'worker', requestId: '' },
    limit,
    onError: (error) => errors.push(error),
  });
  return {
    house,
    database,
    errors,
    rung,
    drain,
    save: (figures, actor = tester) =>
      record(actor, { figures: figures.map(inputOf), approves: true, claims: null, onlyClusters: null }),
    close: () => database.close(),
  };
}

function inputOf({ cluster, period, indicator, value, revision }: FigureForTest): ReturnType<typeof figureInput.parse> {
  return figureInput.parse({
    clusterCode: cluster,
    periodCode: period,
    indicatorCode: indicator,
    value,
    status: value === null ? 'O' : 'A',
    ...(revision !== undefined && { revision }),
  });
}

/** Seeds records; refused seeds are a fault of the test. */
export async function seed(house: House, records: RecordsToSeed): Promise<void> {
  const seeded = await seedRecords(house)(tester, records);
  if (isRefusal(seeded)) throw new Error(JSON.stringify(seeded.refused));
}

/** Scopes that wait to be computed. */
export async function staleScopes({ query }: Pick<Database, 'query'>): Promise<Scope[]> {
  return query<Scope>('select kind, key from recompute_scope where wanted > done order by stage, key');
}

/** What is wrong with the results: scopes still stale, and everything a computation from scratch would store otherwise. */
export async function faultsOf({ house, database }: Pick<TestHouse, 'house' | 'database'>): Promise<unknown[]> {
  const { checked, drifted, failed } = await verifyAll(house);
  if (checked === 0) return ['nothing was checked'];
  return [...(await staleScopes(database)), ...drifted, ...failed];
}
