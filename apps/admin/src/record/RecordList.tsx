import { useMediaQuery, type Theme } from '@mui/material';
import type { ReactElement } from 'react';
import { DatagridConfigurable, SelectColumnsButton, SimpleList, type RaRecord } from 'react-admin';
import { RecordListFrame, type RecordListFrameProps } from './RecordListFrame.tsx';
import { useCalled } from './useCalled.ts';

export interface RecordListProps extends Omit<RecordListFrameProps, 'whole'> {
  /** Columns hidden until somebody wants them. */
  readonly omit?: readonly string[];
  /** The second line on a phone, where the code alone says too little. */
  readonly brief?: ReactElement;
}

/** The list of a kind as a table with columns to choose; on a phone as a list of names. */
export function RecordList({ kind, omit = [], brief, actions, children, ...frame }: RecordListProps) {
  const called = useCalled(kind);
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  return (
    <RecordListFrame
      {...frame}
      kind={kind}
      actions={
        <>
          {narrow ? null : <SelectColumnsButton preferenceKey={`${kind}.columns`} />}
          {actions}
        </>
      }
    >
      {narrow ? (
        <SimpleList
          primaryText={called}
          secondaryText={brief ?? ((record: RaRecord & { code?: string }) => record.code)}
          rowClick="show"
        />
      ) : (
        <DatagridConfigurable
          preferenceKey={`${kind}.columns`}
          rowClick="show"
          bulkActionButtons={false}
          omit={[...omit]}
        >
          {children}
        </DatagridConfigurable>
      )}
    </RecordListFrame>
  );
}
