import type { MethodVersion } from '@jiju/contract';
import { comparePeriods, versionOver } from '@jiju/domain';

/** The version by which a period is ranked; null where none is in force then. */
export function versionInForce(versions: readonly MethodVersion[], period: string): MethodVersion | null {
  const spans = begun(versions).map((version) => ({
    version,
    number: version.number,
    from: version.effectiveFrom,
    to: version.effectiveTo,
  }));
  return versionOver(spans, period)?.version ?? null;
}

/** What a method says now: the version of its newest ranking, or without one the first to begin; and those that follow it. */
export function versionNow(
  versions: readonly MethodVersion[],
  newest: string | null,
): { readonly version: MethodVersion | null; readonly coming: readonly MethodVersion[] } {
  const active = begun(versions);
  const version = (newest === null ? null : versionInForce(versions, newest)) ?? active[0] ?? null;
  return { version, coming: version ? active.slice(active.indexOf(version) + 1) : [] };
}

/** Those put into force, in the order in which they begin. */
function begun(versions: readonly MethodVersion[]): MethodVersion[] {
  return versions
    .filter(({ state }) => state === 'active')
    .sort(({ effectiveFrom: a }, { effectiveFrom: b }) => (a === null ? -1 : b === null ? 1 : comparePeriods(a, b)));
}
