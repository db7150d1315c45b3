import UnarchiveOutlinedIcon from '@mui/icons-material/UnarchiveOutlined';
import { Button, useRecordContext, useResourceContext } from 'react-admin';
import { useCalled } from '../record/useCalled.ts';
import { useRestore } from './useRestore.ts';

export function RestoreButton() {
  const resource = useResourceContext() ?? '';
  const record = useRecordContext();
  const restore = useRestore(resource);
  const called = useCalled(resource)(record);
  if (!record) return null;
  return (
    <Button label="record.restore" onClick={() => void restore(record.id, called)}>
      <UnarchiveOutlinedIcon />
    </Button>
  );
}
