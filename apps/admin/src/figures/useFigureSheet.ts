import type { FigureGrid } from '@jiju/contract';
import { useMemo, useRef, useState } from 'react';
import { useNotify } from 'react-admin';
import { cellKey } from './cell-edit.ts';
import { figureText } from './figure-text.ts';
import { firstCell, rangeOf, type GridCursor } from './grid-cursor.ts';
import { placeBlock } from './paste-block.ts';
import { missingSign } from './read-entry.ts';
import { useGridEdits, type Written } from './useGridEdits.ts';
import type { useGrid } from './useGrid.ts';
import { useGridKeys } from './useGridKeys.ts';

/** The grid with its cursor, its edits and its keys: everything the page works with. */
export function useFigureSheet(
  grid: FigureGrid,
  { put, refetch }: Pick<ReturnType<typeof useGrid>, 'put' | 'refetch'>,
) {
  const notify = useNotify();
  const figures = useMemo(
    () =>
      new Map(
        grid.rows.flatMap((row) =>
          Object.entries(row.cells).map(([code, figure]) => [cellKey(row.clusterCode, code), figure] as const),
        ),
      ),
    [grid],
  );
  const editing = useGridEdits(
    grid.periodCode,
    (key) => figures.get(key),
    put,
    () => void refetch(),
  );
  const [cursor, moveTo] = useState<GridCursor>(firstCell);
  // What stood in the cell when writing began: somebody else may change it meanwhile.
  const begunWith = useRef<Written['figure']>(undefined);
  const size = { rows: grid.rows.length, columns: grid.indicators.length };

  const at = (row: number, column: number) => {
    const line = grid.rows[row];
    const indicator = grid.indicators[column];
    if (!line || !indicator) return undefined;
    const key = cellKey(line.clusterCode, indicator.code);
    return {
      line,
      indicator,
      key,
      figure: figures.get(key),
      edit: editing.edits.get(key),
      writable: grid.open && line.writable,
    };
  };
  const active = at(cursor.active.row, cursor.active.column);
  const textAt = (row: number, column: number): string => {
    const cell = at(row, column);
    return cell?.edit && cell.edit.phase !== 'saved' ? cell.edit.text : figureText(cell?.figure);
  };
  const setCursor = (next: GridCursor) => {
    if (next.editing && !cursor.editing) begunWith.current = active?.figure;
    moveTo(next);
  };
  const commit = (text: string) => {
    if (!active?.writable) return;
    editing.commit([
      { clusterCode: active.line.clusterCode, indicator: active.indicator, text, figure: begunWith.current },
    ]);
  };
  const selected = () => {
    const { top, bottom, left, right } = rangeOf(cursor);
    const cells: NonNullable<ReturnType<typeof at>>[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const cell = at(row, column);
        if (cell) cells.push(cell);
      }
    }
    return cells;
  };
  const write = (cells: readonly { cell: ReturnType<typeof at>; text: string }[]) =>
    editing.commit(
      cells.flatMap(({ cell, text }) =>
        cell?.writable
          ? [{ clusterCode: cell.line.clusterCode, indicator: cell.indicator, text, figure: cell.figure }]
          : [],
      ),
    );

  const keys = useGridKeys({
    cursor,
    size,
    setCursor,
    textOfActive: () => textAt(cursor.active.row, cursor.active.column),
    writable: () => active?.writable ?? false,
    commit,
    clear: () => {
      write(
        selected()
          .filter(({ figure, edit }) => figure ?? edit)
          .map((cell) => ({ cell, text: cell.figure ? missingSign : '' })),
      );
    },
    undo: editing.undo,
    paste: (text) => {
      const block = placeBlock(text, { row: rangeOf(cursor).top, column: rangeOf(cursor).left }, size);
      const places = block.cells.map(({ row, column, text: content }) => ({ cell: at(row, column), text: content }));
      const locked = places.filter(({ cell }) => !cell?.writable).length;
      const changed = write(places);
      if (block.outside + locked > 0)
        notify('figures.pastePartly', { type: 'warning', messageArgs: { changed, outside: block.outside, locked } });
    },
    copy: () => {
      const { top, bottom, left, right } = rangeOf(cursor);
      const lines = Array.from({ length: bottom - top + 1 }, (_, down) =>
        Array.from({ length: right - left + 1 }, (__, across) => textAt(top + down, left + across)).join('\t'),
      );
      return lines.join('\n');
    },
  });

  return {
    editing,
    figureOf: (key: string) => figures.get(key),
    cursor,
    setCursor,
    keys,
    active,
    selected,
    onWrite: (text: string) => {
      if (cursor.editing) moveTo({ ...cursor, editing: { ...cursor.editing, text } });
    },
    onLeave: () => {
      if (!cursor.editing) return;
      commit(cursor.editing.text);
      moveTo({ ...cursor, editing: null });
    },
    onOpen: () => {
      if (!active?.writable) return;
      const text = textAt(cursor.active.row, cursor.active.column);
      setCursor({ active: cursor.active, anchor: cursor.active, editing: { text, how: 'edit' } });
    },
    /** Go to a cell, from the list of what is not saved. */
    goTo: (key: string) => {
      grid.rows.forEach((line, row) => {
        grid.indicators.forEach(({ code }, column) => {
          if (cellKey(line.clusterCode, code) === key)
            moveTo({ active: { row, column }, anchor: { row, column }, editing: null });
        });
      });
    },
  };
}

export type FigureSheet = ReturnType<typeof useFigureSheet>;
