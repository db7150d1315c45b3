import type { Scope } from '@jiju/domain';
import type { Queue } from 'bullmq';

export const bellQueue = 'bell';

/** What a job carries: a scope that is stale, never a value. The worker reads everything else itself. */
export interface Ring {
  readonly kind: Scope['kind'];
  readonly key: string;
}

/** Workers that one commit wakes at most, and the scopes that are worth another one: each takes whatever is stale. */
const slots = 4;
const worthAnother = 100;

/**
 * Rings after a commit. At most one ring waits per slot, and one that arrives while its slot is being worked on is kept
 * (`keepLastIfActive`); all of that is for speed. A ring that is lost costs time, not correctness: the sweep finds what is
 * stale in the book of scopes.
 */
export function createBell(queue: Queue, onError: (error: unknown) => void): (scopes: readonly Scope[]) => void {
  // While a ring is on its way the next of its slot waits here, and only the last of them: a queue that is down for hours
  // must not gather a ring per save.
  const onTheWay = new Map<number, Ring | undefined>();
  const send = (slot: number, ring: Ring): void => {
    if (onTheWay.has(slot)) return void onTheWay.set(slot, ring);
    onTheWay.set(slot, undefined);
    const deduplication = { id: `slot-${slot}`, keepLastIfActive: true };
    // Nobody waits for the bell; saving works while the queue is down.
    void queue
      .add('ring', ring, { deduplication, removeOnComplete: true, removeOnFail: 100, attempts: 1 })
      .catch(onError)
      .finally(() => {
        const next = onTheWay.get(slot);
        onTheWay.delete(slot);
        if (next) send(slot, next);
      });
  };
  return (scopes) => {
    const most = Math.min(slots, Math.ceil(scopes.length / worthAnother));
    const bySlot = new Map<number, Ring>();
    for (const { kind, key } of scopes) {
      if (bySlot.size === most) break;
      bySlot.set(slotOf(`${kind}|${key}`), { kind, key });
    }
    for (const [slot, ring] of bySlot) send(slot, ring);
  };
}

function slotOf(name: string): number {
  let hash = 0;
  for (let at = 0; at < name.length; at++) hash = (hash * 31 + name.charCodeAt(at)) | 0;
  return Math.abs(hash) % slots;
}
