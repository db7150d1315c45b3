import type { RecordKind } from '@jiju/contract';
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
  TopToolbar,
  type SortPayload,
} from 'react-admin';
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
export function RecordList({ kind, sort = { field: 'code', order: 'ASC' }, filters = [], omit = [], children, actions }: RecordListProps) {
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
      sx={{ '& .RaList-main': { minWidth: 0 }, '& .RaList-content': { overflowX: 'auto' } }}
    >
      <DatagridConfigurable preferenceKey={`${kind}.columns`} rowClick="show" bulkActionButtons={false} omit={[...omit]}>
        {children}
      </DatagridConfigurable>
    </List>
  );
}
