import { existsSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readConfig } from '@jiju/platform';
import { exitCode, type Verb } from '../io.ts';
import { backUpEmbedded } from './back-up-embedded.ts';
import { runPostgresTool } from './postgres-tool.ts';

/**
 * `backup --file <path>`: of a database of one's own everything but the queue, which is no memory, in pg_dump's own format; of the embedded
 * one its whole data directory, for which no program is needed.
 */
export const backup: Verb = async (argv, io) => {
  const { values } = parseArgs({ args: [...argv], options: { file: { type: 'string' } } });
  if (!values.file) {
    io.err('jiju backup: name the file to write with --file\n');
    return exitCode.badInput;
  }
  if (existsSync(values.file)) {
    io.err(`jiju backup: ${values.file} is there already; name a new file\n`);
    return exitCode.badInput;
  }
  const { databaseUrl, dataDir } = readConfig();
  if (databaseUrl === undefined) await backUpEmbedded(dataDir, values.file);
  else {
    // It gets its name last: pg_dump begins the file before it knows whether it may read anything. And it is begun here,
    // because pg_dump would let everybody read it.
    const draft = `${values.file}.part`;
    writeFileSync(draft, '', { mode: 0o600 });
    try {
      const words = ['--format=custom', '--exclude-schema=bullmq', '--no-owner', '--file', draft];
      await runPostgresTool('pg_dump', databaseUrl, words);
      renameSync(draft, values.file);
    } finally {
      rmSync(draft, { force: true });
    }
  }
  io.out(`Written: ${values.file}\n`);
  return exitCode.ok;
};
