import { registerSchedules, scheduleQueue } from '@jiju/messaging';
import type { Logger, ServerConfig } from '@jiju/platform';
import { getQueueToken } from '@nestjs/bullmq';
import { NestFactory } from '@nestjs/core';
import type { Queue } from 'bullmq';
import { composeWorker } from './composition.ts';

export interface RunningWorker {
  stop(): Promise<void>;
}

/** Starts a worker: schedules registered, what was left stale taken up, deadlines assessed for today. */
export async function startWorker(config: ServerConfig, logger: Logger): Promise<RunningWorker> {
  const composed = await composeWorker(config, logger);
  const { room } = composed;
  const app = await NestFactory.createApplicationContext(composed.module, { logger: ['error', 'warn'] });
  await registerSchedules(app.get<Queue>(getQueueToken(scheduleQueue)));
  const catchUp = room.runSchedule('assess-deadlines', false).then(() => room.drain());
  catchUp.catch(room.onError);
  return {
    async stop() {
      await catchUp.catch(() => undefined);
      await app.close();
      await composed.close();
    },
  };
}
