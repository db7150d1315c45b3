import UnarchiveOutlinedIcon from '@mui/icons-material/UnarchiveOutlined';
import { Button, useGetRecordRepresentation, useRecordContext, useResourceContext } from 'react-admin';
import { useRestore } from './useRestore.ts';

export function RestoreButton() {
  const resource = useResourceContext() ?? '';
  const record = useRecordContext();
  const restore = useRestore(resource);
  const called = String(useGetRecordRepresentation(resource)(record));
  if (!record) return null;
  return (
    <Button label="record.restore" onClick={() => void restore(record.id, called)}>
      <UnarchiveOutlinedIcon />
    </Button>
  );
}
