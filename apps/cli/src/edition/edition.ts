import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { parseArgs } from 'node:util';
import { exportEdition, isRefusal, type EditionContent } from '@jiju/domain';
import { readDifference, readEditionByCode, type Database } from '@jiju/persistence';
import { sha256, systemPace } from '@jiju/platform';
import { withHouse } from '../database/with-house.ts';
import { answering } from '../evaluate/answering.ts';
import { BadInput } from '../evaluate/bad-input.ts';
import { exitCode, type Io } from '../io.ts';

const languages = ['zh', 'en'] as const;
type Language = (typeof languages)[number];

/**
 * `jiju edition <code> --file <new file>`: an edition as its file for proof (`.json`), as a bulletin (`.pdf`) or as a workbook (`.xlsx`), in the state it has.
 */
export function edition(argv: readonly string[], io: Io): Promise<number> {
  return answering('edition', io, async () => {
    const { code, file, language } = parse(argv);
    const write = writers[extname(file).toLowerCase()];
    if (!write) throw new BadInput(`--file ends in ${Object.keys(writers).join(', ')}, not as "${file}" does`);
    return withHouse('edition', io, async ({ database }) => {
      const stored = await readEditionByCode(database, code, false);
      if (!stored) throw new BadInput(`there is no edition "${code}"`);
      if (stored.number === null) throw new BadInput(`${code} was frozen before there was a chain, and has no file`);
      const bytes = await write(database, { ...stored, content: stored.content as EditionContent }, language);
      // A file that is there is somebody's.
      await writeFile(file, bytes, { flag: 'wx' });
      io.out(`Written: ${file}\n`);
      return exitCode.ok;
    });
  });
}

type Stored = NonNullable<Awaited<ReturnType<typeof readEditionByCode>>> & { readonly content: EditionContent };

const writers: Readonly<
  Record<string, (database: Database, stored: Stored, language: Language) => Promise<string | Uint8Array>>
> = {
  '.json': (_database, { content, hash }) =>
    Promise.resolve(`${JSON.stringify(exportEdition(content, hash, sha256))}\n`),
  '.pdf': async (database, stored, language) => {
    const { writePdf } = await import('@jiju/bulletin');
    return writePdf(await bulletin(database, stored, language), { turn: () => systemPace.turn() });
  },
  '.xlsx': async (database, stored, language) => {
    const { writeExcel } = await import('@jiju/bulletin');
    return writeExcel(await bulletin(database, stored, language));
  },
};

async function bulletin(database: Database, stored: Stored, language: Language) {
  const { bulletinOf } = await import('@jiju/bulletin');
  const { id, content, hash, state, postedUntil, supersedes } = stored;
  const note = supersedes === null ? null : await readDifference(database, id, false);
  return bulletinOf({ content, hash, state, postedUntil, difference: isRefusal(note) ? null : note, language });
}

function parse(argv: readonly string[]): { readonly code: string; readonly file: string; readonly language: Language } {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { file: { type: 'string' }, language: { type: 'string', default: 'zh' } },
    allowPositionals: true,
  });
  const [code, ...more] = positionals;
  if (code === undefined || more.length > 0) throw new BadInput('name one edition by its code');
  if (values.file === undefined) throw new BadInput('name the file to write with --file');
  const language = languages.find((one) => one === values.language);
  if (!language) throw new BadInput(`--language is zh or en, not "${values.language}"`);
  return { code, file: values.file, language };
}
