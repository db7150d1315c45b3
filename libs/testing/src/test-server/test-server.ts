import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@jiju/platform';

/** Names of the environment variables by which a test run tells its processes about the server. */
export const SERVER_VARIABLE = 'JIJU_TEST_SERVER';
/** Names the run, so that two runs on one server keep their databases apart. */
export const RUN_VARIABLE = 'JIJU_TEST_RUN';

/**
 * Makes sure there is a PostgreSQL for this test run and names it in the environment, which child processes inherit:
 * the server an outer run started already, the one of `TEST_DATABASE_URL`, or a throwaway one.
 * @returns what to call at the end
 */
export async function ensureTestServer(): Promise<() => Promise<void>> {
  const env = process.env;
  if (env[SERVER_VARIABLE] !== undefined) return () => Promise.resolve();
  env[RUN_VARIABLE] = randomUUID().slice(0, 8);
  const given = env['TEST_DATABASE_URL'];
  if (given !== undefined && given !== '') {
    env[SERVER_VARIABLE] = given;
    return () => Promise.resolve();
  }
  const folder = mkdtempSync(join(tmpdir(), 'jiju-test-'));
  chmodSync(folder, 0o711); // the server may run as another user, who must get through
  const server = await startEmbeddedPostgres({ dataDir: folder, throwaway: true });
  env[SERVER_VARIABLE] = server.url;
  return () => server.stop();
}

/** Address of this run's server (its database `postgres`), with the right to create databases. */
export function testServer(): { readonly url: string; readonly run: string } {
  const url = process.env[SERVER_VARIABLE];
  if (url === undefined) {
    throw new Error(
      'No test server: integration suites run through `npm test` or a Jest configuration with `integrationPreset`.',
    );
  }
  return { url, run: process.env[RUN_VARIABLE] ?? 'alone' };
}
