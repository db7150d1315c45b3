import type { ClipboardEvent, KeyboardEvent } from 'react';
import { beginsTyping, moveCursor, type GridCursor, type GridSize } from './grid-cursor.ts';

interface GridActions {
  readonly cursor: GridCursor;
  readonly size: GridSize;
  readonly setCursor: (cursor: GridCursor) => void;
  /** The exact text of the active cell. */
  readonly textOfActive: () => string;
  readonly writable: () => boolean;
  readonly commit: (text: string) => void;
  readonly clear: () => void;
  readonly undo: () => void;
  readonly paste: (text: string) => void;
  readonly copy: () => string;
}

const arrows = new Set(['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);

/** The keys of a spreadsheet: arrows, Tab, Enter, F2, typing over, Escape, Delete, Ctrl-Z, copy and paste. */
export function useGridKeys({
  cursor,
  size,
  setCursor,
  textOfActive,
  writable,
  commit,
  clear,
  undo,
  paste,
  copy,
}: GridActions) {
  const stop = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };

  function whileWriting(event: KeyboardEvent, editing: NonNullable<GridCursor['editing']>): void {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      stop(event);
      setCursor({ ...cursor, editing: null });
      return;
    }
    const leaves = event.key === 'Enter' || event.key === 'Tab' || (editing.how === 'type' && arrows.has(event.key));
    if (!leaves) return;
    commit(editing.text);
    const moved = moveCursor(
      cursor,
      { key: event.key, shift: event.shiftKey && !arrows.has(event.key), control: false },
      size,
    );
    setCursor(moved ?? { ...cursor, editing: null });
    if (moved) stop(event);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (cursor.editing) {
      whileWriting(event, cursor.editing);
      return;
    }
    const control = event.ctrlKey || event.metaKey;
    const press = { key: event.key, shift: event.shiftKey, control };
    if (control && event.key.toLowerCase() === 'z') {
      stop(event);
      undo();
    } else if (event.key === 'F2' || (event.key === 'Enter' && !event.shiftKey)) {
      stop(event);
      if (writable())
        setCursor({ active: cursor.active, anchor: cursor.active, editing: { text: textOfActive(), how: 'edit' } });
    } else if (event.key === 'Delete' || event.key === 'Backspace') {
      stop(event);
      clear();
    } else if (event.key === 'Escape') {
      setCursor({ active: cursor.active, anchor: cursor.active, editing: null });
    } else if (beginsTyping(press) && !event.altKey) {
      stop(event);
      if (writable())
        setCursor({ active: cursor.active, anchor: cursor.active, editing: { text: event.key, how: 'type' } });
    } else {
      const moved = moveCursor(cursor, press, size);
      if (!moved) return;
      stop(event);
      setCursor(moved);
    }
  }

  return {
    onKeyDown,
    onPaste: (event: ClipboardEvent): void => {
      if (cursor.editing) return;
      event.preventDefault();
      paste(event.clipboardData.getData('text/plain'));
    },
    onCopy: (event: ClipboardEvent): void => {
      if (cursor.editing) return;
      event.preventDefault();
      event.clipboardData.setData('text/plain', copy());
    },
  };
}
