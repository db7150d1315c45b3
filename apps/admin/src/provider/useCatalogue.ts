import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useDataProvider, type RaRecord } from 'react-admin';

/** What every record of a catalogue can be called by. */
export interface CatalogueRecord extends RaRecord {
  readonly code: string;
  readonly nameZh?: string;
  readonly nameEn?: string;
  readonly archivedAt?: string | null;
}

const all = {
  pagination: { page: 1, perPage: 10_000 },
  sort: { field: 'code', order: 'ASC' as const },
  filter: { archived: 'all' },
};

/** All records of a kind by code, archived ones too: records refer to each other by code and must stay readable. */
export function useCatalogue<T extends { code: string } = CatalogueRecord>(
  kind: string,
  enabled = true,
): ReadonlyMap<string, T> {
  const provider = useDataProvider();
  const { data } = useQuery({
    queryKey: [kind, 'catalogue'],
    queryFn: async () => {
      const { data: records } = await provider.getList<RaRecord>(kind, all);
      return records as unknown as T[];
    },
    staleTime: Infinity,
    enabled,
  });
  return useMemo(() => new Map(data?.map((each) => [each.code, each])), [data]);
}
