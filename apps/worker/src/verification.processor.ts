import { verificationQueue } from '@jiju/messaging';
import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import { MACHINE_ROOM, type MachineRoom } from './machine-room.ts';

/** A verification was asked for; which one, and how far it is, stands in the database. A queue of its own: it takes long. */
@Processor(verificationQueue)
export class VerificationProcessor extends WorkerHost {
  readonly #room: MachineRoom;

  constructor(@Inject(MACHINE_ROOM) room: MachineRoom) {
    super();
    this.#room = room;
  }

  override process(): Promise<void> {
    return this.#room.verify();
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.#room.onError(error);
  }
}
