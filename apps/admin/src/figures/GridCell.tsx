import type { Figure } from '@jiju/contract';
import { memo, type ChangeEvent } from 'react';
import type { Locale } from '../provider/locale.ts';
import type { CellEdit } from './cell-edit.ts';
import { cellLooks, lateSign, syntheticSign } from './cell-look.ts';
import { marksOf } from './cell-state.ts';
import { figureText, shownFigure } from './figure-text.ts';

export interface GridCellProps {
  readonly row: number;
  readonly column: number;
  readonly figure: Figure | undefined;
  readonly edit: CellEdit | undefined;
  readonly decimals: number;
  readonly writable: boolean;
  readonly active: boolean;
  readonly selected: boolean;
  /** The text being written; null when the cell is only shown. */
  readonly writing: string | null;
  readonly language: Locale;
  /** Everything about the cell in words: the tooltip and what a screen reader says. */
  readonly label: string;
  readonly onWrite: (text: string) => void;
}

/** One cell. It is drawn again only when something about it changed: a page has hundreds. */
export const GridCell = memo(function GridCell(props: GridCellProps) {
  const { row, column, figure, edit, decimals, writable, active, selected, writing, language, label, onWrite } = props;
  const { state, synthetic, late, unsaved } = marksOf(figure, edit);
  const text = edit && edit.phase !== 'saved' ? edit.text : figureText(figure);
  const look = cellLooks[state];
  return (
    <td
      role="gridcell"
      data-row={row}
      data-column={column}
      data-state={state}
      data-color={look.color}
      data-synthetic={synthetic || undefined}
      data-unsaved={unsaved || undefined}
      data-active={active || undefined}
      aria-selected={selected}
      aria-readonly={!writable}
      aria-label={label}
      title={label}
      tabIndex={active && writing === null ? 0 : -1}
    >
      {writing === null ? (
        <>
          <span className="sign" aria-hidden="true">
            {look.sign}
            {late ? lateSign : ''}
          </span>
          <span className="value">
            {synthetic && text !== '' ? syntheticSign : ''}
            {shownFigure(text, decimals, language)}
          </span>
        </>
      ) : (
        <input
          autoFocus
          value={writing}
          inputMode="decimal"
          aria-label={label}
          onChange={(event: ChangeEvent<HTMLInputElement>) => {
            onWrite(event.target.value);
          }}
        />
      )}
    </td>
  );
});
