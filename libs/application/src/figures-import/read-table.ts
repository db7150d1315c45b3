import { refuse, type Refusal } from '@jiju/domain';

/** A row of a file: its cells, and the line of the file it begins in (from 1). */
export interface TableRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/**
 * Cells, also empty ones, that are held at once; a cell of one letter takes twenty times its place in the file. A row takes
 * as much room as `rowCounts` cells.
 */
export const tableLimits = { cells: 4_000_000, rowCounts: 3 };

/**
 * The cells of a CSV text (RFC 4180): quoted cells may hold separators, quotes (doubled) and line ends. The separator is
 * the one of `,`, `;` and tab that the first row has most of. Empty rows are left out.
 */
export function readTable(text: string): TableRow[] | Refusal {
  const separator = separatorOf(text);
  const rows: TableRow[] = [];
  let cells: string[] = [];
  let line = 1;
  let start = 1;
  let at = 0;
  let count = 0;
  const endCell = (cell: string): void => void cells.push(cell.trim());
  const endRow = (): void => {
    if (cells.some((cell) => cell !== '')) rows.push({ row: start, cells });
    cells = [];
    start = line;
    count += tableLimits.rowCounts;
  };
  while (at <= text.length) {
    let cell: string;
    if (text[at] === '"') {
      const quoted = readQuoted(text, at + 1);
      if (!quoted) return refuse('file-quote-open', { row: line });
      line += countLines(quoted.cell);
      cell = quoted.cell;
      at = quoted.next;
    } else cell = '';
    const from = at;
    while (at < text.length && text[at] !== separator && text[at] !== '\n' && text[at] !== '\r') at += 1;
    endCell(cell + text.slice(from, at));
    if ((count += 1) > tableLimits.cells) return refuse('file-too-many-cells', { max: tableLimits.cells });
    if (text[at] === separator) {
      at += 1;
      continue;
    }
    if (at < text.length) line += 1;
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    endRow();
  }
  return rows.length === 0 ? refuse('file-empty') : rows;
}

function readQuoted(text: string, from: number): { cell: string; next: number } | undefined {
  let cell = '';
  for (let at = from; ; at += 2) {
    const quote = text.indexOf('"', at);
    if (quote < 0) return undefined;
    cell += text.slice(at, quote);
    if (text[quote + 1] !== '"') return { cell, next: quote + 1 };
    cell += '"';
    at = quote;
  }
}

function countLines(text: string): number {
  return text.split(/\r\n|\r|\n/).length - 1;
}

function separatorOf(text: string): string {
  const first = /^[^\r\n]*/.exec(text.trimStart())?.[0] ?? '';
  const counts = [',', '\t', ';', '，'].map((separator) => ({ separator, count: first.split(separator).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).separator;
}
