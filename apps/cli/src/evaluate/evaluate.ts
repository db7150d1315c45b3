import { parseArgs } from 'node:util';
import { methodProblems, sayProblem } from '@jiju/contract';
import { rank, type RankingResult } from '@jiju/domain';
import { exitCode, type Io } from '../io.ts';
import { BadInput } from './bad-input.ts';
import { answering } from './answering.ts';
import { readInputs } from './read-inputs.ts';
import { writeCsv, writeJson } from './write-result.ts';

const usage = `Usage: jiju evaluate --method <json> --data <csv> [--id <column>] [--format csv|json]

Scores and ranks the rows of a CSV by a method, without a database. Rows come out in the order they came in.
The id is the first column unless --id or the method's "idColumn" says otherwise. docs/method.md describes a method.
`;

/** `jiju evaluate`: pure computation from files to standard output. */
export function evaluate(argv: readonly string[], io: Io): Promise<number> {
  return answering('evaluate', io, async () => {
    const options = readOptions(argv);
    if (options === 'help') {
      io.out(usage);
      return exitCode.ok;
    }
    const { plan, table } = await readInputs(options);
    const result = rank(plan, table);
    io.out(options.format === 'json' ? writeJson(result, table.ids) : writeCsv(result, table.ids));
    remark(result, io);
    return exitCode.ok;
  });
}

interface Options {
  readonly method: string;
  readonly data: string;
  readonly id: string | undefined;
  readonly format: string;
}

function readOptions(argv: readonly string[]): Options | 'help' {
  const { method, data, id, format, help } = parseOptions(argv);
  if (help) return 'help';
  if (method === undefined) throw new BadInput('--method <json> is missing (see evaluate --help)');
  if (data === undefined) throw new BadInput('--data <csv> is missing (see evaluate --help)');
  if (format !== 'csv' && format !== 'json') throw new BadInput(`--format is csv or json, not "${format}"`);
  return { method, data, id, format };
}

function parseOptions(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        method: { type: 'string' },
        data: { type: 'string' },
        id: { type: 'string' },
        format: { type: 'string', default: 'csv' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    // An unknown option or a missing value: Node's sentence says which.
    throw new BadInput((error as Error).message, { cause: error });
  }
}

function remark(result: RankingResult, io: Io): void {
  for (const note of result.notes) io.err(`note: ${sayProblem(methodProblems, note, 'en')}\n`);
  for (const [at, reason] of result.excluded) {
    io.err(`not ranked: ${result.ids[at] ?? ''}: ${sayProblem(methodProblems, reason, 'en')}\n`);
  }
}
