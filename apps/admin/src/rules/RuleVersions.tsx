import type { RuleVersion } from '@jiju/domain';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { RecordContextProvider, useRecordContext, useTranslate } from 'react-admin';
import { useVersionWords } from './useVersionWords.ts';

type Version = RuleVersion & { readonly note?: string };

/** The versions of a rule to read, the newest first; `children` show one of them as their record. */
export function RuleVersions({ children }: { readonly children: ReactNode }) {
  const translate = useTranslate();
  const words = useVersionWords();
  const versions = useRecordContext<{ id: number; versions: readonly Version[] }>()?.versions ?? [];
  return [...versions].reverse().map((version) => (
    <Box key={version.effectiveFrom ?? ''} component="section" sx={{ px: 2, pb: 1 }}>
      <Typography variant="h3" component="h2" gutterBottom>
        {translate('rules.version', { words: words(version.effectiveFrom) })}
      </Typography>
      {version.note ? <Typography sx={{ color: 'text.secondary', mb: 1 }}>{version.note}</Typography> : null}
      <RecordContextProvider value={version}>{children}</RecordContextProvider>
    </Box>
  ));
}
