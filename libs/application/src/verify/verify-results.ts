import { scopeKinds, type Fact, type Scope } from '@jiju/domain';
import type { House } from '../path/house.ts';
import { computeScopes } from '../recompute/recompute-stale.ts';

export interface Verification {
  readonly checked: number;
  /** What storing the right results would have told; empty when everything stored is right. */
  readonly drifted: readonly Fact[];
}

/** Scopes looked at in one snapshot. */
const together = 1000;

/** Compute every result again from its inputs and compare with what is stored, bit for bit. Changes nothing. */
export async function verifyAll(
  house: House,
  progress: (checked: number) => void = () => undefined,
): Promise<Verification> {
  let checked = 0;
  const drifted: Fact[] = [];
  for (const kind of scopeKinds) {
    let after = '';
    for (;;) {
      const scopes = await house.scopesOf(kind, after, together);
      const last = scopes.at(-1);
      if (!last) break;
      const found = await verifyScopes(house, scopes);
      checked += found.checked;
      drifted.push(...found.drifted);
      progress(checked);
      after = last.key;
    }
  }
  return { checked, drifted };
}

/** The same for scopes taken by chance. */
export async function verifySample(house: House, count: number): Promise<Verification> {
  return verifyScopes(house, await house.sampleScopes(count));
}

/** Scopes that are stale are not checked: they are known to be behind. */
export function verifyScopes(house: House, scopes: readonly Scope[]): Promise<Verification> {
  return house.inspect(scopes, async (bench, fresh) => {
    const drifted: Fact[] = [];
    for (const kind of scopeKinds)
      drifted.push(
        ...(await computeScopes(
          bench,
          fresh.filter((scope) => scope.kind === kind),
        )),
      );
    return { checked: fresh.length, drifted };
  });
}
