import { setImmediate, setTimeout } from 'node:timers/promises';

/** Lets work wait. What paces itself takes it as an argument. */
export interface Pace {
  /** Milliseconds since some moment; only differences mean something. */
  elapsed(): number;
  /** Waits that many milliseconds. */
  rest(milliseconds: number): Promise<void>;
  /** Lets everything else that is ready go first. */
  turn(): Promise<void>;
}

/** The pace of this machine. */
export const systemPace: Pace = {
  elapsed: () => performance.now(),
  rest: (milliseconds) => setTimeout(milliseconds),
  turn: () => setImmediate(),
};
