import FileDownloadOutlinedIcon from '@mui/icons-material/FileDownloadOutlined';
import ImageOutlinedIcon from '@mui/icons-material/ImageOutlined';
import { Box, IconButton, Tooltip, Typography, useTheme } from '@mui/material';
import { useRef, type ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { EmptyState } from '../state/EmptyState.tsx';
import { SyntheticMark } from '../synthetic/SyntheticMark.tsx';
import type { ChartTable } from './chart-table.ts';
import { download } from './download.ts';
import { drawingOf, pngOf, type Drawing } from './png.ts';
import { saveTable } from './save-table.ts';
import { useChartOf, type ChartOf } from './useChartOf.ts';

export interface ChartFrameProps {
  /** What the chart says, as a sentence: "Revenue doubled in two years". */
  readonly title: string;
  /** What it is of: the page around it says so, a picture taken from it has to. */
  readonly of: ChartOf;
  /** The numbers behind it, for the CSV. */
  readonly table: ChartTable;
  /** File name without ending. */
  readonly fileName: string;
  /** Of the drawing; `null` when it has a height of its own. */
  readonly height?: number | null;
  /** A Recharts `ResponsiveContainer`, or another drawing with an `svg` in it. */
  readonly children: ReactNode;
  /** Paints the picture of what is no `svg`; then the children say to a screen reader themselves what they are. */
  readonly paint?: (fontFamily: string) => Drawing;
  /** Beside the title: an age, a choice. */
  readonly aside?: ReactNode;
  /** Whether it shows figures that were made up: said on the page, in the picture and in the name of the files. */
  readonly synthetic?: boolean;
}

/** Around every chart: a title that says something, and the chart as picture and as numbers. */
export function ChartFrame({
  title,
  of,
  table,
  fileName,
  height = 260,
  children,
  aside,
  synthetic = false,
  paint,
}: ChartFrameProps) {
  const translate = useTranslate();
  const { palette } = useTheme();
  const ofText = useChartOf(of);
  const drawing = useRef<HTMLDivElement>(null);
  const name = synthetic ? `${fileName}-${translate('synthetic.mark')}` : fileName;
  const savePng = async () => {
    const box = drawing.current;
    if (!box) return;
    const { fontFamily } = getComputedStyle(box);
    // A legend of Recharts has small pictures of its own, which may stand before the drawing.
    const svg = box.querySelector<SVGSVGElement>('.recharts-wrapper > svg') ?? box.querySelector('svg');
    const drawn = paint ? paint(fontFamily) : svg && (await drawingOf(svg));
    if (drawn)
      download(
        `${name}.png`,
        await pngOf(drawn, {
          title,
          of: ofText,
          note: synthetic ? translate('synthetic.hint') : '',
          ground: palette.background.paper,
          ink: palette.text.primary,
          fontFamily,
        }),
      );
  };
  return (
    <Box component="figure" sx={{ m: 0 }}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'flex-end', gap: 1, mb: 1 }}>
        <Typography component="figcaption" variant="h3" sx={{ flex: '1 1 15em' }}>
          {title}
        </Typography>
        {synthetic ? <SyntheticMark /> : null}
        {aside}
        <Tooltip title={translate('chart.png')}>
          <IconButton size="small" aria-label={translate('chart.png')} onClick={() => void savePng()}>
            <ImageOutlinedIcon fontSize="small" />
          </IconButton>
        </Tooltip>
        <Tooltip title={translate('chart.csv')}>
          <IconButton size="small" aria-label={translate('chart.csv')} onClick={() => saveTable(name, table)}>
            <FileDownloadOutlinedIcon fontSize="small" />
          </IconButton>
        </Tooltip>
      </Box>
      {table.rows.length === 0 ? (
        <EmptyState title="chart.noData" />
      ) : (
        <Box
          ref={drawing}
          {...(paint ? {} : { role: 'img', 'aria-label': title })}
          sx={height === null ? {} : { height }}
        >
          {children}
        </Box>
      )}
    </Box>
  );
}
