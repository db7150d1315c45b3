import type { RecordKind } from '@jiju/contract';
import { Alert } from '@mui/material';
import { useGetOne, useRecordContext, useTranslate, type RaRecord } from 'react-admin';

/** Says early that somebody else saved the record that is being edited. */
export function ChangedMeanwhile({ kind }: { kind: RecordKind }) {
  const translate = useTranslate();
  const record = useRecordContext<RaRecord & { revision: number }>();
  const { data: current } = useGetOne<RaRecord & { revision: number }>(
    kind,
    { id: record?.id ?? '' },
    { enabled: record !== undefined },
  );
  if (!record || !current || current.revision <= record.revision) return null;
  return (
    <Alert severity="warning" variant="outlined" role="status" sx={{ mb: 1 }}>
      {translate('conflict.meanwhile', { revision: current.revision })}
    </Alert>
  );
}
