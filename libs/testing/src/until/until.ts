import { setTimeout as pause } from 'node:timers/promises';

/** Waits for a condition, looking again and again, and says what it waited for when it does not come true in time. */
export async function until(
  what: string,
  condition: () => Promise<boolean> | boolean,
  within = 30_000,
  every = 25,
): Promise<void> {
  const end = performance.now() + within;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error(`Not within ${within / 1000} s: ${what}`);
    await pause(every);
  }
}
