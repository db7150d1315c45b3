import { CsvError, parse } from 'csv-parse/sync';
import { BadInput } from './bad-input.ts';

const names: Readonly<Record<string, string>> = { ',': 'commas', ';': 'semicolons', '\t': 'tabs' };

/**
 * The cells of a CSV (RFC 4180, with or without byte order mark). Columns are separated by commas, semicolons or tabs: by
 * the only one that stands in the header outside of quotes, or, when there are several, by the only one by which all rows
 * have as many cells as the header.
 */
export function parseCsv(text: string, file: string): string[][] {
  const header = headerOf(text);
  const found = Object.keys(names).filter((separator) => header.includes(separator));
  if (found.length <= 1) return read(text, file, found[0] ?? ',');
  const tables = found.map((separator) => tryToRead(text, separator));
  const even = tables.filter((table) => !(table instanceof CsvError));
  if (even.length === 1) return even[0] as string[][];
  const which = found.map((separator) => names[separator]).join(' and ');
  throw new BadInput(
    `the header of ${file} holds ${which}, and it is not clear which of them separate the columns; put names that hold one of them in quotes`,
  );
}

/** The first line that holds something, without what stands in quotes. */
function headerOf(text: string): string {
  return /^[^\r\n]*/.exec(text.replace(/"(?:[^"]|"")*"/g, '').trimStart())?.[0] ?? '';
}

function read(text: string, file: string, separator: string): string[][] {
  const table = tryToRead(text, separator);
  if (!(table instanceof CsvError)) return table;
  const line = typeof table['lines'] === 'number' ? ` (line ${table['lines']})` : '';
  throw new BadInput(`the data file ${file} is not a well-formed CSV${line}: ${table.message}`, { cause: table });
}

function tryToRead(text: string, separator: string): string[][] | CsvError {
  try {
    return parse(text, { bom: true, skip_empty_lines: true, delimiter: separator });
  } catch (error) {
    if (error instanceof CsvError) return error;
    throw error;
  }
}
