import { csvOf, type ChartTable } from './chart-table.ts';
import { download } from './download.ts';

/** Hands a table to the browser to save. The byte order mark lets spreadsheets read Chinese. */
export function saveTable(fileName: string, table: ChartTable): void {
  download(`${fileName}.csv`, new Blob(['\uFEFF', csvOf(table)], { type: 'text/csv;charset=utf-8' }));
}
