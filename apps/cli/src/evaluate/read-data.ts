import { isComputable, isRefusal, parsePeriod, type UnitTable } from '@jiju/domain';
import { BadInput } from './bad-input.ts';
import { parseCsv } from './parse-csv.ts';

/** A file's figures, and its ids in the order of its rows. */
export interface DataFile {
  /** By period; a file without a column of periods has one table, by the empty text. */
  readonly tables: ReadonlyMap<string, UnitTable>;
  readonly columns: ReadonlySet<string>;
  /** The period that is asked for. */
  readonly period: string | undefined;
}

/** The columns of a file that count: those of numbers and those of texts. Of others it does not matter what they hold. */
export interface Wanted {
  /** The column that names the unit; the first when not given. */
  readonly idColumn?: string | undefined;
  readonly numbers: ReadonlySet<string>;
  readonly texts: ReadonlySet<string>;
}

/** How a file is to be read, where it does not say so itself. */
export interface Reading {
  readonly id: string | undefined;
  readonly period: string | undefined;
  /** The column of periods; `period` when a period is asked for. */
  readonly column: string | undefined;
}

const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/**
 * Read a CSV (header line; commas, semicolons or tabs; quotes, any line end, with or without byte order mark). Only the columns of
 * numbers that are wanted have to be numbers; an empty cell is a missing value. With a column of periods the rows of each are a table of their own.
 */
export function readData(text: string, file: string, wanted: Wanted, asked: Reading): DataFile {
  const [header, ...rows] = parseCsv(text, file);
  if (!header) throw new BadInput(`the data file ${file} is empty`);
  const idColumn = asked.id ?? wanted.idColumn ?? header[0] ?? '';
  const idAt = header.indexOf(idColumn);
  if (idAt < 0) throw new BadInput(`the data file ${file} has no column "${idColumn}" to name the rows by`);
  if (rows.length === 0) throw new BadInput(`the data file ${file} has a header and no rows`);

  // Also of columns nobody reads: which of the two was meant to have that name is not for us to say.
  const twice = header.find((name, i) => name !== '' && header.indexOf(name) !== i);
  if (twice !== undefined) throw new BadInput(`the data file ${file} has two columns named "${twice}"`);
  const tables = new Map<string, UnitTable>();
  for (const [period, numbered] of byPeriod(header, rows, asked, file)) {
    const columns = new Map<string, Float64Array>();
    const groups = new Map<string, string[]>();
    header.forEach((name, at) => {
      if (wanted.numbers.has(name))
        columns.set(
          name,
          Float64Array.from(numbered, ({ row, line }) => readNumber(row[at] ?? '', name, line, file)),
        );
      if (wanted.texts.has(name))
        groups.set(
          name,
          numbered.map(({ row }) => (row[at] ?? '').trim()),
        );
    });
    tables.set(period, { ids: readIds(numbered, idAt, idColumn, file), columns, groups });
  }
  return { tables, columns: new Set(header), period: asked.period };
}

interface Numbered {
  readonly row: readonly string[];
  /** Of the file, the header being 1. */
  readonly line: number;
}

function byPeriod(
  header: readonly string[],
  rows: readonly string[][],
  { period: only, column = only === undefined ? undefined : 'period' }: Reading,
  file: string,
): Map<string, Numbered[]> {
  const numbered = rows.map((row, i) => ({ row, line: i + 2 }));
  if (column === undefined) return new Map([['', numbered]]);
  const at = header.indexOf(column);
  if (at < 0) throw new BadInput(`the data file ${file} has no column "${column}" of periods`);
  const found = new Map<string, Numbered[]>();
  for (const { row, line } of numbered) {
    const period = parsePeriod(row[at] ?? '');
    if (isRefusal(period))
      throw new BadInput(`row ${line}, column "${column}" of ${file}: "${(row[at] ?? '').slice(0, 60)}" is no period`);
    const list = found.get(period) ?? [];
    found.set(period, list);
    list.push({ row, line });
  }
  return found;
}

function readIds(rows: readonly Numbered[], at: number, column: string, file: string): string[] {
  const firstRow = new Map<string, number>();
  return rows.map(({ row, line }) => {
    const id = (row[at] ?? '').trim();
    if (id === '') throw new BadInput(`row ${line} of ${file} has no value in its id column "${column}"`);
    const first = firstRow.get(id);
    if (first !== undefined) throw new BadInput(`"${id}" stands twice in ${file}, in rows ${first} and ${line}`);
    firstRow.set(id, line);
    return id;
  });
}

function readNumber(cell: string, column: string, line: number, file: string): number {
  const text = cell.trim();
  if (text === '') return NaN;
  const value = DECIMAL.test(text) ? Number(text) : NaN;
  if (isComputable(value)) return value;
  if (DECIMAL.test(text))
    throw new BadInput(
      `row ${line}, column "${column}" of ${file}: ${text.slice(0, 60)} is too large to be computed with`,
    );
  throw new BadInput(`row ${line}, column "${column}" of ${file}: "${text.slice(0, 60)}" is not a number`);
}
