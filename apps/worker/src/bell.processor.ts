import { bellQueue } from '@jiju/messaging';
import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject, type OnApplicationBootstrap } from '@nestjs/common';
import { MACHINE_ROOM, type MachineRoom } from './machine-room.ts';

/** The bell rang: look what is stale. The job says nothing that the book of scopes does not say better. */
@Processor(bellQueue, { removeOnComplete: { count: 0 } })
export class BellProcessor extends WorkerHost implements OnApplicationBootstrap {
  readonly #room: MachineRoom;

  constructor(@Inject(MACHINE_ROOM) room: MachineRoom) {
    super();
    this.#room = room;
  }

  onApplicationBootstrap(): void {
    this.worker.concurrency = this.#room.concurrency;
  }

  override async process(): Promise<void> {
    await this.#room.drain();
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.#room.onError(error);
  }
}
