import { ensureTestServer } from '@jiju/testing';

/**
 * One PostgreSQL for the whole run, started when the first step needs it; its address goes to every step through the environment.
 * @param {() => Promise<void>} stop of a server that is there already
 * @returns what to call at the end
 */
export async function inheritServer(stop) {
  if (process.env.JIJU_TEST_SERVER !== undefined) return stop;
  return ensureTestServer();
}
