import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { hasEmbeddedPostgres, startEmbeddedPostgres, StartupProblem } from '@jiju/platform';
import { baseBackup } from './base-backup.ts';

/**
 * Writes the embedded database, whole and while it works, to a compressed tar. A file that is there is complete: it gets its
 * name last.
 */
export async function backUpEmbedded(dataDir: string, file: string): Promise<void> {
  if (!hasEmbeddedPostgres(dataDir)) throw new StartupProblem(`There is no database in the data folder ${dataDir}.`);
  const server = await startEmbeddedPostgres({ dataDir });
  const draft = `${file}.part`;
  try {
    const gzip = createGzip({ level: 6 });
    const written = pipeline(gzip, createWriteStream(draft, { mode: 0o600, flush: true }));
    await Promise.race([baseBackup(server.url, gzip), written]);
    gzip.end();
    await written;
    renameSync(draft, file);
  } catch (error) {
    throw new StartupProblem(`The backup could not be written: ${(error as Error).message}.`, { cause: error });
  } finally {
    rmSync(draft, { force: true });
    await server.stop();
  }
}
