import type { MethodRecord, MethodVersion } from '@jiju/contract';
import { useGetList, useGetOne } from 'react-admin';

/** A method with its versions, the newest first. */
export function useVersions(id: string) {
  const method = useGetOne<MethodRecord>('methods', { id: Number(id) });
  const code = method.data?.code;
  const list = useGetList<MethodVersion>(
    'method-versions',
    { filter: { methodCode: code }, pagination: { page: 1, perPage: 100 }, sort: { field: 'number', order: 'DESC' } },
    { enabled: code !== undefined },
  );
  const versions = (list.data ?? [])
    .filter((version) => version.methodCode === code)
    .sort((a, b) => b.number - a.number);
  return { method, list, versions };
}
