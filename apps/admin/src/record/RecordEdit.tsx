import type { RecordKind } from '@jiju/contract';
import type { ReactNode } from 'react';
import { Edit, ListButton, ShowButton, TopToolbar, useNotify } from 'react-admin';
import { ArchiveButton } from '../archive/ArchiveButton.tsx';
import { HistoryCard } from '../history/HistoryCard.tsx';
import { useErrorText } from '../problem/useErrorText.ts';
import { editing } from '../provider/interest.ts';
import { failingInPlace } from '../provider/query-client.ts';
import { RecordState } from '../state/RecordState.tsx';
import { neverWaiting } from './never-waiting.ts';
import { ChangedMeanwhile } from './ChangedMeanwhile.tsx';
import { RecordForm } from './RecordForm.tsx';

/**
 * Edits a record. What was read stays as it was read while somebody types: live notices pass it by, and the revision it came
 * with goes out with the save, so that a change by somebody else is noticed and never overwritten unseen.
 */
export function RecordEdit({ kind, children }: { kind: RecordKind; children: ReactNode }) {
  const notify = useNotify();
  const errorText = useErrorText();
  return (
    <Edit
      authLoading={neverWaiting}
      mutationMode="pessimistic"
      redirect="show"
      queryOptions={{ ...failingInPlace, meta: editing, staleTime: Infinity, gcTime: 0 }}
      mutationOptions={{
        onError: (error: unknown) => notify(errorText(error), { type: 'error', autoHideDuration: 15_000 }),
      }}
      actions={
        <TopToolbar>
          <ListButton />
          <ShowButton />
          <ArchiveButton />
        </TopToolbar>
      }
      render={(context) => (
        <RecordState {...context}>
          <ChangedMeanwhile kind={kind} />
          <RecordForm kind={kind}>{children}</RecordForm>
          <HistoryCard kind={kind} />
        </RecordState>
      )}
    />
  );
}
