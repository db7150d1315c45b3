import { Box } from '@mui/material';

/** A trend as a small line without axes, for a cell of a table; the last point is marked. Gaps break the line. */
export function Sparkline({
  values,
  label,
  width = 88,
  height = 22,
}: {
  values: readonly (number | null)[];
  label: string;
  width?: number;
  height?: number;
}) {
  const present = values.filter((value) => value !== null);
  if (present.length < 2) return null;
  const [low, high] = [Math.min(...present), Math.max(...present)];
  const x = (i: number) => 2 + (i * (width - 6)) / (values.length - 1);
  const y = (value: number) => (high === low ? height / 2 : height - 3 - ((value - low) * (height - 6)) / (high - low));
  const path = values
    .map((value, i) =>
      value === null ? '' : `${i === 0 || values[i - 1] === null ? 'M' : 'L'}${x(i).toFixed(1)} ${y(value).toFixed(1)}`,
    )
    .join('');
  const lastAt = values.findLastIndex((value) => value !== null);
  return (
    <Box
      component="svg"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${width} ${height}`}
      sx={{ width, height, display: 'block', color: 'primary.main' }}
    >
      <path d={path} fill="none" stroke="currentColor" strokeWidth={1.5} />
      <circle cx={x(lastAt)} cy={y(values[lastAt] ?? 0)} r={2} fill="currentColor" />
    </Box>
  );
}
