import { writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { exportEdition, isRefusal, type EditionContent } from '@jiju/domain';
import { namesOfIndicators, readDifference, type Database } from '@jiju/persistence';
import { sha256, systemPace } from '@jiju/platform';
import { BadInput } from '../evaluate/bad-input.ts';
import { editionNamed } from './edition-named.ts';

export const languages = ['zh', 'en'] as const;
export type Language = (typeof languages)[number];

type Stored = Awaited<ReturnType<typeof editionNamed>> & { readonly content: EditionContent };
type Writer = (database: Database, stored: Stored, language: Language) => Promise<string | Uint8Array>;

/** How a file of that ending is written. */
export function writerFor(file: string): Writer {
  const write = writers[extname(file).toLowerCase()];
  if (!write) throw new BadInput(`--file ends in ${Object.keys(writers).join(', ')}, not as "${file}" does`);
  return write;
}

/** Writes an edition as a new file, in the state it has. */
export async function writeEdition(
  database: Database,
  asked: { readonly code: string; readonly file: string; readonly write: Writer; readonly language: Language },
): Promise<string> {
  const { code, file, write, language } = asked;
  const stored = await editionNamed(database, code);
  if (stored.number === null) throw new BadInput(`${code} was frozen before there was a chain, and has no file`);
  const bytes = await write(database, { ...stored, content: stored.content as EditionContent }, language);
  // A file that is there is somebody's.
  await writeFile(file, bytes, { flag: 'wx' });
  return `Written: ${file}`;
}

const writers: Readonly<Record<string, Writer>> = {
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
  const note = supersedes === null ? null : await readDifference(database, id, 'all');
  const difference = isRefusal(note) ? null : note;
  const columns = new Set((difference?.figures ?? []).map(({ column }) => column));
  const indicators = await namesOfIndicators(database, [...columns]);
  return bulletinOf({ content, hash, state, postedUntil, difference, indicators, language });
}
