import type { CellPlace } from './paste-block.ts';

/** Where the cursor stands, how far the selection reaches from it, and whether a cell is being written in. */
export interface GridCursor {
  readonly active: CellPlace;
  /** The other corner of the selection; the active cell itself when only one is selected. */
  readonly anchor: CellPlace;
  /** `type`: begun by typing, arrows leave the cell; `edit`: begun by F2, arrows move in the text. */
  readonly editing: { readonly text: string; readonly how: 'type' | 'edit' } | null;
}

export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

export interface Range {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const firstCell: GridCursor = { active: { row: 0, column: 0 }, anchor: { row: 0, column: 0 }, editing: null };

export function rangeOf({ active, anchor }: GridCursor): Range {
  return {
    top: Math.min(active.row, anchor.row),
    bottom: Math.max(active.row, anchor.row),
    left: Math.min(active.column, anchor.column),
    right: Math.max(active.column, anchor.column),
  };
}

export interface Press {
  readonly key: string;
  readonly shift: boolean;
  readonly control: boolean;
}

const pageOfRows = 10;

/** The cursor after a key that moves it, or null for every other key. Tab leaves the grid at its ends, as it must. */
export function moveCursor(cursor: GridCursor, { key, shift, control }: Press, size: GridSize): GridCursor | null {
  const { row, column } = cursor.active;
  const to = (place: CellPlace, extend = false): GridCursor => {
    const active = inside(place, size);
    return { active, anchor: extend ? cursor.anchor : active, editing: null };
  };
  switch (key) {
    case 'ArrowUp':
      return to({ row: control ? 0 : row - 1, column }, shift);
    case 'ArrowDown':
      return to({ row: control ? size.rows - 1 : row + 1, column }, shift);
    case 'ArrowLeft':
      return to({ row, column: control ? 0 : column - 1 }, shift);
    case 'ArrowRight':
      return to({ row, column: control ? size.columns - 1 : column + 1 }, shift);
    case 'Home':
      return to({ row: control ? 0 : row, column: 0 }, shift);
    case 'End':
      return to({ row: control ? size.rows - 1 : row, column: size.columns - 1 }, shift);
    case 'PageUp':
      return to({ row: row - pageOfRows, column }, shift);
    case 'PageDown':
      return to({ row: row + pageOfRows, column }, shift);
    case 'Enter':
      return to({ row: row + (shift ? -1 : 1), column });
    case 'Tab': {
      const next = row * size.columns + column + (shift ? -1 : 1);
      if (next < 0 || next >= size.rows * size.columns) return null;
      return to({ row: Math.floor(next / size.columns), column: next % size.columns });
    }
    default:
      return null;
  }
}

function inside({ row, column }: CellPlace, size: GridSize): CellPlace {
  return {
    row: Math.max(0, Math.min(size.rows - 1, row)),
    column: Math.max(0, Math.min(size.columns - 1, column)),
  };
}

/** Whether a key begins typing over the cell: one printable sign, without a command key. */
export function beginsTyping({ key, control }: Press): boolean {
  return !control && Array.from(key).length === 1 && key !== ' ';
}
