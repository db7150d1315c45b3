import { scopeKinds, type ScopeKind } from '@jiju/domain';
import type { Actor, House } from '../path/house.ts';

/** Make every result of a kind, or of all kinds, stale; the machine room does the rest. */
export function requestRecomputation(house: House) {
  return (actor: Actor, why: string, kinds: readonly ScopeKind[] = scopeKinds): Promise<unknown> =>
    house.recordFigures(actor, () =>
      Promise.resolve({
        facts: [{ type: 'RecomputationRequested' as const, why, scopes: kinds.map((kind) => ({ every: kind })) }],
        result: kinds.length,
      }),
    );
}
