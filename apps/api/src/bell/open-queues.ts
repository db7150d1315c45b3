import { bellQueue, robustnessQueue, scheduleQueue, verificationQueue, type QueueBackend } from '@jiju/messaging';
import { BullModule, getQueueToken } from '@nestjs/bullmq';
import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { Queue } from 'bullmq';
import { setTimeout as wait } from 'node:timers/promises';

@Module({})
class QueueModule {}

export interface Queues {
  readonly bell: Queue;
  readonly clock: Queue;
  readonly verification: Queue;
  readonly robustness: Queue;
  readonly close: () => Promise<void>;
}

/** A queue that is out of reach must not keep an api from leaving. */
const farewell = 5_000;

/**
 * The queues of `@nestjs/bullmq`, in a context of their own: the use cases ring before the web server exists, and its last
 * requests ring while it closes.
 */
export async function openQueues(backend: QueueBackend, onError: (error: unknown) => void): Promise<Queues> {
  const imports = [
    BullModule.forRoot({ connection: backend.connection }),
    BullModule.registerQueue(
      ...[bellQueue, scheduleQueue, verificationQueue, robustnessQueue].map((name) => ({ name })),
    ),
  ];
  const context = await NestFactory.createApplicationContext(
    { module: QueueModule, imports },
    { logger: ['error', 'warn'], abortOnError: false },
  );
  const open = (name: string): Queue => context.get<Queue>(getQueueToken(name)).on('error', onError);
  return {
    bell: open(bellQueue),
    clock: open(scheduleQueue),
    verification: open(verificationQueue),
    robustness: open(robustnessQueue),
    close: () => Promise.race([context.close(), wait(farewell, undefined, { ref: false })]),
  };
}
