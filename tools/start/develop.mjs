import { say } from '../steps/progress.mjs';
import { below } from '../steps/root.mjs';

/**
 * `npm run dev`: builds api and worker again on every change and restarts them; serves the admin from its sources.
 * @param {import('../steps/server-process.mjs').ServerProcess[]} servers
 * @param {string} api address of the api
 * @param {(stop: () => Promise<void>) => void} atEnd
 * @returns {Promise<string>} address of the admin
 */
export async function develop(servers, api, atEnd) {
  const vite = await import('vite');
  for (const server of servers) {
    const watcher = await vite.build({
      configFile: below('apps', server.name, 'vite.config.ts'),
      logLevel: 'error',
      build: { watch: {}, emptyOutDir: false },
    });
    atEnd(() => watcher.close());
    watchBuild(server, watcher);
  }
  const admin = await vite.createServer({
    configFile: below('apps', 'admin', 'vite.config.ts'),
    server: { host: '127.0.0.1', proxy: { '/api': { target: api, changeOrigin: false } } },
  });
  await admin.listen();
  atEnd(() => admin.close());
  return admin.resolvedUrls?.local[0]?.replace(/\/$/, '') ?? api;
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
