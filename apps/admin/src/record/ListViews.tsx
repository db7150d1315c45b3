import type { RecordKind } from '@jiju/contract';
import { useListContext } from 'react-admin';
import { useNavigate } from 'react-router-dom';
import { lookOfList } from '../saved-views/look.ts';
import { SavedViews } from '../saved-views/SavedViews.tsx';

/** The saved views of a list of records. */
export function ListViews({ kind }: { kind: RecordKind }) {
  const list = useListContext();
  const look = lookOfList({
    filter: list.filterValues as object,
    displayedFilters: list.displayedFilters as object,
    sort: list.sort,
    perPage: list.perPage,
  });
  const navigate = useNavigate();
  return <SavedViews page={kind} look={look} onLook={(search) => void navigate({ search })} />;
}
