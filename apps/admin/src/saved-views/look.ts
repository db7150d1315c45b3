import type { SortPayload } from 'react-admin';

/** What an address says about the way of looking: filters, sort, columns, picture. Which page was turned to, and which row was looked into, is no part of it. */
export function lookOf(search: URLSearchParams): string {
  const kept = new URLSearchParams(search);
  kept.delete('page');
  kept.delete('row');
  kept.sort();
  return kept.toString();
}

/** How a list of records is looked at. */
export interface ListLook {
  readonly filter?: object | undefined;
  readonly displayedFilters?: object | undefined;
  readonly sort?: SortPayload | undefined;
  readonly perPage?: number | undefined;
}

/** The same of a list of records, in the words react-admin reads from the address of a list. */
export function lookOfList({ filter = {}, displayedFilters = {}, sort, perPage }: ListLook): string {
  const look = new URLSearchParams({ filter: inOrder(filter), displayedFilters: inOrder(displayedFilters) });
  if (sort) {
    look.set('sort', sort.field);
    look.set('order', sort.order);
  }
  if (perPage !== undefined) look.set('perPage', String(perPage));
  return lookOf(look);
}

/** Filters that were set in another order are the same. */
const inOrder = (filters: object): string =>
  JSON.stringify(Object.fromEntries(Object.entries(filters).sort(([a], [b]) => (a < b ? -1 : 1))));
