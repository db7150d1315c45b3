import type { Queue } from 'bullmq';

export const verificationQueue = 'verification';

/**
 * Wakes a worker for a verification that was asked for. What is to be done stands in the database: a ring that is lost is
 * made up for by the workers' own look. Nobody waits for it and it never throws.
 */
export function createVerificationBell(queue: Queue, onError: (error: unknown) => void): () => void {
  const options = { deduplication: { id: 'verify' }, removeOnComplete: true, removeOnFail: 20, attempts: 1 };
  return () => void queue.add('verify', {}, options).catch(onError);
}
