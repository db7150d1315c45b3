import type { FigureGrid as Grid } from '@jiju/contract';
import { Box } from '@mui/material';
import { useEffect, useRef, type FocusEvent, type MouseEvent } from 'react';
import { useTranslate } from 'react-admin';
import { nameIn } from '../i18n/name.ts';
import { useFormat } from '../format/useFormat.ts';
import { cellKey, type CellEdit } from './cell-edit.ts';
import { rangeOf, type GridCursor } from './grid-cursor.ts';
import { GridCell } from './GridCell.tsx';
import { GridTable } from './GridTable.tsx';
import type { CellPlace } from './paste-block.ts';
import { useCellLabel } from './useCellLabel.ts';
import type { useGridKeys } from './useGridKeys.ts';

export interface FigureGridProps {
  readonly grid: Grid;
  readonly edits: ReadonlyMap<string, CellEdit>;
  readonly cursor: GridCursor;
  readonly setCursor: (cursor: GridCursor) => void;
  readonly keys: ReturnType<typeof useGridKeys>;
  readonly onWrite: (text: string) => void;
  /** What is being written is kept when the cell is left by the mouse. */
  readonly onLeave: () => void;
  readonly onOpen: () => void;
}

/** Clusters x indicators of a period, worked like a spreadsheet. */
export function FigureGrid({ grid, edits, cursor, setCursor, keys, onWrite, onLeave, onOpen }: FigureGridProps) {
  const translate = useTranslate();
  const format = useFormat();
  const { locale } = format;
  const labelOf = useCellLabel();
  const frame = useRef<HTMLDivElement>(null);
  // A written cell takes its input away when it is left, and the focus with it: remember that it was here.
  const inside = useRef(false);
  const { active, editing } = cursor;
  const range = rangeOf(cursor);

  useEffect(() => {
    if (editing || !inside.current) return;
    const cell = frame.current?.querySelector<HTMLElement>(
      `[data-row="${active.row}"][data-column="${active.column}"]`,
    );
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [active.row, active.column, editing]);

  const cellUnder = (event: MouseEvent) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-row]');
    if (!cell || (event.target as HTMLElement).tagName === 'INPUT') return undefined;
    return { cell, place: { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } };
  };
  const onMouseDown = (event: MouseEvent) => {
    const under = cellUnder(event);
    if (!under) return;
    if (editing) onLeave();
    setCursor({ active: under.place, anchor: event.shiftKey ? cursor.anchor : under.place, editing: null });
    under.cell.focus({ preventScroll: true });
    // What is drawn over are cells, not the letters in them.
    if (event.shiftKey) event.preventDefault();
  };
  /** Drawn with the button held down: the selection reaches from where it went down to here. */
  const onMouseOver = (event: MouseEvent) => {
    const under = event.buttons === 1 && inside.current && !editing ? cellUnder(event) : undefined;
    if (!under || isSame(under.place, active)) return;
    setCursor({ active: under.place, anchor: cursor.anchor, editing: null });
  };

  return (
    <Box
      ref={frame}
      sx={{
        overflow: 'auto',
        maxHeight: { xs: '70vh', md: 'calc(100vh - 300px)' },
        minHeight: 140,
        border: 1,
        borderColor: 'divider',
        scrollPadding: '60px 0 0 190px',
        '& td': { userSelect: 'none' },
        // Eighteen indicators on one sheet, small but whole.
        '@media print': { overflow: 'visible', maxHeight: 'none', zoom: 0.4 },
      }}
      onKeyDown={keys.onKeyDown}
      onPaste={keys.onPaste}
      onCopy={keys.onCopy}
      onMouseDown={onMouseDown}
      onMouseOver={onMouseOver}
      onDoubleClick={onOpen}
      onFocus={() => {
        inside.current = true;
      }}
      onBlur={(event: FocusEvent) => {
        if (!event.relatedTarget || frame.current?.contains(event.relatedTarget)) return;
        inside.current = false;
        if (editing) onLeave();
      }}
    >
      <GridTable
        role="grid"
        aria-label={translate('figures.grid', { period: format.period(grid.periodCode) })}
        aria-rowcount={grid.total}
        aria-multiselectable
      >
        <thead>
          <tr>
            <th scope="col">{translate('figures.cluster')}</th>
            {grid.indicators.map((indicator) => (
              <th key={indicator.code} scope="col" title={indicator.code}>
                {nameIn(locale, indicator)}
                <small>{format.unit(indicator.unit)}</small>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {grid.rows.map((line, row) => (
            <tr key={line.id}>
              <th
                scope="row"
                title={`${nameIn(locale, line)} (${line.clusterCode})${line.writable ? '' : `, ${translate('figures.readOnly')}`}`}
                data-locked={!line.writable || undefined}
              >
                {nameIn(locale, line)}
              </th>
              {grid.indicators.map((indicator, column) => {
                const edit = edits.get(cellKey(line.clusterCode, indicator.code));
                const figure = line.cells[indicator.code];
                const isActive = active.row === row && active.column === column;
                return (
                  <GridCell
                    key={indicator.code}
                    row={row}
                    column={column}
                    figure={figure}
                    edit={edit}
                    decimals={indicator.decimals}
                    writable={grid.open && line.writable}
                    active={isActive}
                    selected={row >= range.top && row <= range.bottom && column >= range.left && column <= range.right}
                    writing={isActive && editing ? editing.text : null}
                    language={locale}
                    label={labelOf(nameIn(locale, line), nameIn(locale, indicator), indicator, figure, edit)}
                    onWrite={onWrite}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </GridTable>
    </Box>
  );
}

const isSame = (one: CellPlace, other: CellPlace): boolean => one.row === other.row && one.column === other.column;
