import { zipFile, type ZipPart } from './zip-file.ts';

/** A text, a number as it is stored, an empty cell, or the elements of a cell: `<c s="1"><v>0.125</v></c>`. */
export type CellForTest = string | number | null;

export interface SheetForTest {
  readonly name: string;
  readonly rows?: readonly (readonly CellForTest[])[];
  /** In place of rows: what stands in `<worksheet>`. */
  readonly xml?: string;
  readonly hidden?: boolean;
}

/** Formats of cells by their `s`: 1 a percentage, 2 year and month, 3 a date, 4 a year, 5 `mmm-yy`, 6 two decimals. */
const styles = `<styleSheet><numFmts count="3">
<numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/><numFmt numFmtId="165" formatCode="yyyy"/>
<numFmt numFmtId="166" formatCode="[Red]#,##0.00;[Blue]-#,##0.00"/></numFmts>
<cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs>${[0, 10, 164, 14, 165, 17, 166]
  .map((id) => `<xf numFmtId="${id}"/>`)
  .join('')}</cellXfs></styleSheet>`;

/** An Excel workbook as programs write it: shared strings, styles, a part for each sheet. */
export function workbookFile(
  sheets: readonly SheetForTest[],
  more: Readonly<Record<string, string | Uint8Array | ZipPart>> = {},
): Uint8Array {
  const strings: string[] = [];
  const numbered = sheets.map((sheet, at) => ({ ...sheet, id: at + 1 }));
  const parts = numbered.map(({ id, rows = [], xml }) => [
    `xl/worksheets/sheet${id}.xml`,
    `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="main">${xml ?? rowsXml(rows, strings)}</worksheet>`,
  ]);
  const list = numbered.map(
    ({ id, name, hidden }) =>
      `<sheet name="${escaped(name)}" sheetId="${id}" ${hidden === true ? 'state="hidden" ' : ''}r:id="r${id}"/>`,
  );
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;
  return zipFile({
    'xl/workbook.xml': `<workbook xmlns:r="r"><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${numbered
      .map(({ id }) => relation(`r${id}`, 'worksheet', `worksheets/sheet${id}.xml`))
      .join(
        '',
      )}${relation('s', 'styles', 'styles.xml')}${relation('t', 'sharedStrings', '/xl/sharedStrings.xml')}</Relationships>`,
    'xl/styles.xml': styles,
    ...(Object.fromEntries(parts) as Record<string, string>),
    'xl/sharedStrings.xml': `<sst>${strings.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('')}</sst>`,
    ...more,
  });
}

function rowsXml(rows: readonly (readonly CellForTest[])[], strings: string[]): string {
  const cell = (value: CellForTest, address: string): string => {
    if (value === null) return '';
    if (typeof value === 'number') return `<c r="${address}"><v>${value}</v></c>`;
    if (/^<c\b/.test(value)) return value.replace('<c', `<c r="${address}"`);
    return `<c r="${address}" t="s"><v>${strings.push(value) - 1}</v></c>`;
  };
  const lines = rows.map((cells, row) => {
    const written = cells.map((value, column) => cell(value, `${letters(column)}${row + 1}`));
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  return `<sheetData>${lines.join('')}</sheetData>`;
}

const letters = (column: number): string =>
  (column < 26 ? '' : letters(Math.floor(column / 26) - 1)) + String.fromCharCode(65 + (column % 26));

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
