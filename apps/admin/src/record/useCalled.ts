import { useGetRecordRepresentation, type RaRecord } from 'react-admin';

/** What a record is called, as text. */
export function useCalled(resource: string): (record: RaRecord | undefined) => string {
  const representation = useGetRecordRepresentation(resource);
  return (record) => {
    const called = representation(record);
    return typeof called === 'string' ? called : '';
  };
}
