import { beginsTyping, firstCell, moveCursor, rangeOf, type GridCursor } from './grid-cursor.ts';

const size = { rows: 3, columns: 2 };
const press = (key: string, shift = false, control = false) => ({ key, shift, control });
const at = (row: number, column: number): GridCursor => ({
  active: { row, column },
  anchor: { row, column },
  editing: null,
});

describe('moveCursor', () => {
  it('stays inside of the grid', () => {
    expect(moveCursor(at(0, 0), press('ArrowUp'), size)?.active).toEqual({ row: 0, column: 0 });
    expect(moveCursor(at(2, 1), press('PageDown'), size)?.active).toEqual({ row: 2, column: 1 });
    expect(moveCursor(at(0, 0), press('End', false, true), size)?.active).toEqual({ row: 2, column: 1 });
  });

  it('wraps Tab at the end of a row and lets it leave the grid', () => {
    expect(moveCursor(at(0, 1), press('Tab'), size)?.active).toEqual({ row: 1, column: 0 });
    expect(moveCursor(at(1, 0), press('Tab', true), size)?.active).toEqual({ row: 0, column: 1 });
    expect(moveCursor(at(2, 1), press('Tab'), size)).toBeNull();
    expect(moveCursor(firstCell, press('Tab', true), size)).toBeNull();
  });

  it('extends the selection with shift and lets go of it without', () => {
    const extended = moveCursor(at(0, 0), press('ArrowDown', true), size);
    expect(extended && rangeOf(extended)).toEqual({ top: 0, bottom: 1, left: 0, right: 0 });
    expect(extended && moveCursor(extended, press('ArrowRight'), size)?.anchor).toEqual({ row: 1, column: 1 });
  });

  it('leaves other keys alone', () => {
    expect(moveCursor(at(0, 0), press('a'), size)).toBeNull();
  });
});

describe('beginsTyping', () => {
  it('is true for what prints', () => {
    expect([press('5'), press('-'), press('缺')].every(beginsTyping)).toBe(true);
    expect([press('F2'), press('c', false, true), press(' '), press('Shift')].some(beginsTyping)).toBe(false);
  });
});
