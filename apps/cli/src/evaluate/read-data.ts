import { columnsRead, groupColumnsRead, type MethodDefinition, type UnitTable } from '@jiju/domain';
import { BadInput } from './bad-input.ts';
import { parseCsv } from './parse-csv.ts';

/** A file's figures, and its ids in the order of its rows. */
export interface DataFile {
  readonly table: UnitTable;
  readonly columns: ReadonlySet<string>;
}

const DECIMAL = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

/**
 * Read a CSV (header line; commas, semicolons or tabs; quotes, any line end, with or without byte order mark). Only the columns that the method
 * reads have to be numbers; an empty cell is a missing value.
 */
export function readData(text: string, file: string, definition: MethodDefinition, idOption?: string): DataFile {
  const [header, ...rows] = parseCsv(text, file);
  if (!header) throw new BadInput(`the data file ${file} is empty`);
  const idColumn = idOption ?? definition.idColumn ?? header[0] ?? '';
  const idAt = header.indexOf(idColumn);
  if (idAt < 0) throw new BadInput(`the data file ${file} has no column "${idColumn}" to name the rows by`);
  if (rows.length === 0) throw new BadInput(`the data file ${file} has a header and no rows`);

  const numeric = columnsRead(definition);
  const grouping = new Set(groupColumnsRead(definition).map(({ column }) => column));
  // Also of columns nobody reads: which of the two was meant to have that name is not for us to say.
  const twice = header.find((name, i) => name !== '' && header.indexOf(name) !== i);
  if (twice !== undefined) throw new BadInput(`the data file ${file} has two columns named "${twice}"`);
  const columns = new Map<string, Float64Array>();
  const groups = new Map<string, string[]>();
  header.forEach((name, at) => {
    if (numeric.has(name))
      columns.set(
        name,
        Float64Array.from(rows, (row, i) => readNumber(row[at] ?? '', name, i, file)),
      );
    if (grouping.has(name))
      groups.set(
        name,
        rows.map((row) => (row[at] ?? '').trim()),
      );
  });
  return { table: { ids: readIds(rows, idAt, idColumn, file), columns, groups }, columns: new Set(header) };
}

function readIds(rows: readonly string[][], at: number, column: string, file: string): string[] {
  const firstRow = new Map<string, number>();
  return rows.map((row, i) => {
    const id = (row[at] ?? '').trim();
    if (id === '') throw new BadInput(`row ${i + 2} of ${file} has no value in its id column "${column}"`);
    const first = firstRow.get(id);
    if (first !== undefined) throw new BadInput(`"${id}" stands twice in ${file}, in rows ${first} and ${i + 2}`);
    firstRow.set(id, i + 2);
    return id;
  });
}

function readNumber(cell: string, column: string, row: number, file: string): number {
  const text = cell.trim();
  if (text === '') return NaN;
  const value = DECIMAL.test(text) ? Number(text) : NaN;
  if (Number.isFinite(value)) return value;
  throw new BadInput(`row ${row + 2}, column "${column}" of ${file}: "${text.slice(0, 60)}" is not a number`);
}
