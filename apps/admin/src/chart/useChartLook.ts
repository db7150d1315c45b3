import { useTheme } from '@mui/material';
import { seriesColours } from '../theme/theme.ts';

/** Colours and sizes for Recharts in the theme of the page. */
export function useChartLook() {
  const { palette } = useTheme();
  return {
    accent: palette.primary.main,
    series: seriesColours[palette.mode],
    axis: { stroke: palette.divider, tick: { fill: palette.text.secondary, fontSize: 12 } },
    grid: { stroke: palette.divider, strokeDasharray: '2 4' },
    tooltip: {
      contentStyle: { background: palette.background.paper, border: `1px solid ${palette.divider}`, borderRadius: 6 },
      labelStyle: { color: palette.text.primary, fontWeight: 600 },
      itemStyle: { color: palette.text.primary },
    },
    label: { fill: palette.text.primary, fontSize: 12 },
  } as const;
}
