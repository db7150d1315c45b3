import { comparePeriods, previous } from '../period/period-arithmetic.ts';
import type { Period } from '../period/period.ts';

/** A version of a method as far as its time in force goes. */
export interface VersionSpan {
  readonly id: number;
  readonly state: 'draft' | 'active' | 'retired';
  /** null: it has always held. */
  readonly effectiveFrom: Period | null;
  /** null: open. */
  readonly effectiveTo: Period | null;
}

/** A change to one version; all of them together put the new one into force without a gap or an overlap. */
export interface ActivationStep<V extends VersionSpan> {
  readonly version: V;
  readonly changes: Partial<Pick<VersionSpan, 'state' | 'effectiveFrom' | 'effectiveTo'>>;
}

/** The periods a version shall hold for. */
export interface AskedSpan {
  /** The first; null: it has always held. */
  readonly from: Period | null;
  /** The last; null: until another one begins. */
  readonly to: Period | null;
}

/**
 * What has to change so that a version is in force from a period on: the one before it ends there, one that begins on the
 * same period is retired, and one that begins later ends the new one. One that is in force already moves: the periods it
 * leaves go back to the one that ended where it began. The steps never overlap in the order they stand in.
 */
export function planActivation<V extends VersionSpan>(
  versions: readonly V[],
  version: V,
  { from, to }: AskedSpan,
): ActivationStep<V>[] {
  const others = withoutIt(versions, version).map(({ version: other, last }) => {
    if (order(other.effectiveFrom, from) === 0) return { other, state: 'retired' as const, last: other.effectiveTo };
    const reaches = from !== null && (last === null || comparePeriods(last, from) >= 0);
    const ends = order(other.effectiveFrom, from) < 0 && reaches;
    return { other, state: other.state, last: ends ? previous(from) : last };
  });
  const later = others
    .flatMap(({ other: { effectiveFrom } }) =>
      effectiveFrom !== null && order(effectiveFrom, from) > 0 ? [effectiveFrom] : [],
    )
    .sort(comparePeriods)[0];
  const latest = later === undefined ? null : previous(later);
  const effectiveTo = to === null || (latest !== null && comparePeriods(latest, to) < 0) ? latest : to;
  const steps = others.flatMap(({ other, state, last }): (ActivationStep<V> & { readonly gains: boolean })[] => {
    if (state === 'retired') return [{ version: other, changes: { state }, gains: false }];
    if (last === other.effectiveTo) return [];
    const gains = other.effectiveTo !== null && (last === null || comparePeriods(last, other.effectiveTo) > 0);
    return [{ version: other, changes: { effectiveTo: last }, gains }];
  });
  const own = { version, changes: { state: 'active' as const, effectiveFrom: from, effectiveTo } };
  const which = (gaining: boolean) =>
    steps.filter(({ gains }) => gains === gaining).map(({ version: other, changes }) => ({ version: other, changes }));
  return [...which(false), own, ...which(true)];
}

/** What has to change so that a version is in force no more: its periods go back to the one that ended where it began. */
export function planRetirement<V extends VersionSpan>(versions: readonly V[], version: V): ActivationStep<V>[] {
  const heirs = withoutIt(versions, version).filter(({ version: other, last }) => last !== other.effectiveTo);
  return [
    { version, changes: { state: 'retired' } },
    ...heirs.map(({ version: other, last }) => ({ version: other, changes: { effectiveTo: last } })),
  ];
}

/** The versions as they are once the steps are taken. */
export function afterSteps<V extends VersionSpan>(versions: readonly V[], steps: readonly ActivationStep<V>[]): V[] {
  return versions.map((version) => {
    const step = steps.find((one) => one.version.id === version.id);
    return step ? { ...version, ...step.changes } : version;
  });
}

/** The others in force, with the last period each would hold for if there were not this one. */
function withoutIt<V extends VersionSpan>(versions: readonly V[], { id, state, effectiveFrom, effectiveTo }: V) {
  const begins = state === 'active' ? effectiveFrom : null;
  const before = begins === null ? undefined : previous(begins);
  return versions
    .filter((other) => other.id !== id && other.state === 'active')
    .map((version) => ({
      version,
      last: before !== undefined && version.effectiveTo === before ? effectiveTo : version.effectiveTo,
    }));
}

/** Which of two versions begins first; null has always held. */
function order(one: Period | null, other: Period | null): number {
  if (one === other) return 0;
  if (one === null) return -1;
  return other === null ? 1 : comparePeriods(one, other);
}
