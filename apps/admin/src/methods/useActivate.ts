import type { MethodVersion } from '@jiju/contract';
import type { MethodDefinition } from '@jiju/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useDataProvider } from 'react-admin';
import { planActivation } from './plan-activation.ts';

/** Puts a version into force. When a step is refused, the steps before it are taken back. */
export function useActivate(versions: readonly MethodVersion[]) {
  const provider = useDataProvider();
  const client = useQueryClient();
  const put = async (version: MethodVersion, changes: Partial<MethodVersion>): Promise<MethodVersion> => {
    const params = { id: version.id, data: { ...version, ...changes }, previousData: version };
    return (await provider.update<MethodVersion>('method-versions', params)).data;
  };
  return async (version: MethodVersion, definition: MethodDefinition, from: string): Promise<void> => {
    const done: { readonly before: MethodVersion; readonly after: MethodVersion }[] = [];
    try {
      for (const { version: one, changes } of planActivation(versions, version, from)) {
        const own = one.id === version.id ? { definition: definition as MethodVersion['definition'] } : {};
        done.push({ before: one, after: await put(one, { ...changes, ...own }) });
      }
    } catch (error) {
      for (const { before, after } of done.toReversed()) {
        const { state, effectiveFrom, effectiveTo } = before;
        await put(after, { state, effectiveFrom, effectiveTo });
      }
      throw error;
    } finally {
      await client.invalidateQueries({ queryKey: ['method-versions'] });
    }
  };
}
