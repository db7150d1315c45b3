import {
  createDrain,
  createRobustnessRunner,
  createVerifier,
  runSchedule,
  type Actor,
  type ScheduleNeeds,
} from '@jiju/application';
import { bellQueue, openQueueBackend, robustnessQueue, scheduleQueue, verificationQueue } from '@jiju/messaging';
import { cleanUp, openDatabase, openHouse, robustnessBook, scheduleBook, verificationBook } from '@jiju/persistence';
import { systemClock, systemPace, today, type Logger, type ServerConfig } from '@jiju/platform';
import { BullModule } from '@nestjs/bullmq';
import { Module, type DynamicModule } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { BellProcessor } from './bell.processor.ts';
import { MACHINE_ROOM, type MachineRoom } from './machine-room.ts';
import { RobustnessProcessor } from './robustness.processor.ts';
import { ScheduleProcessor } from './schedule.processor.ts';
import { VerificationProcessor } from './verification.processor.ts';

@Module({})
class WorkerModule {}

export interface ComposedWorker {
  readonly module: DynamicModule;
  readonly room: MachineRoom;
  /** After the module was closed: its workers still use these while they finish. */
  close(): Promise<void>;
}

/** Everything a worker is made of, wired once. */
export async function composeWorker(config: ServerConfig, logger: Logger): Promise<ComposedWorker> {
  const onError = (error: unknown): void => logger.error({ err: error }, 'worker');
  const { databaseUrl, redisUrl, databasePool, workerConcurrency } = config;
  const database = await openDatabase({ url: databaseUrl, pool: databasePool, applicationName: 'jiju-worker' });
  const backend = openQueueBackend({ databaseUrl, redisUrl, onError });
  await backend.prepare();

  const actor: Actor = { login: 'worker', requestId: '' };
  const now = (): string => systemClock.now();
  const day = (): string => today(systemClock);
  // A worker follows the consequences itself and sweeps, so its own commits need no bell.
  const house = openHouse({ database, now, today: day, ring: () => undefined });
  let ending = false;
  const isEnding = (): boolean => ending;
  const drain = createDrain({ house, actor, onError, pace: systemPace, isEnding });
  const book = verificationBook(database.query);
  const holder = randomUUID();
  const verify = createVerifier({ house, book, actor, holder, now, onError, isEnding });
  const assessRobustness = createRobustnessRunner({
    ...{ house, actor, holder, now, onError, isEnding },
    book: robustnessBook(database.query),
    pace: systemPace,
  });
  const schedule: ScheduleNeeds = {
    house,
    drain,
    now,
    today: day,
    book: scheduleBook(database.query),
    cleanUp: () => cleanUp(database.query),
  };
  const room: MachineRoom = {
    drain,
    verify,
    assessRobustness,
    runSchedule: (code, askedFor) => runSchedule(schedule, code, askedFor),
    onError,
    concurrency: workerConcurrency,
    end: () => void (ending = true),
  };
  return {
    room,
    module: {
      module: WorkerModule,
      imports: [
        BullModule.forRoot({ connection: backend.connection }),
        BullModule.registerQueue(
          ...[bellQueue, scheduleQueue, verificationQueue, robustnessQueue].map((name) => ({ name })),
        ),
      ],
      providers: [
        { provide: MACHINE_ROOM, useValue: room },
        BellProcessor,
        ScheduleProcessor,
        VerificationProcessor,
        RobustnessProcessor,
      ],
    },
    async close() {
      await backend.close();
      await database.close();
    },
  };
}
