import type { Period } from '../period/period.ts';
import { versionOver } from '../scheme/version-at.ts';
import type { VersionSpan } from './plan-activation.ts';

export interface RankedOtherwise<V> {
  readonly period: Period;
  /** The version it is ranked by, and the one it would be ranked by; undefined: none. */
  readonly was: V | undefined;
  readonly is: V | undefined;
}

type Numbered = VersionSpan & { readonly number: number };

/** Of these periods, those that are ranked by another version of a method, or by none, after a change of its versions. */
export function rankedOtherwise<V extends Numbered>(
  before: readonly V[],
  after: readonly V[],
  periods: readonly Period[],
): RankedOtherwise<V>[] {
  return periods.flatMap((period) => {
    const [was, is] = [inForce(before, period), inForce(after, period)];
    return was?.id === is?.id ? [] : [{ period, was, is }];
  });
}

function inForce<V extends Numbered>(versions: readonly V[], period: Period): V | undefined {
  const spans = versions
    .filter(({ state }) => state === 'active')
    .map((version) => ({ version, number: version.number, from: version.effectiveFrom, to: version.effectiveTo }));
  return versionOver(spans, period)?.version;
}
