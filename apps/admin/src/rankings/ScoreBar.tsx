import { Box } from '@mui/material';
import { Fresh } from '../age/Fresh.tsx';
import type { Origin } from '../explain/explained.ts';
import { Traced } from '../explain/Traced.tsx';
import { useFormat } from '../format/useFormat.ts';

export interface ScoreBarProps {
  readonly score: number | null;
  /** The row of the ranking it belongs to, where a change is to be marked. */
  readonly of?: string;
  /** The best possible score, where the bar ends. */
  readonly full: number;
  readonly decimals: number;
  /** Where it comes from. */
  readonly to?: Origin;
}

/** A score as number and bar. */
export function ScoreBar({ score, of, full, decimals, to = null }: ScoreBarProps) {
  const format = useFormat();
  const share = score === null ? 0 : Math.max(0, Math.min(1, score / full));
  return (
    <Box sx={{ display: 'flex', alignItems: 'center', gap: 1, minWidth: { sm: 130 } }}>
      <Box component="span" sx={{ minWidth: 48, textAlign: 'right', fontWeight: 600 }}>
        <Traced to={to}>
          {of === undefined ? (
            format.number(score, decimals)
          ) : (
            <Fresh value={score} of={of}>
              {format.number(score, decimals)}
            </Fresh>
          )}
        </Traced>
      </Box>
      <Box
        aria-hidden
        sx={{ display: { xs: 'none', sm: 'block' }, flex: 1, height: 8, bgcolor: 'action.hover', minWidth: 60 }}
      >
        <Box sx={{ width: `${100 * share}%`, height: '100%', bgcolor: 'primary.main' }} />
      </Box>
    </Box>
  );
}
