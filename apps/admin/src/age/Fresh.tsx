import { Box } from '@mui/material';
import { alpha } from '@mui/material/styles';
import type { ReactNode } from 'react';
import { useFreshMark } from './useFreshMark.ts';

/**
 * Marks what it holds for a moment when `value` changes while you look. `of` names the thing shown: when that changes
 * (another page of a table, another period), nothing is marked.
 */
export function Fresh({ value, of, children }: { value: unknown; of?: string | number; children: ReactNode }) {
  const fresh = useFreshMark(value, of);
  return (
    <Box
      component="span"
      data-fresh={fresh}
      sx={(theme) => ({
        borderRadius: 0.5,
        mx: -0.5,
        px: 0.5,
        backgroundColor: fresh ? alpha(theme.palette.primary.main, 0.22) : 'transparent',
        transition: fresh ? 'none' : 'background-color 1.2s ease-out',
      })}
    >
      {children}
    </Box>
  );
}
