/** What the processors of a worker call. */
export interface MachineRoom {
  /** Compute until nothing stale can be taken. */
  readonly drain: () => Promise<void>;
  /** Work on the verification that was asked for, if there is one. */
  readonly verify: () => Promise<void>;
  /** Work on what was asked of how sure places are, until nothing waits. */
  readonly assessRobustness: () => Promise<void>;
  readonly runSchedule: (code: string, askedFor: boolean) => Promise<unknown>;
  readonly onError: (error: unknown) => void;
  /** Jobs of the bell this worker holds at once; they share one loop. */
  readonly concurrency: number;
  /** From now on no further round begins; what is stale stays so for the others. */
  readonly end: () => void;
}

export const MACHINE_ROOM = Symbol('machine room');
