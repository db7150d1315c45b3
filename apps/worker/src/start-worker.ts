import {
  bellQueue,
  registerSchedules,
  restoreSchedules,
  robustnessQueue,
  scheduleQueue,
  verificationQueue,
} from '@jiju/messaging';
import type { Logger, ServerConfig } from '@jiju/platform';
import { getQueueToken } from '@nestjs/bullmq';
import { NestFactory } from '@nestjs/core';
import type { Queue } from 'bullmq';
import { setTimeout as wait } from 'node:timers/promises';
import { composeWorker } from './composition.ts';

export interface RunningWorker {
  stop(): Promise<void>;
}

/** How often a worker looks by itself, whatever became of the queue. */
const roundsEvery = 5_000;
/** A queue that is out of reach must not keep a worker from leaving. */
const farewell = 10_000;

/**
 * Starts a worker: what was left stale is taken up, deadlines are assessed for today, schedules registered. It does not
 * live by the queue: every few seconds it looks for what is stale itself, and tells the queue its schedules again should
 * it have lost them.
 */
export async function startWorker(config: ServerConfig, logger: Logger): Promise<RunningWorker> {
  const composed = await composeWorker(config, logger);
  const { room } = composed;
  const app = await NestFactory.createApplicationContext(composed.module, { logger: ['error', 'warn'] });
  const clock = app.get<Queue>(getQueueToken(scheduleQueue)).on('error', room.onError);
  for (const name of [bellQueue, verificationQueue, robustnessQueue])
    app.get<Queue>(getQueueToken(name)).on('error', room.onError);

  const catchUp = room.runSchedule('assess-deadlines', false).then(() => room.drain());
  catchUp.catch(room.onError);
  // A queue that does not answer leaves this open; it is asked again only after it answered.
  let asked: Promise<void> | undefined = registerSchedules(clock);
  const answered = (): void => void (asked = undefined);
  asked.catch(room.onError).finally(answered);
  const beat = setInterval(() => {
    room.drain().catch(room.onError);
    room.verify().catch(room.onError);
    room.assessRobustness().catch(room.onError);
    if (asked) return;
    asked = restoreSchedules(clock, Date.now());
    asked.catch(room.onError).finally(answered);
  }, roundsEvery);

  return {
    async stop() {
      clearInterval(beat);
      room.end();
      await catchUp.catch(() => undefined);
      const ended = Promise.all([
        app.close(),
        room.verify().catch(room.onError),
        room.assessRobustness().catch(room.onError),
      ]);
      await Promise.race([ended, wait(farewell, undefined, { ref: false })]);
      await composed.close();
    },
  };
}
