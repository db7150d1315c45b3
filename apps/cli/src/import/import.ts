import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { importFigures } from '@jiju/application';
import { isRefusal, type Problem } from '@jiju/domain';
import { problemTexts, sayProblem } from '@jiju/contract';
import { readVocabulary } from '@jiju/persistence';
import { openWorkbook } from '@jiju/workbook';
import { withHouse } from '../database/with-house.ts';
import { exitCode, type Verb } from '../io.ts';

/** Problems of rows printed in full. */
const printed = 50;

/**
 * `import --file <csv or xlsx> [--format long|wide] [--dry-run]`: figures from a file, all of them or none, as an
 * administrator would import them on the page. Exit 2 when the file or a row cannot be taken.
 */
export const importFile: Verb = async (argv, io) => {
  const options = { file: { type: 'string' }, format: { type: 'string' }, 'dry-run': { type: 'boolean' } } as const;
  const { values } = parseArgs({ args: [...argv], options });
  const { format } = values;
  if (!values.file) {
    io.err('jiju import: name the file with --file\n');
    return exitCode.badInput;
  }
  if (format !== undefined && format !== 'long' && format !== 'wide') {
    io.err(`jiju import: there is no format "${format}"; there are long and wide\n`);
    return exitCode.badInput;
  }
  const file = readFile(values.file);
  if (typeof file === 'string') {
    io.err(`jiju import: ${file}\n`);
    return exitCode.badInput;
  }
  return withHouse('import', io, async ({ house, database, actor, now, today, drain }) => {
    const say = (one: Problem): string => sayProblem(problemTexts, one, 'en');
    const run = importFigures({ house, now, today, vocabulary: () => readVocabulary(database), openWorkbook });
    const dryRun = values['dry-run'] ?? false;
    const report = await run(actor, { file, format, dryRun, approves: true, claims: null, onlyClusters: null });
    if (isRefusal(report)) {
      for (const one of report.refused) io.err(`${say(one)}\n`);
      return exitCode.badInput;
    }
    const sheet = report.sheet === null ? '' : `sheet ${report.sheet}, `;
    if (report.otherSheets.length > 0) io.err(`sheet ${report.sheet} is read, not: ${report.otherSheets.join(', ')}\n`);
    for (const { row, column, code, params } of report.problems.slice(0, printed)) {
      io.err(`${sheet}row ${row}${column === '' ? '' : `, ${column}`}: ${say({ code, params, path: '' })}\n`);
    }
    if (report.problems.length > 0) {
      io.err(`${report.problems.length} problems; nothing was stored\n`);
      return exitCode.badInput;
    }
    io.out(
      `${sheet}${report.rows} rows, ${report.changed} figures ${dryRun ? 'would change' : 'changed'}, ${report.unchanged} unchanged\n`,
    );
    await drain();
    return exitCode.ok;
  });
};

function readFile(path: string): Uint8Array | string {
  try {
    return readFileSync(path);
  } catch (error) {
    return `cannot read ${path}: ${(error as Error).message}`;
  }
}
