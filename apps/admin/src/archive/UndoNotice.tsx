import { Alert, Button } from '@mui/material';
import { useCloseNotification, useTranslate, type RaRecord } from 'react-admin';
import { useRestore } from './useRestore.ts';

/** Says that a record was archived, and takes it back. */
export function UndoNotice({ resource, record, called }: { resource: string; record: RaRecord; called: string }) {
  const translate = useTranslate();
  const close = useCloseNotification();
  const restore = useRestore(resource);
  const undo = () => {
    close();
    void restore(record.id, called);
  };
  return (
    <Alert
      severity="info"
      variant="filled"
      action={
        <Button color="inherit" onClick={undo}>
          {translate('ra.action.undo')}
        </Button>
      }
    >
      {translate('record.archived', { record: called })}
    </Alert>
  );
}
