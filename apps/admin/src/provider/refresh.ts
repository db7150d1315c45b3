import type { Notice } from '@jiju/contract';
import type { Query, QueryClient } from '@tanstack/react-query';
import { mayPass } from './api-error.ts';
import { isTouched } from './interest.ts';

/** Marks what the notices made old; what is on the page is fetched again at once. */
export function refresh(client: QueryClient, notices: readonly Notice[]): void {
  makeOld(client, (query) => notices.some((notice) => isTouched(query, notice)));
}

/** Everything but forms that are being filled in. */
export function refreshAll(client: QueryClient): void {
  makeOld(client, (query) => !isForm(query));
}

/** What could not be read while the server was away: asked for again. A form that is being filled in is left as it is. */
export function refreshFailed(client: QueryClient): void {
  void client.refetchQueries({
    type: 'active',
    predicate: (query) =>
      query.state.status === 'error' &&
      mayPass(query.state.error) &&
      !(isForm(query) && query.state.data !== undefined),
  });
}

function isForm({ queryKey }: Query): boolean {
  return (queryKey[2] as { meta?: { editing?: boolean } } | undefined)?.meta?.editing === true;
}

function makeOld(client: QueryClient, touched: (query: Query) => boolean): void {
  // A first answer that is still under way may have been read before the change and would count as fresh: ask again after it.
  const underWay = client.getQueryCache().findAll({
    predicate: (query) => query.state.data === undefined && query.state.fetchStatus === 'fetching' && touched(query),
  });
  void client.invalidateQueries({ predicate: touched });
  for (const query of underWay) {
    const again = () => client.invalidateQueries({ queryKey: query.queryKey, exact: true });
    query.promise?.then(again, again);
  }
}
