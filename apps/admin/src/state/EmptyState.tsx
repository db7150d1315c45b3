import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

/** Nothing to show: says what would stand here and what to do about it. `title` and `hint` are message keys or texts. */
export function EmptyState({
  title = 'state.empty',
  hint,
  children,
}: {
  title?: string;
  hint?: string;
  children?: ReactNode;
}) {
  const translate = useTranslate();
  return (
    <Box sx={{ py: 4, px: 2, textAlign: 'center', color: 'text.secondary' }}>
      <Typography variant="h3" component="p" sx={{ color: 'text.primary' }}>
        {translate(title, { _: title })}
      </Typography>
      {hint === undefined ? null : <Typography sx={{ mt: 0.5 }}>{translate(hint, { _: hint })}</Typography>}
      {children === undefined ? null : <Box sx={{ mt: 2 }}>{children}</Box>}
    </Box>
  );
}
