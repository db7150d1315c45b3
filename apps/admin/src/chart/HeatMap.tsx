import { Box, Typography, useMediaQuery, useTheme, type Theme } from '@mui/material';
import { useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useOnPaper } from '../theme/useOnPaper.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { ChartFrame } from './ChartFrame.tsx';
import type { ChartOf } from './useChartOf.ts';
import { cellAfterKey, type HeatCell, type HeatData } from './heat-map.ts';
import { heatStops } from './heat-scale.ts';
import { HeatLegend } from './HeatLegend.tsx';
import { HeatRow } from './HeatRow.tsx';
import { paintHeatMap } from './paint-heat-map.ts';
import { rowsInSight } from './rows-in-sight.ts';

export interface HeatMapProps {
  /** What it says, as a sentence. */
  readonly title: string;
  readonly of: ChartOf;
  readonly data: HeatData;
  /** File name without ending. */
  readonly fileName: string;
  /** All there is to say about a cell, with exact value and unit; shown below the map and read out. */
  readonly detail: (row: number, column: number) => string;
  /** The corner of the table: what the rows are. */
  readonly rowsAre: string;
  readonly synthetic?: boolean;
  readonly aside?: ReactNode;
  /** Makes the names of the rows buttons. */
  readonly onOpen?: (row: number) => void;
  /** Makes the cells something to press: where the number comes from. */
  readonly onCell?: (row: number, column: number) => void;
}

const rowHeight = 26;
const headHeight = 132;

/**
 * A table in colours, for hundreds of rows: only those in sight are drawn. It is a grid: arrow keys lead from cell to cell, and each
 * cell says all it knows. Takes any numbers by row and column, so a matrix of correlations is one as well.
 */
