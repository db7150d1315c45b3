import { parseArgs } from 'node:util';
import { namesOfIndicators, readDifference } from '@jiju/persistence';
import { notRefused } from '../database/not-refused.ts';
import { oneOf } from '../database/option-of.ts';
import { withHouse } from '../database/with-house.ts';
import { codeOn, editionNamed } from '../edition/edition-named.ts';
import { languages } from '../edition/write-edition.ts';
import { answering } from '../evaluate/answering.ts';
import { exitCode, type Io } from '../io.ts';

/** `jiju difference <code>`: the note of what differs between an edition and the one it takes the place of, as JSON or as lines of text. */
export function difference(argv: readonly string[], io: Io): Promise<number> {
  return answering('difference', io, async () => {
    const { code, format, language } = parse(argv);
    const said = await withHouse('difference', io, async ({ database }) => {
      const { id } = await editionNamed(database, code);
      const note = notRefused(await readDifference(database, id, 'all'));
      if (format === 'json') return JSON.stringify(note, null, 2);
      const indicators = await namesOfIndicators(database, [...new Set(note.figures.map(({ column }) => column))]);
      const { cellText, differenceTable } = await import('@jiju/bulletin');
      const { title, rows } = differenceTable(note, indicators, language);
      const lines = rows.map((row) => {
        const [who, what, ...sides] = row.map((cell) => cellText(cell) || '—');
        return `  ${who}, ${what}: ${sides.join(' → ')}`;
      });
      return [title, ...lines].join('\n');
    });
    io.out(`${said}\n`);
    return exitCode.ok;
  });
}

function parse(argv: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: { format: { type: 'string', default: 'json' }, language: { type: 'string', default: 'en' } },
    allowPositionals: true,
  });
  return {
    code: codeOn(positionals),
    format: oneOf('format', ['json', 'text'] as const, values.format),
    language: oneOf('language', languages, values.language),
  };
}
