import type { Operations } from '@jiju/contract';
import { Box, LinearProgress } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';

/** How far the computing is. The server counts, so that it can be left and found again. */
export function RecomputeProgress({ of: { done, total } }: { readonly of: NonNullable<Operations['recomputing']> }) {
  const translate = useTranslate();
  const format = useFormat();
  return (
    <Box role="status">
      {translate('operations.progress', { done: format.number(done), total: format.number(total) })}
      <LinearProgress
        aria-label={translate('operations.stale')}
        variant="determinate"
        value={(100 * done) / total}
        sx={{ my: 1 }}
      />
    </Box>
  );
}
