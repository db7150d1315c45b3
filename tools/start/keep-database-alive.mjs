import { startEmbeddedPostgres } from '@jiju/platform';
import { setTimeout as sleep } from 'node:timers/promises';
import { say } from '../steps/progress.mjs';

/**
 * Starts the embedded PostgreSQL again, on the same port, whenever it is gone without having been asked to go.
 * @param {string} dataDir
 * @param {import('@jiju/platform').EmbeddedPostgres} first
 */
export function keepDatabaseAlive(dataDir, first) {
  let current = first;
  let stopping = false;
  const watching = watch();

  async function watch() {
    for (;;) {
      await current.gone;
      if (stopping) return;
      say('! PostgreSQL ended unexpectedly; starting it again');
      // Hands back the lease and the watchdog of the one that is gone.
      await current.stop();
      current = await startAgain();
      if (stopping) return;
      say('✓ PostgreSQL is back');
    }
  }

  async function startAgain() {
    for (let pause = 200; ; pause = Math.min(pause * 2, 10_000)) {
      try {
        return await startEmbeddedPostgres({ dataDir });
      } catch (error) {
        if (stopping) return current;
        say(`! ${error instanceof Error ? error.message : String(error)}`);
        await sleep(pause);
      }
    }
  }

  return {
    async stop() {
      stopping = true;
      await current.stop();
      // A restart that was under way when we were asked to stop ends here too.
      await Promise.race([watching, sleep(30_000, undefined, { ref: false })]);
      await current.stop();
    },
  };
}
