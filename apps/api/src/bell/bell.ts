import type { Scope } from '@jiju/domain';
import type { Schedule } from '@jiju/contract';

export interface QueueState {
  readonly backend: 'postgresql' | 'redis';
  readonly reachable: boolean;
  readonly paused: boolean;
  readonly waiting: number;
  readonly active: number;
  readonly delayed: number;
  readonly failed: number;
}

/** What the front desk asks of the queue. */
export interface Bell {
  /** Wakes the machine room. Nobody waits for it, and it never throws. */
  ring(scopes: readonly Scope[]): void;
  /** Wakes the machine room for a verification that was asked for. */
  readonly ringForVerification: () => void;
  /** The same for how sure the places of a ranking are. */
  readonly ringForRobustness: () => void;
  queueStatus(): Promise<QueueState>;
  schedules(): Promise<Schedule[]>;
  /** Whether there is such a schedule. */
  runSchedule(code: string): Promise<boolean>;
  pauseSchedule(code: string): Promise<boolean>;
  resumeSchedule(code: string): Promise<boolean>;
  close(): Promise<void>;
}
