import type { SavedView } from '@jiju/contract';
import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useCell } from '../provider/cell.ts';
import { session } from '../provider/session.ts';
import { readViews } from './saved-views-api.ts';

/** Read anew whenever it is looked at: another device may have saved one. */
export function useSavedViews(page: string): UseQueryResult<readonly SavedView[], Error> {
  const login = useCell(session)?.user.login ?? '';
  return useQuery({ queryKey: keyOf(login, page), queryFn: ({ signal }) => readViews(page, signal), staleTime: 0 });
}

/** After a change: the views are read again before anybody goes on. */
export function useViewsAgain(page: string): () => Promise<void> {
  const client = useQueryClient();
  const login = useCell(session)?.user.login ?? '';
  return () => client.invalidateQueries({ queryKey: keyOf(login, page) });
}

const keyOf = (login: string, page: string): readonly string[] => ['saved-views', login, page];
