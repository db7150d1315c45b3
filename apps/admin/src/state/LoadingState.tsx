import { Box, Skeleton } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Grey lines where the content will stand, so that nothing jumps when it comes. */
export function LoadingState({ lines = 5, height = 28 }: { lines?: number; height?: number }) {
  const translate = useTranslate();
  return (
    <Box role="status" aria-label={translate('state.loading')} aria-busy sx={{ py: 1 }}>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} height={height} width={`${100 - (line % 3) * 8}%`} />
      ))}
    </Box>
  );
}
