import ArchiveOutlinedIcon from '@mui/icons-material/ArchiveOutlined';
import { useState } from 'react';
import {
  Button,
  Confirm,
  useCanAccess,
  useDelete,
  useGetResourceLabel,
  useNotify,
  useRecordContext,
  useRedirect,
  useResourceContext,
  useTranslate,
  type RaRecord,
} from 'react-admin';
import { useErrorText } from '../problem/useErrorText.ts';
import { useCalled } from '../record/useCalled.ts';
import { RestoreButton } from './RestoreButton.tsx';
import { UndoNotice } from './UndoNotice.tsx';

/** Archives after asking and says what that means; the notice afterwards restores on the server. Archived records get "restore". */
export function ArchiveButton() {
  const resource = useResourceContext() ?? '';
  const record = useRecordContext<RaRecord & { archivedAt?: string | null }>();
  const { canAccess } = useCanAccess({ resource, action: 'delete' });
  if (!record || !canAccess) return null;
  return record.archivedAt ? <RestoreButton /> : <Archive resource={resource} record={record} />;
}

function Archive({ resource, record }: { resource: string; record: RaRecord }) {
  const translate = useTranslate();
  const notify = useNotify();
  const redirect = useRedirect();
  const errorText = useErrorText();
  const [asking, setAsking] = useState(false);
  const [remove, { isPending }] = useDelete(
    resource,
    { id: record.id, previousData: record },
    { mutationMode: 'pessimistic' },
  );
  const name = useGetResourceLabel()(resource, 1);
  const called = useCalled(resource)(record);
  const archive = () =>
    remove(undefined, undefined, {
      onSuccess: () => {
        setAsking(false);
        notify(<UndoNotice resource={resource} record={record} called={called} />, { autoHideDuration: 15_000 });
        redirect('list', resource);
      },
      onError: (error: unknown) => {
        setAsking(false);
        notify(errorText(error), { type: 'error' });
      },
    });
  return (
    <>
      <Button label="record.archive" onClick={() => setAsking(true)}>
        <ArchiveOutlinedIcon />
      </Button>
      <Confirm
        isOpen={asking}
        loading={isPending}
        title={translate('record.archiveTitle', { name })}
        content={translate('record.archiveContent', { record: called })}
        confirm="record.archive"
        onConfirm={() => void archive()}
        onClose={() => setAsking(false)}
      />
    </>
  );
}
