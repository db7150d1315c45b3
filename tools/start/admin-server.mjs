import { existsSync, realpathSync } from 'node:fs';
import { createServer } from 'vite';
import { below } from '../steps/root.mjs';

/**
 * Serves the admin from its sources, for `npm run dev`. Which files it hands out at all stands in the admin's own
 * configuration; the data folder it never does, wherever it lies.
 * @param {{ api: string, dataDir: string, port?: number }} where address of the api, and the folder with logins and database;
 *   without a port the usual one or the next that is free
 */
export async function adminServer({ api, dataDir, port }) {
  const folders = existsSync(dataDir) ? new Set([dataDir, realpathSync(dataDir)]) : [dataDir];
  const server = await createServer({
    configFile: below('apps', 'admin', 'vite.config.ts'),
    server: {
      host: '127.0.0.1',
      ...(port !== undefined && { port }),
      proxy: { '/api': { target: api, changeOrigin: false } },
      fs: { deny: [...folders].map((folder) => `${literally(folder)}/**`) },
    },
  });
  await server.listen();
  return server;
}

/** A path as a pattern that means nothing but itself. */
function literally(path) {
  return path.replaceAll('\\', '/').replace(/[()[\]{}*?!+@]/g, '\\$&');
}
