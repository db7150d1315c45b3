import { Box } from '@mui/material';
import type { ReactNode } from 'react';

/** Inputs side by side where there is room, below each other where there is not. */
export function InputRow({ children }: { children: ReactNode }) {
  return (
    <Box
      sx={{
        display: 'grid',
        gap: { xs: 1, sm: 2 },
        gridTemplateColumns: { sm: 'repeat(auto-fit, minmax(200px, 1fr))' },
        width: '100%',
        mb: 1,
      }}
    >
      {children}
    </Box>
  );
}
