import type { RecordKind } from '@jiju/contract';
import type { ReactNode } from 'react';
import { EditButton, ListButton, Show, SimpleShowLayout, TopToolbar } from 'react-admin';
import { ArchiveButton } from '../archive/ArchiveButton.tsx';
import { HistoryCard } from '../history/HistoryCard.tsx';
import { ArchivedMark } from '../archive/ArchivedMark.tsx';
import { failingInPlace } from '../provider/query-client.ts';
import { RecordState } from '../state/RecordState.tsx';
import { neverWaiting } from './never-waiting.ts';

export const showActions = (
  <TopToolbar>
    <ListButton />
    <EditButton />
    <ArchiveButton />
  </TopToolbar>
);

/** A record to read: its fields in columns as wide as the screen allows, then its history. */
export function RecordShow({ kind, children, below }: { kind: RecordKind; children: ReactNode; below?: ReactNode }) {
  return (
    <Show
      authLoading={neverWaiting}
      actions={showActions}
      queryOptions={failingInPlace}
      render={(context) => (
        <RecordState {...context}>
          <ArchivedMark />
          <SimpleShowLayout
            sx={{
              '& .RaSimpleShowLayout-stack': {
                display: 'grid',
                gridTemplateColumns: 'repeat(auto-fill, minmax(240px, 1fr))',
              },
            }}
          >
            {children}
          </SimpleShowLayout>
          {below}
          <HistoryCard kind={kind} />
        </RecordState>
      )}
    />
  );
}
