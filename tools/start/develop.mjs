import { build } from 'vite';
import { say } from '../steps/progress.mjs';
import { below } from '../steps/root.mjs';
import { adminServer } from './admin-server.mjs';

/**
 * `npm run dev`: builds api and worker again on every change and restarts them; serves the admin from its sources.
 * @param {import('../steps/server-process.mjs').ServerProcess[]} servers
 * @param {{ api: string, dataDir: string }} where address of the api, and the data folder
 * @param {(stop: () => Promise<void>) => void} atEnd
 * @returns {Promise<string>} address of the admin
 */
export async function develop(servers, where, atEnd) {
  for (const server of servers) {
    const watcher = await build({
      configFile: below('apps', server.name, 'vite.config.ts'),
      logLevel: 'error',
      build: { watch: {}, emptyOutDir: false },
    });
    atEnd(() => watcher.close());
    watchBuild(server, watcher);
  }
  const admin = await adminServer(where);
  atEnd(() => admin.close());
  return admin.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? where.api;
}

function watchBuild(server, watcher) {
  let first = true;
  let work = Promise.resolve();
  watcher.on('event', (event) => {
    if (event.code === 'BUNDLE_END') void event.result?.close();
    if (event.code === 'ERROR') say(`! ${server.name}: ${event.error.message}`);
    if (event.code !== 'END') return;
    if (first) {
      first = false; // the build that the servers were just started from
      return;
    }
    work = work.then(async () => {
      try {
        await server.restart();
        say(`✓ The ${server.name} was built and started again`);
      } catch (error) {
        say(`! ${error.message}`);
      }
    });
  });
}