export function HeatMap({
  title,
  of,
  data,
  fileName,
  detail,
  rowsAre,
  synthetic = false,
  aside,
  onOpen,
  onCell,
}: HeatMapProps) {
  const { rows, columns, values, marked } = data;
  const { palette } = useTheme();
  const locale = useLocale();
  const onPaper = useOnPaper();
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const box = useRef<HTMLDivElement>(null);
  const byKey = useRef(false);
  const [scrolled, setScrolled] = useState(0);
  const [active, setActive] = useState<HeatCell>({ row: 0, column: 0 });
  const [told, tell] = useState<HeatCell | null>(null);
  const anyMarked = useMemo(
    () => marked !== undefined && rows.some((_, row) => columns.some((__, column) => marked(row, column))),
    [rows, columns, marked],
  );
  const stops = heatStops[palette.mode][data.kind];
  const boxHeight = Math.min(640, headHeight + rows.length * rowHeight + 18);
  const { first, end } = onPaper
    ? { first: 0, end: rows.length }
    : rowsInSight(rows.length, rowHeight, scrolled, boxHeight - headHeight);
  // The grid is entered by Tab wherever it is scrolled to.
  const entry = active.row >= first && active.row < end ? active : { row: first, column: active.column };

  useEffect(() => {
    if (!byKey.current) return;
    byKey.current = false;
    box.current?.querySelector<HTMLElement>(`[data-cell="${active.row} ${active.column}"]`)?.focus();
  }, [active]);

  const move = (event: React.KeyboardEvent) => {
    if (event.key === 'Enter') return onCell ? onCell(active.row, active.column) : onOpen?.(active.row);
    const next = cellAfterKey(event.key, active, rows.length, columns.length);
    const scroller = box.current;
    if (!next || !scroller) return;
    event.preventDefault();
    const top = next.row * rowHeight;
    const room = scroller.clientHeight - headHeight - rowHeight;
    if (top < scroller.scrollTop) scroller.scrollTop = top;
    else if (top > scroller.scrollTop + room) scroller.scrollTop = top - room;
    setScrolled(scroller.scrollTop);
    byKey.current = true;
    setActive(next);
    tell(next);
  };

  const nameWidth = narrow ? 118 : 210;
  const sideways = locale === 'zh' ? {} : { transform: 'rotate(180deg)' };
  return (
    <ChartFrame
      title={title}
      of={of}
      fileName={fileName}
      synthetic={synthetic}
      height={null}
      aside={aside}
      table={{
        columns: [rowsAre, ...columns.map(({ name }) => name), ...(marked ? ['*'] : [])],
        rows: rows.map(({ name }, row) => [
          name,
          ...columns.map((_, column) => values[row]?.[column] ?? null),
          ...(marked ? [columns.flatMap((column, at) => (marked(row, at) ? [column.name] : [])).join(' ')] : []),
        ]),
      }}
      paint={(fontFamily) =>
        paintHeatMap(data, { ink: palette.text.primary, ground: palette.background.paper, stops, fontFamily })
      }
    >
      <Box
        ref={box}
        onScroll={({ currentTarget }) => {
          setScrolled(currentTarget.scrollTop);
        }}
        sx={{
          maxHeight: boxHeight,
          overflow: 'auto',
          '@media print': { maxHeight: 'none', overflow: 'visible' },
          '& table': {
            borderCollapse: 'separate',
            borderSpacing: 0,
            tableLayout: 'fixed',
            fontSize: 12,
            width: '100%',
          },
          '& thead th': { position: 'sticky', top: 0, zIndex: 1, height: headHeight },
          '& th': { bgcolor: 'background.paper', fontWeight: 400, textAlign: 'left', p: 0 },
          '& th:first-of-type': { position: 'sticky', left: 0, zIndex: 1, pr: 1, overflow: 'hidden' },
          '& thead th:first-of-type': { zIndex: 2, verticalAlign: 'bottom' },
          '& td': {
            textAlign: 'center',
            p: 0,
            height: rowHeight - 1,
            border: '0 solid',
            borderColor: 'background.paper',
            borderWidth: '0 1px 1px 0',
          },
        }}
      >
        <table
          role="grid"
          aria-label={title}
          aria-rowcount={rows.length + 1}
          aria-colcount={columns.length + 1}
          style={{ minWidth: nameWidth + columns.length * 42 }}
          onKeyDown={move}
          onMouseLeave={() => {
            tell(null);
          }}
        >
          <colgroup>
            <col style={{ width: nameWidth }} />
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              <th scope="col">{rowsAre}</th>
              {columns.map(({ key, name }) => (
                <th key={key} scope="col" title={name} style={{ verticalAlign: 'bottom' }}>
                  <Box
                    component="span"
                    sx={{
                      display: 'block',
                      mx: 'auto',
                      mb: 0.75,
                      width: '1.2em',
                      maxHeight: headHeight - 10,
                      overflow: 'hidden',
                      whiteSpace: 'nowrap',
                      textOverflow: 'ellipsis',
                      writingMode: 'vertical-rl',
                      ...sideways,
                    }}
                  >
                    {name}
                  </Box>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {first > 0 ? <tr aria-hidden style={{ height: first * rowHeight }} /> : null}
            {rows.slice(first, end).map((line, at) => (
              <HeatRow
                key={line.key}
                row={first + at}
                height={rowHeight}
                data={data}
                stops={stops}
                entry={entry.row === first + at ? entry.column : null}
                detail={detail}
                onTell={tell}
                onEnter={setActive}
                {...(onOpen ? { onOpen } : {})}
                {...(onCell ? { onCell } : {})}
              />
            ))}
            {end < rows.length ? <tr aria-hidden style={{ height: (rows.length - end) * rowHeight }} /> : null}
          </tbody>
        </table>
      </Box>
      <HeatLegend data={data} stops={stops} anyMarked={anyMarked} />
      <Typography variant="body2" aria-hidden sx={{ minHeight: '1.5em', '@media print': { display: 'none' } }}>
        {told && rows[told.row] && columns[told.column] ? detail(told.row, told.column) : ''}
      </Typography>
    </ChartFrame>
  );
}
