import type { JobType, Queue } from 'bullmq';

export interface QueueStatus {
  readonly reachable: boolean;
  readonly paused: boolean;
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
}

// On PostgreSQL what waits behind a pause is counted as `paused`, which BullMQ's types have dropped.
const counted = ['waiting', 'paused', 'active', 'delayed', 'failed'] as JobType[];

/** How a queue stands; one that does not answer within two seconds counts as out of reach. */
export async function queueStatus(queue: Queue): Promise<QueueStatus> {
  const gone = { reachable: false, paused: false, waiting: 0, active: 0, delayed: 0, failed: 0 };
  const late = new Promise<typeof gone>((resolve) => setTimeout(() => resolve(gone), 2000).unref());
  const asked = Promise.all([queue.getJobCounts(...counted), queue.isPaused()]).then(
    ([{ waiting = 0, paused: behindPause = 0, active = 0, delayed = 0, failed = 0 }, paused]) => ({
      reachable: true,
      paused,
      waiting: waiting + behindPause,
      active,
      delayed,
      failed,
    }),
    () => gone,
  );
  return Promise.race([asked, late]);
}
