import { methodVersion, type MethodVersion } from '@jiju/contract';
import type { MethodDefinition } from '@jiju/domain';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../provider/api.ts';

/** Puts a draft into force as it stands in the workshop; the server ends the version before it in the same breath. */
export function useActivate() {
  const client = useQueryClient();
  return async (
    { id, revision }: MethodVersion,
    definition: MethodDefinition,
    effectiveFrom: string,
  ): Promise<void> => {
    const body = { effectiveFrom, definition };
    try {
      await api.send('POST', `/method-versions/${id}/activate`, { body, revision, schema: methodVersion });
    } finally {
      await client.invalidateQueries({ queryKey: ['method-versions'] });
    }
  };
}
