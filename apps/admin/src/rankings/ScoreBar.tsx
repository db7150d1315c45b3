import { Box } from '@mui/material';
import { useFormat } from '../format/useFormat.ts';

/** A score as number and bar; the bar ends at `full`. */
export function ScoreBar({ score, full = 100 }: { readonly score: number | null; readonly full?: number }) {
  const format = useFormat();
  const share = score === null ? 0 : Math.max(0, Math.min(1, score / full));
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: 130 }}>
      <Box component="span" sx={{ minWidth: 48, textAlign: 'right', fontWeight: 600 }}>
        {format.number(score, 2)}
      </Box>
      <Box aria-hidden sx={{ flex: 1, height: 8, bgcolor: 'action.hover', minWidth: 60 }}>
        <Box sx={{ width: `${100 * share}%`, height: '100%', bgcolor: 'primary.main' }} />
      </Box>
    </Box>
  );
}
