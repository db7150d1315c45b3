import { parseArgs } from 'node:util';
import { checkEdition } from '@jiju/domain';
import { sha256 } from '@jiju/platform';
import { answering } from '../evaluate/answering.ts';
import { BadInput } from '../evaluate/bad-input.ts';
import { exitCode, type Io } from '../io.ts';
import { readEdition } from './read-edition.ts';
import { sayFault } from './say-fault.ts';

/** Findings printed of one kind; the rest are counted. */
const printed = 20;

/**
 * `jiju verify-edition <file> [--database]`: prove the file of an edition by itself, computing its ranking again from its
 * inputs; and against the database, with the chain of all editions there. Exit 0: nothing differs, 1: something does,
 * 2: not the file of an edition.
 */
export function verifyEdition(argv: readonly string[], io: Io): Promise<number> {
  return answering('verify-edition', io, async () => {
    const { file, database } = parse(argv);
    const read = file === undefined ? undefined : await readEdition(file);
    let found = 0;
    const tell = (lines: readonly string[]): void => {
      found += lines.length;
      for (const line of lines.slice(0, printed)) io.out(`${line}\n`);
      if (lines.length > printed) io.out(`... and ${lines.length - printed} more\n`);
    };
    if (read) {
      const { edition, inexact } = read;
      tell(inexact.map((place) => `number: ${place} is not written as it was exported`));
      const faults = checkEdition(edition, sha256);
      for (const kind of ['hash', 'part', 'method', 'result'] as const)
        tell(faults.filter(({ what }) => what === kind).map(sayFault));
      const { code, method, period, results } = edition;
      const what = `${code}: ${method.code} version ${method.version}, ${period}, ${results.length} clusters`;
      io.out(found === 0 ? `${what}: its results follow from its inputs\n` : `${what}: not as it was frozen\n`);
    }
    if (database) {
      // A machine that only proves a file needs no driver.
      const { againstDatabase } = await import('./against-database.ts');
      await againstDatabase(read?.edition, io, tell);
    }
    return found === 0 ? exitCode.ok : exitCode.failed;
  });
}

function parse(argv: readonly string[]): { readonly file: string | undefined; readonly database: boolean } {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { database: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const [file, ...more] = positionals;
  if (more.length > 0) throw new BadInput('one file at a time');
  if (file === undefined && !values.database) throw new BadInput('name the file of an edition, or --database');
  return { file, database: values.database };
}
