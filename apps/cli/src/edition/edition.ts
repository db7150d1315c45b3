import { parseArgs } from 'node:util';
import { stepEdition } from '@jiju/application';
import { isoDate } from '@jiju/contract';
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
 * `jiju edition <code>`: the state of an edition, as JSON. With `--file` it is written as its file for proof (`.json`), as a bulletin (`.pdf`) or as a workbook
 * (`.xlsx`); with `--step` it moves on, by the rules that hold on the page.
 */
export function edition(argv: readonly string[], io: Io): Promise<number> {
  return answering('edition', io, async () => {
    const asked = parse(argv);
    const { code, file, step } = asked;
    const write = file === undefined ? undefined : writerFor(file);
    const said = await withHouse('edition', io, async (open) => {
      if (file !== undefined && write)
        return writeEdition(open.database, { code, file, write, language: asked.language });
      if (step !== undefined) return moveOn(open, code, step, asked.until);
      const { content: _frozen, ...head } = await editionNamed(open.database, code);
      return JSON.stringify(head, null, 2);
    });
    io.out(`${said}\n`);
    return exitCode.ok;
  });
}

async function moveOn(
  { house, database, actor, today }: OpenHouse,
  code: string,
  state: (typeof steps)[number],
  until: string | undefined,
): Promise<string> {
  const { id } = await editionNamed(database, code);
  const step = { state, postedUntil: until ?? null };
  const moved = notRefused(await stepEdition({ house, today })(actor, id, step), { postedUntil: '--until' });
  return `${code} is ${moved.state}${moved.state === 'posted' && moved.postedUntil ? ` until ${moved.postedUntil}` : ''}`;
}

interface Asked {
  readonly code: string;
  readonly file: string | undefined;
  readonly language: Language;
  readonly step: (typeof steps)[number] | undefined;
  readonly until: string | undefined;
}

function parse(argv: readonly string[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: {
      file: { type: 'string' },
      language: { type: 'string', default: 'zh' },
      step: { type: 'string' },
      until: { type: 'string' },
    },
    allowPositionals: true,
  });
  const { file, step, until } = values;
  const code = codeOn(positionals);
  if (file !== undefined && step !== undefined) throw new BadInput('write it or move it on: --file or --step');
  if ((step === 'posted') !== (until !== undefined))
    throw new BadInput('--step posted needs the last day for objections, --until <day>; no other step takes one');
  if (until !== undefined && !isoDate.safeParse(until).success)
    throw new BadInput(`--until is a day as 2014-05-06, not "${until}"`);
  return {
    ...{ code, file, until },
    language: oneOf('language', languages, values.language),
    step: step === undefined ? undefined : oneOf('step', steps, step),
  };
}
