import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import type { Bulletin, BulletinTable, Cell } from './bulletin.ts';
import { words } from './words.ts';

type Row = SheetData[number];

/** What Excel does not take in the name of a sheet, and how long one may be. */
const forbidden = /[[\]:*?/\\]/g;
const longest = 31;

/**
 * A bulletin as a workbook, a sheet for each table. Texts are cells of text and never formulas, whatever they begin with; numbers keep
 * all their digits and show as many as the method rounds to.
 */
export async function writeExcel({ title, lines, tables, proof, language }: Bulletin): Promise<Uint8Array> {
  const [first, ...others] = tables;
  const head = [text(title, { fontWeight: 'bold', fontSize: 14 }), ...lines.map((line) => text(line))].map((cell) => [
    cell,
  ]);
  const sheets = [
    ...(first ? [sheetOf(first, head)] : []),
    ...others.map((table) => sheetOf(table, [])),
    { sheet: words[language].proof, data: proof.map((line): Row => [text(line)]), columns: [{ width: 100 }] },
  ];
  return writeXlsxFile(sheets).toBuffer();
}

function sheetOf({ title, head, decimals, rows }: BulletinTable, above: readonly Row[]) {
  const data: SheetData = [
    ...above,
    head.map((word) => text(word, { fontWeight: 'bold', wrap: true, alignVertical: 'center' })),
    ...rows.map((row) => row.map((value, at) => cellOf(value, decimals[at] ?? null))),
  ];
  const columns = head.map((_, at) => ({ width: widthOf(rows.map((row) => row[at] ?? null)) }));
  return { sheet: title.replace(forbidden, ' ').slice(0, longest), data, columns, stickyRowsCount: above.length + 1 };
}

function cellOf(cell: Cell, ofColumn: number | null): Row[number] {
  if (cell === null) return null;
  const { value, decimals } = typeof cell === 'object' ? cell : { value: cell, decimals: ofColumn };
  if (typeof value === 'string') return text(value);
  return {
    value,
    type: Number,
    ...(decimals === null || decimals === 0 ? {} : { format: `0.${'0'.repeat(decimals)}` }),
  };
}

const text = (value: string, style: object = {}) => ({ value, type: String, ...style });

/** In characters; one of Chinese is as wide as two. */
function widthOf(values: readonly Cell[]): number {
  const wide = (value: string) => [...value].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 0);
  const longestText = Math.max(0, ...values.map((value) => (typeof value === 'string' ? wide(value) : 0)));
  return Math.min(60, Math.max(10, longestText + 2));
}
