import { Alert } from '@mui/material';
import { useRecordContext, useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';

/** Says on top of a record that it is archived, and since when. */
export function ArchivedMark() {
  const translate = useTranslate();
  const format = useFormat();
  const record = useRecordContext<{ id: number; archivedAt: string | null }>();
  if (!record?.archivedAt) return null;
  return (
    <Alert severity="info" variant="outlined">
      {translate('record.archivedMark')} · {format.instant(record.archivedAt)}
    </Alert>
  );
}
