import { parseArgs } from 'node:util';
import { rank } from '@jiju/domain';
import { exitCode, type Io } from '../io.ts';
import { BadInput } from './bad-input.ts';
import { answering } from './answering.ts';
import { fileOptions, filesAsked, readInputs, type FilesAsked } from './read-inputs.ts';
import { sayNotes } from './say-notes.ts';
import { writeCsv, writeJson } from './write-result.ts';

const usage = `Usage: jiju evaluate --method <json> --data <csv> [--id <column>] [--period <period>] [--period-column <column>]
                     [--events <csv>] [--format csv|json]

Scores and ranks the rows of a CSV by a method, without a database. Rows come out in the order they came in.
The id is the first column unless --id or the method's "idColumn" says otherwise. docs/method.md describes a method.
With --period or --period-column the file holds several periods: the one asked for (the last one when none is) is
ranked, the others are there for methods that look at them. --events: red lines that were crossed, as a CSV with the
columns unit and redLine, and count and period if need be.
`;

/** `jiju evaluate`: pure computation from files to standard output. */
export function evaluate(argv: readonly string[], io: Io): Promise<number> {
  return answering('evaluate', io, async () => {
    const options = readOptions(argv);
    if (options === 'help') {
      io.out(usage);
      return exitCode.ok;
    }
    const { plan, table, events } = await readInputs(options);
    const result = rank(plan, table, events);
    io.out(options.format === 'json' ? writeJson(result, table.ids) : writeCsv(result, table.ids));
    sayNotes(result, io);
    return exitCode.ok;
  });
}

function readOptions(argv: readonly string[]): (FilesAsked & { readonly format: string }) | 'help' {
  const { format, help, ...files } = parseOptions(argv);
  if (help) return 'help';
  const asked = filesAsked(files);
  if (format !== 'csv' && format !== 'json') throw new BadInput(`--format is csv or json, not "${format}"`);
  return { ...asked, format };
}

function parseOptions(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        ...fileOptions,
        format: { type: 'string', default: 'csv' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    // An unknown option or a missing value: Node's sentence says which.
    throw new BadInput((error as Error).message, { cause: error });
  }
}
