import { brokenBehind, sayBroken, scopeKinds, type Fact, type Scope } from '@jiju/domain';
import type { House } from '../path/house.ts';
import { computeScopes } from '../recompute/recompute-stale.ts';
import type { VerificationPlace } from './verification-memory.ts';

export interface Verified {
  readonly checked: number;
  /** What storing the right results would have told; empty when everything stored is right. */
  readonly drifted: readonly Fact[];
  /** What could not be computed, and so is neither right nor wrong. */
  readonly failed: readonly { readonly scope: Scope; readonly error: string }[];
}

/** A part of a verification, and where the next one begins. */
export interface VerifiedStep extends Verified {
  /** Scopes looked at, the stale ones among them. */
  readonly looked: number;
  readonly place: VerificationPlace | null;
}

/** Scopes looked at in one snapshot. */
const together = 1000;

/** Compute every result again from its inputs and compare with what is stored, bit for bit. Changes nothing. */
export async function verifyAll(
  house: House,
  progress: (checked: number) => void = () => undefined,
): Promise<Verified> {
  let all: Verified = { checked: 0, drifted: [], failed: [] };
  for await (const step of verifyInSteps(house, null)) {
    all = merged(all, step);
    progress(all.checked);
  }
  return all;
}

/** The same in steps, from where an earlier walk stopped. */
export async function* verifyInSteps(house: House, from: VerificationPlace | null): AsyncGenerator<VerifiedStep> {
  const kinds = from ? scopeKinds.slice(scopeKinds.indexOf(from.kind)) : scopeKinds;
  let after = from?.after ?? '';
  for (const kind of kinds) {
    for (;;) {
      const scopes = await house.scopesOf(kind, after, together);
      const last = scopes.at(-1);
      if (!last) break;
      after = last.key;
      yield { ...(await verifyScopes(house, scopes)), looked: scopes.length, place: { kind, after } };
    }
    after = '';
  }
}

/** The same for scopes taken by chance. */
export async function verifySample(house: House, count: number): Promise<Verified & { readonly looked: number }> {
  const scopes = await house.sampleScopes(count);
  return { ...(await verifyScopes(house, scopes)), looked: scopes.length };
}

/**
 * Scopes that are stale are not checked: they are known to be behind. One that cannot be computed is found by halves, so
 * that the others are checked all the same.
 */
export async function verifyScopes(house: House, scopes: readonly Scope[]): Promise<Verified> {
  try {
    return await inspectScopes(house, scopes);
  } catch (error) {
    const [first] = scopes;
    if (!first) throw error;
    if (scopes.length === 1)
      return { checked: 0, drifted: [], failed: [{ scope: first, error: String((error as Error).message) }] };
    const half = Math.ceil(scopes.length / 2);
    return merged(await verifyScopes(house, scopes.slice(0, half)), await verifyScopes(house, scopes.slice(half)));
  }
}

function inspectScopes(house: House, scopes: readonly Scope[]): Promise<Verified> {
  return house.inspect(scopes, async (bench, fresh) => {
    const drifted: Fact[] = [];
    const failed = fresh.flatMap((scope) => {
      const broken = brokenBehind(scope, bench.scheme.broken);
      return broken ? [{ scope, error: sayBroken(broken) }] : [];
    });
    const sound = failed.length === 0 ? fresh : fresh.filter((scope) => !brokenBehind(scope, bench.scheme.broken));
    for (const kind of scopeKinds)
      drifted.push(
        ...(await computeScopes(
          bench,
          sound.filter((scope) => scope.kind === kind),
        )),
      );
    return { checked: sound.length, drifted, failed };
  });
}

function merged(one: Verified, other: Verified): Verified {
  return {
    checked: one.checked + other.checked,
    drifted: [...one.drifted, ...other.drifted],
    failed: [...one.failed, ...other.failed],
  };
}
