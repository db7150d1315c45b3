import { parseArgs } from 'node:util';
import { methodProblems, readMethod, sayProblem } from '@jiju/contract';
import {
  checkColumns,
  compileMethod,
  isRefusal,
  rank,
  type MethodPlan,
  type Problem,
  type RankingResult,
} from '@jiju/domain';
import { exitCode, type Io } from '../io.ts';
import { BadInput } from './bad-input.ts';
import { readData } from './read-data.ts';
import { readText } from './read-text.ts';
import { writeCsv, writeJson } from './write-result.ts';

const usage = `Usage: jiju evaluate --method <json> --data <csv> [--id <column>] [--format csv|json]

Scores and ranks the rows of a CSV by a method, without a database. Rows come out in the order they came in.
The id is the first column unless --id or the method's "idColumn" says otherwise. docs/method.md describes a method.
`;

/** `jiju evaluate`: pure computation from files to standard output. */
export async function evaluate(argv: readonly string[], io: Io): Promise<number> {
  try {
    const options = readOptions(argv);
    if (options === 'help') {
      io.out(usage);
      return exitCode.ok;
    }
    const plan = await readPlan(options.method);
    const text = await readText(options.data, 'data file');
    const { table, columns } = readData(text, options.data, plan.definition, options.id);
    refuse(checkColumns(plan.definition, columns), options.data);
    const result = rank(plan, table);
    io.out(options.format === 'json' ? writeJson(result, table.ids) : writeCsv(result, table.ids));
    remark(result, io);
    return exitCode.ok;
  } catch (error) {
    if (!(error instanceof BadInput)) throw error;
    // What a parser quotes of a file may have lines of its own.
    io.err(`evaluate: ${error.message.replace(/\s*[\r\n]\s*/g, ' ')}\n`);
    return exitCode.badInput;
  }
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

async function readPlan(file: string): Promise<MethodPlan> {
  const text = await readText(file, 'method file');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new BadInput(`the method file ${file} is not JSON: ${(error as Error).message}`, { cause: error });
  }
  const definition = readMethod(json);
  if (isRefusal(definition)) throw new BadInput(sentence(definition.refused, file));
  const plan = compileMethod(definition);
  if (isRefusal(plan)) throw new BadInput(sentence(plan.refused, file));
  return plan;
}

function refuse(problems: readonly Problem[], file: string): void {
  if (problems.length > 0) throw new BadInput(sentence(problems, file));
}

/** One message: the first problem in full, and how many more there are. */
function sentence(problems: readonly Problem[], file: string): string {
  const [first, ...more] = problems;
  const said = first ? sayProblem(methodProblems, first, 'en') : '';
  const place = first?.path && first.code !== 'method-malformed' ? ` (at ${first.path})` : '';
  return `${file}: ${said}${place}${more.length > 0 ? ` And ${more.length} more.` : ''}`;
}

function remark(result: RankingResult, io: Io): void {
  for (const note of result.notes) io.err(`note: ${sayProblem(methodProblems, note, 'en')}\n`);
  for (const [at, reason] of result.excluded) {
    io.err(`not ranked: ${result.ids[at] ?? ''}: ${sayProblem(methodProblems, reason, 'en')}\n`);
  }
}
