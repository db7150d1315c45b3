import { ButtonBase } from '@mui/material';
import { memo } from 'react';
import type { HeatCell, HeatData } from './heat-map.ts';
import { heatColour, inkOn, type Stops } from './heat-scale.ts';

export interface HeatRowProps {
  readonly row: number;
  readonly height: number;
  readonly data: HeatData;
  readonly stops: Stops;
  /** The column of this row that the Tab key enters by. */
  readonly entry: number | null;
  readonly detail: (row: number, column: number) => string;
  readonly onTell: (cell: HeatCell) => void;
  readonly onEnter: (cell: HeatCell) => void;
  readonly onOpen?: (row: number) => void;
  readonly onCell?: (row: number, column: number) => void;
}

/** One row in colours. Drawn anew only when something of it changed: there are many, and they scroll. */
export const HeatRow = memo(function HeatRow({
  row,
  height,
  data,
  stops,
  entry,
  detail,
  onTell,
  onEnter,
  onOpen,
  onCell,
}: HeatRowProps) {
  const line = data.rows[row];
  if (!line) return null;
  return (
    <tr aria-rowindex={row + 2} style={{ height }}>
      <th scope="row" title={line.name} style={{ whiteSpace: 'nowrap', textOverflow: 'ellipsis' }}>
        {onOpen ? (
          <ButtonBase
            tabIndex={-1}
            onClick={() => {
              onOpen(row);
            }}
            sx={{ font: 'inherit', color: 'primary.main', '@media print': { color: 'text.primary' } }}
          >
            {line.name}
          </ButtonBase>
        ) : (
          line.name
        )}
      </th>
      {data.columns.map(({ key }, column) => {
        const value = data.values[row]?.[column] ?? null;
        const marked = data.marked?.(row, column) === true;
        const colour = value === null ? undefined : heatColour({ ...data, stops }, value);
        const said = detail(row, column);
        return (
          <td
            key={key}
            role="gridcell"
            data-cell={`${row} ${column}`}
            tabIndex={entry === column ? 0 : -1}
            aria-label={said}
            title={said}
            onMouseMove={({ movementX, movementY }) => {
              // Rows that are scrolled past a pointer at rest are not pointed at.
              if (movementX !== 0 || movementY !== 0) onTell({ row, column });
            }}
            onFocus={() => {
              onEnter({ row, column });
              onTell({ row, column });
            }}
            {...(onCell ? { onClick: () => onCell(row, column) } : {})}
            style={{
              ...(colour === undefined ? {} : { background: colour, color: inkOn(colour) }),
              ...(onCell ? { cursor: 'pointer' } : {}),
            }}
          >
            {value === null ? '—' : data.text(value)}
            {marked ? '*' : ''}
          </td>
        );
      })}
    </tr>
  );
});
