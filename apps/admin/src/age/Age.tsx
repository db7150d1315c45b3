import { Box, CircularProgress } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { ageWords } from './age.ts';
import { useNow } from './clock.ts';

/** How old a computed figure is, and whether it is being computed again. Put one at every group of computed figures. */
export function Age({ computedAt, stale }: { computedAt: string | null; stale: boolean }) {
  const translate = useTranslate();
  const format = useFormat();
  const now = useNow();
  const age = computedAt === null ? undefined : ageWords(Math.max(0, now - Date.parse(computedAt)));
  const words = age ? translate(`age.${age.key}`, { count: age.count }) : translate('age.never');
  return (
    <Box
      component="span"
      title={computedAt === null ? undefined : translate('age.computedAt', { at: format.instant(computedAt) })}
      data-stale={stale}
      sx={{
        color: 'text.secondary',
        fontSize: '0.8rem',
        whiteSpace: 'nowrap',
        display: 'inline-flex',
        gap: 0.5,
        alignItems: 'center',
      }}
    >
      {words}
      {stale ? (
        <>
          <CircularProgress size="0.8em" aria-hidden />
          <span>{translate('age.stale')}</span>
        </>
      ) : null}
    </Box>
  );
}
