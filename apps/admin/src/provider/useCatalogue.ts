import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useDataProvider, type RaRecord } from 'react-admin';

/** What every record of a catalogue can be called by. */
export interface CatalogueRecord extends RaRecord {
  readonly code: string;
  readonly nameZh?: string;
  readonly nameEn?: string;
}

const perPage = 100;
const atOnce = 4;

/** All records of a kind by code, archived ones too: records refer to each other by code and must stay readable. */
export function useCatalogue<T extends CatalogueRecord = CatalogueRecord>(kind: string, enabled = true): ReadonlyMap<string, T> {
  const provider = useDataProvider();
  const { data } = useQuery({
    queryKey: [kind, 'catalogue'],
    queryFn: () => readAll(),
    staleTime: Infinity,
    enabled,
  });
  return useMemo(() => new Map(data?.map((each) => [each.code, each])), [data]);

  async function readAll(): Promise<T[]> {
    const [live, archived] = await Promise.all([readEvery(false), readEvery(true)]);
    return [...archived, ...live];
  }

  async function readEvery(archived: boolean): Promise<T[]> {
    const first = await readPage(1, archived);
    const all = [...first.data];
    const pages = Math.ceil((first.total ?? 0) / perPage);
    for (let page = 2; page <= pages; page += atOnce) {
      const some = Array.from({ length: Math.min(atOnce, pages - page + 1) }, (_, i) => readPage(page + i, archived));
      for (const { data } of await Promise.all(some)) all.push(...data);
    }
    return all;
  }

  function readPage(page: number, archived: boolean) {
    const sort = { field: 'code', order: 'ASC' as const };
    return provider.getList<T>(kind, { pagination: { page, perPage }, sort, filter: { archived } });
  }
}
