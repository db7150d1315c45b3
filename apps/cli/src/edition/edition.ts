import { parseArgs } from 'node:util';
import { stepEdition } from '@jiju/application';
import { editionStep, isoDate } from '@jiju/contract';
import { notRefused } from '../database/not-refused.ts';
import { oneOf } from '../database/option-of.ts';
import { withHouse, type OpenHouse } from '../database/with-house.ts';
import { answering } from '../evaluate/answering.ts';
import { BadInput } from '../evaluate/bad-input.ts';
import { exitCode, type Io } from '../io.ts';
import { codeOn, editionNamed } from './edition-named.ts';
import { languages, writeEdition, writerFor, type Language } from './write-edition.ts';

/** Superseded an edition becomes by another one that is final. */
const steps = ['under-review', 'draft', 'posted', 'final'] as const;

/**
 * `jiju edition <code>`: the state of an edition and of its review, as JSON. With `--file` it is written as its file for proof (`.json`), as a bulletin (`.pdf`) or as a workbook
 * (`.xlsx`); with `--step` it moves on, by the rules that hold on the page; to review with a note, `--note`.
 */
export function edition(argv: readonly string[], io: Io): Promise<number> {
  return answering('edition', io, async () => {
    const asked = parse(argv);
    const { code, file, step } = asked;
    const write = file === undefined ? undefined : writerFor(file);
    const said = await withHouse('edition', io, async (open) => {
      if (file !== undefined && write)
        return writeEdition(open.database, { code, file, write, language: asked.language });
      if (step !== undefined) return moveOn(open, asked, step);
      const { content: _frozen, ...head } = await editionNamed(open.database, code);
      return JSON.stringify(head, null, 2);
    });
    io.out(`${said}\n`);
    return exitCode.ok;
  });
}

async function moveOn(
  { house, database, actor, today, now }: OpenHouse,
  { code, until, note }: Asked,
  state: (typeof steps)[number],
): Promise<string> {
  const { id, revision } = await editionNamed(database, code);
  const step = { state, postedUntil: until ?? null, note };
  const outcome = await stepEdition({ house, today, now })(actor, id, revision, step);
  const moved = notRefused(outcome, { postedUntil: '--until', note: '--note' });
  return `${code} is ${moved.state}${moved.state === 'posted' && moved.postedUntil ? ` until ${moved.postedUntil}` : ''}`;
}

interface Asked {
  readonly code: string;
  readonly file: string | undefined;
  readonly language: Language;
  readonly step: (typeof steps)[number] | undefined;
  readonly until: string | undefined;
  readonly note: string;
}

function parse(argv: readonly string[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: {
      file: { type: 'string' },
      language: { type: 'string', default: 'zh' },
      step: { type: 'string' },
      until: { type: 'string' },
      note: { type: 'string', default: '' },
    },
    allowPositionals: true,
  });
  const { file, step, until } = values;
  const note = values.note.trim();
  const code = codeOn(positionals);
  if (file !== undefined && step !== undefined) throw new BadInput('write it or move it on: --file or --step');
  if ((step === 'posted') !== (until !== undefined))
    throw new BadInput('--step posted needs the last day for objections, --until <day>; no other step takes one');
  if (note !== '' && step !== 'under-review')
    throw new BadInput('a note to those who review, --note <text>, goes with --step under-review only');
  if (!editionStep.shape.note.safeParse(note).success) throw new BadInput('--note is too long');
  if (until !== undefined && !isoDate.safeParse(until).success)
    throw new BadInput(`--until is a day as 2014-05-06, not "${until}"`);
  return {
    ...{ code, file, until, note },
    language: oneOf('language', languages, values.language),
    step: step === undefined ? undefined : oneOf('step', steps, step),
  };
}
