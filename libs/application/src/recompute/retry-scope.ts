import type { Refusal, Scope } from '@jiju/domain';
import type { Actor, House } from '../path/house.ts';

/** Ask for single scopes to be computed again at once, failed ones included: their waiting time is over. */
export function retryScope(house: House) {
  return (actor: Actor, why: string, scopes: readonly Scope[]): Promise<number | Refusal> =>
    house.recordFigures(actor, () =>
      Promise.resolve({ facts: [{ type: 'RecomputationRequested' as const, why, scopes }], result: scopes.length }),
    );
}
