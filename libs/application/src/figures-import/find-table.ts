import { isRefusal, refuse, type Refusal } from '@jiju/domain';
import { keyOf } from './read-cell.ts';
import type { TableRow } from './read-table.ts';

/** A spreadsheet file whose sheets can be read. */
export interface OpenWorkbook {
  /** Names of the sheets people see, in their order. */
  readonly sheets: readonly string[];
  /** The rows of a sheet that hold something, or as many of them as are asked for. */
  rows(sheet: string, most?: number): Promise<TableRow[] | Refusal>;
}

/** What of a file is imported. */
export interface FoundTable {
  readonly rows: readonly TableRow[];
  /** `null`: the file is no workbook. */
  readonly sheet: string | null;
  /** Sheets that hold something else. */
  readonly otherSheets: readonly string[];
}

/** Sheets that are looked into. */
const sheetsAtMost = 100;

/**
 * The table of figures in a workbook: the only sheet whose first row names a column of clusters and one of periods. When
 * none does it is the first sheet that holds anything, so that its heading is told to be wrong; when several do, none is
 * preferred.
 */
export async function findTable(workbook: OpenWorkbook): Promise<FoundTable | Refusal> {
  const filled: { sheet: string; ours: boolean }[] = [];
  for (const sheet of workbook.sheets.slice(0, sheetsAtMost)) {
    const top = await workbook.rows(sheet, 1);
    if (isRefusal(top)) return top;
    if (top[0]) filled.push({ sheet, ours: isHeading(top[0].cells) });
  }
  const ours = filled.filter((one) => one.ours);
  if (ours.length > 1) return refuse('workbook-sheets-several', { names: list(ours.map(({ sheet }) => sheet)) });
  const sheet = (ours[0] ?? filled[0])?.sheet;
  if (sheet === undefined) return refuse('file-empty');
  const rows = await workbook.rows(sheet);
  if (isRefusal(rows)) return rows;
  return { rows, sheet, otherSheets: filled.map((one) => one.sheet).filter((name) => name !== sheet) };
}

function isHeading(cells: readonly string[]): boolean {
  const keys = new Set(cells.map(keyOf));
  return keys.has('period') && (keys.has('cluster') || keys.has('clusterName'));
}

const list = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(', ');
