import type { RecordKind } from '@jiju/contract';
import { Box, Typography } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { HistoryList } from './HistoryList.tsx';

/** The history of the record in context, under its form or profile. */
export function HistoryCard({ kind }: { kind: RecordKind }) {
  const translate = useTranslate();
  const record = useRecordContext();
  if (!record) return null;
  return (
    <Box component="section" sx={{ p: 2 }}>
      <Typography variant="h3" component="h2" gutterBottom>
        {translate('record.history')}
      </Typography>
      <HistoryList kind={kind} id={record.id} />
    </Box>
  );
}
