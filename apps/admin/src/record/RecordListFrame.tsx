import type { RecordKind } from '@jiju/contract';
import type { ReactElement, ReactNode } from 'react';
import {
  BooleanInput,
  CreateButton,
  ExportButton,
  FilterButton,
  List,
  SearchInput,
  TopToolbar,
  useTranslate,
  type SortPayload,
} from 'react-admin';
import { failingInPlace } from '../provider/query-client.ts';
import { ListState } from '../state/ListState.tsx';
import { neverWaiting } from './never-waiting.ts';
import { EmptyList } from './EmptyList.tsx';
import { ListViews } from './ListViews.tsx';

export interface RecordListFrameProps {
  readonly kind: RecordKind;
  readonly sort?: SortPayload;
  /** Further filters; searching and "archived only" are always there. */
  readonly filters?: readonly ReactElement[];
  /** Further buttons. */
  readonly actions?: ReactNode;
  /** All records at once, without pages. */
  readonly whole?: boolean;
  readonly children: ReactNode;
}

const most = 10_000;

/** What stands around the records of a list: search, filters, saved views, create, export, pages. */
export function RecordListFrame({
  kind,
  sort = { field: 'code', order: 'ASC' },
  filters = [],
  actions,
  whole = false,
  children,
}: RecordListFrameProps) {
  const translate = useTranslate();
  return (
    <List
      authLoading={neverWaiting}
      sort={sort}
      queryOptions={failingInPlace}
      perPage={whole ? most : 25}
      {...(whole ? { pagination: false } : {})}
      filters={[
        <SearchInput
          key="q"
          source="q"
          alwaysOn
          slotProps={{ htmlInput: { 'aria-label': translate('ra.action.search') } }}
        />,
        ...filters,
        <BooleanInput key="archived" source="archived" label="record.onlyArchived" defaultValue />,
      ]}
      actions={
        <TopToolbar>
          <FilterButton disableSaveQuery />
          <ListViews kind={kind} />
          {actions}
          <CreateButton />
          <ExportButton maxResults={most} />
        </TopToolbar>
      }
      empty={<EmptyList kind={kind} />}
    >
      <ListState>{children}</ListState>
    </List>
  );
}
