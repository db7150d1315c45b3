import { Box } from '@mui/material';
import type { IntervalLine } from './interval-lines.ts';

const [width, height, edge] = [120, 18, 5];

/** A place among all places, first on the left: the interval as a line, the median as a stroke, the place of the ranking as a dot. */
export function IntervalMark({
  line: { low, high, median, nominal },
  ranked,
  label,
}: {
  readonly line: IntervalLine;
  readonly ranked: number;
  readonly label: string;
}) {
  const x = (place: number) => edge + ((place - 1) * (width - 2 * edge)) / Math.max(1, ranked - 1);
  const middle = height / 2;
  return (
    <Box
      component="svg"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      sx={{ width, height, display: 'block', color: 'primary.main' }}
    >
      <path d={`M${edge} ${middle}H${width - edge}`} stroke="currentColor" strokeOpacity={0.18} />
      <path d={`M${x(low)} ${middle}H${x(high)}`} stroke="currentColor" strokeOpacity={0.5} strokeWidth={5} />
      <path d={`M${x(median)} 3V${height - 3}`} stroke="currentColor" strokeWidth={2} />
      <circle cx={x(nominal)} cy={middle} r={4} fill="currentColor" />
    </Box>
  );
}
