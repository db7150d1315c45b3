import type { RecordKind } from '@jiju/contract';
import { useMediaQuery, type Theme } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import {
  BooleanInput,
  CreateButton,
  DatagridConfigurable,
  ExportButton,
  FilterButton,
  List,
  SearchInput,
  SelectColumnsButton,
  SimpleList,
  TopToolbar,
  type RaRecord,
  type SortPayload,
} from 'react-admin';
import { useCalled } from './useCalled.ts';
import { EmptyList } from './EmptyList.tsx';

export interface RecordListProps {
  readonly kind: RecordKind;
  readonly sort?: SortPayload;
  /** Further filters; searching and "archived only" are always there. Together they can be saved as a view. */
  readonly filters?: readonly ReactElement[];
  /** Columns hidden until somebody wants them. */
  readonly omit?: readonly string[];
  readonly children: ReactNode;
  /** Further buttons. */
  readonly actions?: ReactNode;
}

/** The list of a kind: search, filters with saved views, columns to choose, export. */
export function RecordList({
  kind,
  sort = { field: 'code', order: 'ASC' },
  filters = [],
  omit = [],
  children,
  actions,
}: RecordListProps) {
  const called = useCalled(kind);
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  return (
    <List
      sort={sort}
      perPage={25}
      filters={[
        <SearchInput key="q" source="q" alwaysOn />,
        ...filters,
        <BooleanInput key="archived" source="archived" label="record.onlyArchived" defaultValue />,
      ]}
      actions={
        <TopToolbar>
          <FilterButton />
          <SelectColumnsButton preferenceKey={`${kind}.columns`} />
          {actions}
          <CreateButton />
          <ExportButton maxResults={10_000} />
        </TopToolbar>
      }
      empty={<EmptyList kind={kind} />}
    >
      {narrow ? (
        <SimpleList
          primaryText={called}
          secondaryText={(record: RaRecord & { code?: string }) => record.code}
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
    </List>
  );
}
