/** A cell of the grid by position. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

export interface PastedCell extends CellPlace {
  readonly text: string;
}

export interface PastedBlock {
  readonly cells: readonly PastedCell[];
  readonly rows: number;
  readonly columns: number;
  /** Cells that would lie outside of the grid; they are not pasted, and the page says so. */
  readonly outside: number;
}

/**
 * The rows and columns of a spreadsheet's clipboard text: tabs between cells, line ends between rows; a cell in double
 * quotes may hold both, and doubled quotes inside stand for one. The empty line a spreadsheet adds at the end is no row.
 */
export function readClipboard(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const closeCell = () => {
    rows.at(-1)?.push(cell);
    cell = '';
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (text[at + 1] === '"') cell += text[++at];
      else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === '\t') closeCell();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at + 1] === '\n') at++;
      closeCell();
      rows.push([]);
    } else cell += sign;
  }
  closeCell();
  const last = rows.at(-1);
  if (rows.length > 1 && last?.length === 1 && last[0] === '') rows.pop();
  return rows;
}

/** Lay clipboard text over a grid of `size`, its first cell at `from`. Empty pasted cells change nothing. */
export function placeBlock(text: string, from: CellPlace, size: { rows: number; columns: number }): PastedBlock {
  const block = readClipboard(text);
  const cells: PastedCell[] = [];
  let outside = 0;
  block.forEach((line, down) => {
    line.forEach((content, across) => {
      if (content.trim() === '') return;
      const place = { row: from.row + down, column: from.column + across };
      if (place.row >= size.rows || place.column >= size.columns) outside++;
      else cells.push({ ...place, text: content });
    });
  });
  return { cells, rows: block.length, columns: Math.max(...block.map((line) => line.length)), outside };
}
