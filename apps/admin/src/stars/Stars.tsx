import { Box } from '@mui/material';
import { useTranslate } from 'react-admin';

/** A star rating: filled and empty stars and the number in words. 0: below the entry threshold; null: not rated. */
export function Stars({ stars, most = 6 }: { stars: number | null; most?: number }) {
  const translate = useTranslate();
  if (stars === null || stars === 0) {
    return (
      <Box component="span" sx={{ color: 'text.secondary' }}>
        {translate(stars === null ? 'stars.notRated' : 'stars.none')}
      </Box>
    );
  }
  const words = translate('stars.count', { count: stars });
  return (
    <Box
      component="span"
      role="img"
      aria-label={words}
      title={words}
      sx={{ whiteSpace: 'nowrap', letterSpacing: '0.05em' }}
    >
      <Box component="span" sx={{ color: 'primary.main' }}>
        {'★'.repeat(stars)}
      </Box>
      <Box component="span" sx={{ color: 'divider' }}>
        {'★'.repeat(Math.max(0, most - stars))}
      </Box>
    </Box>
  );
}
