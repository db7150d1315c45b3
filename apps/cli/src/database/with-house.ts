import { createDrain, type Actor, type House } from '@jiju/application';
import { openDatabase, openHouse, type Database } from '@jiju/persistence';
import { readServerConfig, systemClock, today } from '@jiju/platform';
import type { Io } from '../io.ts';

export interface OpenHouse {
  readonly house: House;
  readonly database: Database;
  /** Of the database. */
  readonly url: string;
  readonly actor: Actor;
  readonly now: () => string;
  readonly today: () => string;
  /** Compute until nothing stale can be taken. */
  readonly drain: () => Promise<void>;
}

/** Opens the house on the configured database for one verb and closes it again. */
export async function withHouse<T>(verb: string, io: Io, work: (open: OpenHouse) => Promise<T>): Promise<T> {
  const config = readServerConfig();
  const database = await openDatabase({ url: config.databaseUrl, pool: 4, applicationName: `jiju-${verb}` });
  const now = (): string => systemClock.now();
  const day = (): string => today(systemClock);
  const actor: Actor = { login: `cli:${verb}`, requestId: '' };
  try {
    const house = openHouse({ database, now, today: day, ring: () => undefined });
    const onError = (error: unknown): void => io.err(`${error instanceof Error ? error.message : String(error)}\n`);
    return await work({
      house,
      database,
      url: config.databaseUrl,
      actor,
      now,
      today: day,
      drain: createDrain({ house, actor, onError }),
    });
  } finally {
    await database.close();
  }
}
