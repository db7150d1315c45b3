import { tableLimits, type TableRow } from '@jiju/application';
import { formattedText, dateText } from './cell-text.ts';
import type { KeptTexts } from './kept-texts.ts';
import type { Shown } from './number-format.ts';
import { lettersAtMost, type Attributes, type XmlReader } from './read-xml.ts';
import { RichText, unescaped } from './rich-text.ts';
import { Unreadable } from './unreadable.ts';

/** What cells refer to. */
export interface CellMeanings {
  readonly strings: readonly string[];
  readonly styles: readonly Shown[];
  readonly from1904: boolean;
  readonly texts: KeptTexts;
}

/** Of a sheet: 1,048,576 rows, columns A to XFD. */
const lastRow = 1_048_576;
const lastColumn = 16_384;

/**
 * The rows of `xl/worksheets/sheet1.xml` that hold something, cells as the text that people see. Rows and cells are counted
 * as they come; what the sheet declares its extent to be is not asked.
 */
export class SheetReader implements XmlReader {
  readonly rows: TableRow[] = [];
  readonly #meanings: CellMeanings;
  readonly #rowsAtMost: number;
  readonly #rich = new RichText();
  #count = 0;
  #row = 0;
  #cells: string[] = [];
  #column = 0;
  #cell: Attributes | undefined;
  #inside: 'v' | 'f' | 'is' | undefined;
  #value: string | undefined;
  #formula: string | undefined;

  constructor(meanings: CellMeanings, rowsAtMost = Infinity) {
    this.#meanings = meanings;
    this.#rowsAtMost = rowsAtMost;
  }

  get done(): boolean {
    return this.rows.length >= this.#rowsAtMost;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'row') this.#beginRow(attributes);
    else if (name === 'c') this.#beginCell(attributes);
    else if (!this.#cell) return;
    else if (name === 'v' || name === 'f' || name === 'is') {
      this.#inside = name;
      if (name === 'v') this.#value = '';
      if (name === 'f') this.#formula = '';
    } else if (this.#inside === 'is') this.#rich.open(name);
  }

  text(text: string): void {
    if (this.#inside === 'v') this.#value = joined(this.#value, text);
    else if (this.#inside === 'f') this.#formula = joined(this.#formula, text);
    else if (this.#inside === 'is') this.#rich.add(text);
  }

  close(name: string): void {
    if (name === 'row') this.#endRow();
    else if (name === 'c') this.#endCell();
    else if (name === this.#inside) {
      if (name === 'is') this.#value = this.#rich.take();
      this.#inside = undefined;
    } else if (this.#inside === 'is') this.#rich.close(name);
  }

  #beginRow({ r }: Attributes): void {
    const row = r === undefined ? this.#row + 1 : Number(r);
    if (!Number.isInteger(row) || row <= this.#row || row > lastRow) throw new Unreadable('workbook-damaged');
    this.#row = row;
    this.#cells = [];
    this.#column = 0;
  }

  #endRow(): void {
    if (this.#cells.length === 0) return;
    this.#countMore(tableLimits.rowCounts);
    this.rows.push({ row: this.#row, cells: this.#cells });
    this.#cells = [];
  }

  #beginCell(attributes: Attributes): void {
    const column = attributes['r'] === undefined ? this.#column + 1 : columnOf(attributes['r']);
    if (column <= this.#column || column > lastColumn) throw new Unreadable('workbook-damaged');
    this.#column = column;
    this.#cell = attributes;
    this.#value = this.#formula = undefined;
  }

  #endCell(): void {
    const text = this.#cell ? this.#meanings.texts.keep(this.#cellText(this.#cell).trim()) : '';
    this.#cell = undefined;
    if (text === '') return;
    this.#countMore(this.#column - this.#cells.length);
    while (this.#cells.length < this.#column - 1) this.#cells.push('');
    this.#cells.push(text);
  }

  #countMore(cells: number): void {
    if ((this.#count += cells) > tableLimits.cells)
      throw new Unreadable('file-too-many-cells', { max: tableLimits.cells });
  }

  #cellText({ t = 'n', s = '0' }: Attributes): string {
    const value = this.#value;
    // A formula that nobody computed is shown as what it is, and is no number.
    if (value === undefined || (value === '' && t !== 'str'))
      return this.#formula === undefined ? '' : `=${this.#formula}`;
    const { strings, styles, from1904 } = this.#meanings;
    const shown = styles[Number(s)] ?? 'number';
    if (t === 'n') return formattedText(value.trim(), shown, from1904);
    if (t === 'd') return dateText(value.trim(), shown);
    if (t === 'b') return value.trim() === '1' ? 'TRUE' : 'FALSE';
    if (t !== 's') return t === 'str' ? unescaped(value) : value;
    const text = strings[Number(value)];
    if (text === undefined) throw new Unreadable('workbook-damaged');
    return text;
  }
}

function joined(before = '', text: string): string {
  if (before.length + text.length > lettersAtMost) throw new Unreadable('workbook-damaged');
  return before + text;
}

/** `AB12` is column 28. */
function columnOf(address: string): number {
  const letters = /^([A-Z]{1,3})\d+$/.exec(address)?.[1];
  if (letters === undefined) throw new Unreadable('workbook-damaged');
  return [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
}
