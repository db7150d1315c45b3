import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider, useNotify, type Identifier } from 'react-admin';
import { useErrorText } from '../problem/useErrorText.ts';
import type { RecordProvider } from '../provider/dataProvider.ts';

/** Brings an archived record back, on the server. */
export function useRestore(resource: string): (id: Identifier, called: string) => Promise<void> {
  const provider = useDataProvider<RecordProvider>();
  const client = useQueryClient();
  const notify = useNotify();
  const errorText = useErrorText();
  return async (id, called) => {
    try {
      await provider.restore(resource, { id });
      await client.invalidateQueries({ queryKey: [resource] });
      notify('record.restored', { messageArgs: { record: called } });
    } catch (error) {
      notify(errorText(error), { type: 'error' });
    }
  };
}
