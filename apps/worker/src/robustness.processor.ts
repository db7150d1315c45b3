import { robustnessQueue } from '@jiju/messaging';
import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import { MACHINE_ROOM, type MachineRoom } from './machine-room.ts';

/** Somebody wants to know how sure places are; which ones, and how far it is, stands in the database. */
@Processor(robustnessQueue)
export class RobustnessProcessor extends WorkerHost {
  readonly #room: MachineRoom;

  constructor(@Inject(MACHINE_ROOM) room: MachineRoom) {
    super();
    this.#room = room;
  }

  override process(): Promise<void> {
    return this.#room.assessRobustness();
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.#room.onError(error);
  }
}
