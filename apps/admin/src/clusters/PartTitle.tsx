import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';

/** The heading of a part of the profile; what stands beside it is age, marks and choices. */
export function PartTitle({ title, children }: { title: string; children?: ReactNode }) {
  const translate = useTranslate();
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mb: 1 }}>
      <Typography variant="h3" component="h2" sx={{ flex: 1 }}>
        {translate(title)}
      </Typography>
      {children}
    </Box>
  );
}
