import { methodVersion, type MethodVersion } from '@jiju/contract';
import type { AskedSpan, MethodDefinition } from '@jiju/domain';
import { useQueryClient } from '@tanstack/react-query';
import { api } from '../provider/api.ts';

/** Puts a version into force, or takes it out; the server keeps the versions around it together in the same breath. */
export function useActivate() {
  const client = useQueryClient();
  const post = async ({ id, revision }: MethodVersion, act: string, body?: object): Promise<void> => {
    try {
      await api.send('POST', `/method-versions/${id}/${act}`, { body, revision, schema: methodVersion });
    } finally {
      await client.invalidateQueries({ queryKey: ['method-versions'] });
    }
  };
  return {
    /** @param definition of a draft, as it stands in the workshop; one that was in force keeps its own. */
    activate: (version: MethodVersion, { from, to }: AskedSpan, definition: MethodDefinition) =>
      post(version, 'activate', {
        effectiveFrom: from,
        effectiveTo: to,
        ...(version.state === 'draft' && { definition }),
      }),
    retire: (version: MethodVersion) => post(version, 'retire'),
  };
}
