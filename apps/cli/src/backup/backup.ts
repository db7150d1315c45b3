import { parseArgs } from 'node:util';
import { readServerConfig } from '@jiju/platform';
import { exitCode, type Verb } from '../io.ts';
import { runPostgresTool } from './postgres-tool.ts';

/** `backup --file <path>`: everything but the queue, which is no memory, in pg_dump's own format. */
export const backup: Verb = async (argv, io) => {
  const { values } = parseArgs({ args: [...argv], options: { file: { type: 'string' } } });
  if (!values.file) {
    io.err('jiju backup: name the file to write with --file\n');
    return exitCode.badInput;
  }
  const { databaseUrl } = readServerConfig();
  await runPostgresTool('pg_dump', databaseUrl, [
    '--format=custom',
    '--exclude-schema=bullmq',
    '--no-owner',
    '--file',
    values.file,
  ]);
  io.out(`Written: ${values.file}\n`);
  return exitCode.ok;
};
