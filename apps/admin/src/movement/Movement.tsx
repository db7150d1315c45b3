import { Box, useTheme } from '@mui/material';
import { useTranslate } from 'react-admin';
import { lightColours } from '../theme/theme.ts';
import { movementOf } from './movement.ts';

/** How a rank moved: an arrow with the number of places; words for screen readers and on hover. */
export function Movement({ rank, previous }: { rank: number | null; previous: number | null }) {
  const translate = useTranslate();
  const { palette } = useTheme();
  const { kind, places } = movementOf(rank, previous);
  if (kind === 'unranked') return null;
  const colours = { up: lightColours[palette.mode].green, down: lightColours[palette.mode].red };
  const sign = { up: '▲', down: '▼', same: '–', entered: translate('movement.new'), left: '×' }[kind];
  const words = translate(`movement.${kind}`, { count: places, before: previous });
  return (
    <Box
      component="span"
      title={words}
      aria-label={words}
      role="img"
      sx={{
        display: 'inline-block',
        minWidth: '2.6em',
        whiteSpace: 'nowrap',
        textAlign: 'left',
        color: kind === 'up' || kind === 'down' ? colours[kind] : 'text.secondary',
      }}
    >
      {sign}
      {kind === 'up' || kind === 'down' ? ` ${places}` : ''}
    </Box>
  );
}
