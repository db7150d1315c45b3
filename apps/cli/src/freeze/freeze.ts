import { parseArgs } from 'node:util';
import { freezeEdition } from '@jiju/application';
import { editionInput, problemTexts, readIssues, sayProblem } from '@jiju/contract';
import { isRefusal, type Problem } from '@jiju/domain';
import { sha256 } from '@jiju/platform';
import { withHouse } from '../database/with-house.ts';
import { exitCode, type Io, type Verb } from '../io.ts';

/**
 * `freeze --code <code> --method <code> --period <period> [--note-zh <text>] [--note-en <text>]`: a ranking as it stands becomes a draft of an edition, as an
 * administrator would freeze it on the page. Exit 2 when it is refused.
 */
export const freeze: Verb = async (argv, io) => {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      code: { type: 'string' },
      method: { type: 'string' },
      period: { type: 'string' },
      'note-zh': { type: 'string' },
      'note-en': { type: 'string' },
    },
  });
  const asked = {
    code: values.code,
    methodCode: values.method,
    periodCode: values.period,
    noteZh: values['note-zh'],
    noteEn: values['note-en'],
  };
  const parsed = editionInput.safeParse(asked, { reportInput: true });
  if (!parsed.success) return refused(readIssues(parsed.error.issues), io);
  return withHouse('freeze', io, async ({ house, actor, now }) => {
    const edition = await freezeEdition({ house, hash: sha256, now })(actor, parsed.data);
    if (isRefusal(edition)) return refused(edition.refused, io);
    io.out(`${edition.code} is frozen as a draft: ${edition.hash}\n`);
    return exitCode.ok;
  });
};

/** The fields of the contract, as they are named on the line. */
const options: Readonly<Record<string, string>> = {
  code: '--code',
  methodCode: '--method',
  periodCode: '--period',
  noteZh: '--note-zh',
  noteEn: '--note-en',
};

function refused(problems: readonly Problem[], io: Io): number {
  for (const one of problems) {
    const option = options[one.path];
    io.err(`jiju freeze: ${option === undefined ? '' : `${option}: `}${sayProblem(problemTexts, one, 'en')}\n`);
  }
  return exitCode.badInput;
}
