import { Box, Typography } from '@mui/material';
import type { HeatData } from './heat-map.ts';
import type { Stops } from './heat-scale.ts';

export interface HeatLegendProps {
  readonly data: HeatData;
  readonly stops: Stops;
  readonly anyMarked: boolean;
}

/** What the colours stand for, from one end to the other, and what the marks mean. */
export function HeatLegend({ data, stops, anyMarked }: HeatLegendProps) {
  const { from, to, text, markedMeans } = data;
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 1 }}>
      <Typography variant="caption">{text(from)}</Typography>
      <Box
        aria-hidden
        sx={{
          width: 160,
          height: 10,
          background: `linear-gradient(to right, ${stops.join(', ')})`,
          border: 1,
          borderColor: 'divider',
        }}
      />
      <Typography variant="caption">{text(to)}</Typography>
      {anyMarked && markedMeans !== undefined ? (
        <Typography variant="caption" color="textSecondary">
          * {markedMeans}
        </Typography>
      ) : null}
    </Box>
  );
}
