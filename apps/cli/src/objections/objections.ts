import { parseArgs } from 'node:util';
import { answerObjection, fileObjection } from '@jiju/application';
import {
  objectionAnswer,
  objectionInput,
  readIssues,
  type Objection,
  type ObjectionAnswer,
  type ObjectionInput,
} from '@jiju/contract';
import { readObjections } from '@jiju/persistence';
import type { z } from 'zod';
import { notRefused } from '../database/not-refused.ts';
import { countAsked } from '../database/option-of.ts';
import { withHouse, type OpenHouse } from '../database/with-house.ts';
import { codeOn, editionNamed } from '../edition/edition-named.ts';
import { answering } from '../evaluate/answering.ts';
import { BadInput } from '../evaluate/bad-input.ts';
import { exitCode, type Io } from '../io.ts';

/**
 * `jiju objections <code>`: the objections to an edition with their answers, oldest first. With `--cluster` and `--text` another one is filed, with `--answer`,
 * `--verdict` and `--text` one of them is answered, by the rules that hold on the page. What is printed is JSON.
 */
export function objections(argv: readonly string[], io: Io): Promise<number> {
  return answering('objections', io, async () => {
    const asked = parse(argv);
    const found = await withHouse('objections', io, (open) => answerTo(open, asked));
    io.out(`${JSON.stringify(found, null, 2)}\n`);
    return exitCode.ok;
  });
}

async function answerTo(
  { house, database, actor, now, today }: OpenHouse,
  { code, filed, answered }: Asked,
): Promise<Objection | Objection[]> {
  const { id: editionId } = await editionNamed(database, code);
  if (filed) {
    const file = fileObjection({ house, now, today });
    // Whoever may use the command line may see every edition and speak for every cluster.
    const rights = { onlyClusters: null, sight: 'all' as const };
    return notRefused(await file(actor, editionId, filed, rights), options);
  }
  const all = await readObjections(database, code, null);
  if (!answered) return all;
  if (!all.some(({ id }) => id === answered.id)) throw new BadInput(`${code} has no objection ${answered.id}`);
  return notRefused(await answerObjection({ house, now })(actor, answered.id, answered.answer), options);
}

/** The fields of the contract, as they are named on the line. */
const options: Readonly<Record<string, string>> = {
  clusterCode: '--cluster',
  text: '--text',
  objector: '--objector',
  verdict: '--verdict',
};

interface Asked {
  readonly code: string;
  readonly filed?: ObjectionInput;
  readonly answered?: { readonly id: number; readonly answer: ObjectionAnswer };
}

function parse(argv: readonly string[]): Asked {
  const { values, positionals } = parseArgs({
    args: [...argv],
    options: {
      cluster: { type: 'string' },
      text: { type: 'string' },
      objector: { type: 'string' },
      answer: { type: 'string' },
      verdict: { type: 'string' },
    },
    allowPositionals: true,
  });
  const code = codeOn(positionals);
  const { cluster: clusterCode, text, objector, verdict } = values;
  const id = countAsked('answer', values.answer);
  if (id !== undefined) {
    if (clusterCode !== undefined || objector !== undefined)
      throw new BadInput('--answer takes --verdict and --text; --cluster and --objector file another objection');
    return { code, answered: { id, answer: read(objectionAnswer, { verdict, text }) } };
  }
  if (verdict !== undefined) throw new BadInput('name the objection that is answered with --answer <number>');
  const isFiled = clusterCode !== undefined || text !== undefined || objector !== undefined;
  return { code, ...(isFiled && { filed: read(objectionInput, { clusterCode, text, objector }) }) };
}

/** The body as the API would take it. */
function read<T extends z.ZodType>(schema: T, body: unknown): z.output<T> {
  const parsed = schema.safeParse(body, { reportInput: true });
  if (parsed.success) return parsed.data;
  return notRefused<never>({ refused: readIssues(parsed.error.issues) }, options);
}
