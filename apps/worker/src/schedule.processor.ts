import { scheduleQueue } from '@jiju/messaging';
import { OnWorkerEvent, Processor, WorkerHost } from '@nestjs/bullmq';
import { Inject } from '@nestjs/common';
import type { Job } from 'bullmq';
import { MACHINE_ROOM, type MachineRoom } from './machine-room.ts';

/** The clock struck, or somebody asked: run the schedule of that name. */
@Processor(scheduleQueue)
export class ScheduleProcessor extends WorkerHost {
  readonly #room: MachineRoom;

  constructor(@Inject(MACHINE_ROOM) room: MachineRoom) {
    super();
    this.#room = room;
  }

  override process(job: Job<{ now?: boolean }>): Promise<unknown> {
    return this.#room.runSchedule(job.name, job.data.now === true);
  }

  @OnWorkerEvent('error')
  onError(error: Error): void {
    this.#room.onError(error);
  }
}
