import type { Queue } from 'bullmq';

export interface QueueStatus {
  readonly reachable: boolean;
  readonly paused: boolean;
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
}

/** How a queue stands; one that does not answer within two seconds counts as out of reach. */
export async function queueStatus(queue: Queue): Promise<QueueStatus> {
  const gone = { reachable: false, paused: false, waiting: 0, active: 0, delayed: 0, failed: 0 };
  const late = new Promise<typeof gone>((resolve) => setTimeout(() => resolve(gone), 2000).unref());
  const asked = Promise.all([queue.getJobCounts('waiting', 'active', 'delayed', 'failed'), queue.isPaused()]).then(
    ([{ waiting = 0, active = 0, delayed = 0, failed = 0 }, paused]) => ({
      reachable: true,
      paused,
      waiting,
      active,
      delayed,
      failed,
    }),
    () => gone,
  );
  return Promise.race([asked, late]);
}
