import type { Queue } from 'bullmq';

export const robustnessQueue = 'robustness';

/**
 * Wakes a worker for what was asked of how sure places are. What is to be done stands in the database: a ring that is lost is made
 * up for by the workers' own look. Nobody waits for it and it never throws.
 */
export function createRobustnessBell(queue: Queue, onError: (error: unknown) => void): () => void {
  const options = { deduplication: { id: 'assess' }, removeOnComplete: true, removeOnFail: 20, attempts: 1 };
  return () => void queue.add('assess', {}, options).catch(onError);
}
