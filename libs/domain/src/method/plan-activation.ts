import { comparePeriods, previous } from '../period/period-arithmetic.ts';
import type { Period } from '../period/period.ts';

/** A version of a method as far as its time in force goes. */
export interface VersionSpan {
  readonly id: number;
  readonly state: 'draft' | 'active' | 'retired';
  readonly effectiveFrom: Period | null;
  readonly effectiveTo: Period | null;
}

/** A change to one version; all of them together put the new one into force without a gap or an overlap. */
export interface ActivationStep<V extends VersionSpan> {
  readonly version: V;
  readonly changes: Partial<Pick<VersionSpan, 'state' | 'effectiveFrom' | 'effectiveTo'>>;
}

/**
 * What has to change so that a version is in force from a period on: the one before it ends there, one that begins on the
 * same period is retired, and one that begins later ends the new one. The new version comes last.
 */
export function planActivation<V extends VersionSpan>(
  versions: readonly V[],
  version: V,
  from: string,
): ActivationStep<V>[] {
  const others = versions.filter(({ id, state }) => id !== version.id && state === 'active');
  const before = (period: string | null) => period === null || comparePeriods(period, from) < 0;
  const ended = others.flatMap((other): ActivationStep<V>[] => {
    if (other.effectiveFrom !== null && comparePeriods(other.effectiveFrom, from) === 0)
      return [{ version: other, changes: { state: 'retired' } }];
    const reaches = other.effectiveTo === null || comparePeriods(other.effectiveTo, from) >= 0;
    return before(other.effectiveFrom) && reaches ? [{ version: other, changes: { effectiveTo: previous(from) } }] : [];
  });
  const later = others
    .flatMap(({ effectiveFrom }) =>
      effectiveFrom !== null && comparePeriods(effectiveFrom, from) > 0 ? [effectiveFrom] : [],
    )
    .sort(comparePeriods)[0];
  const effectiveTo = later === undefined ? null : previous(later);
  return [...ended, { version, changes: { state: 'active', effectiveFrom: from, effectiveTo } }];
}
