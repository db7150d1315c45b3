import { firstDay, lastDay } from '../period/period-days.ts';
import type { Period } from '../period/period.ts';

/** The last version that begins with the period or before it; versions stand oldest first, `null` means always. */
export function versionFrom<V extends { readonly from: Period | null }>(
  versions: readonly V[],
  period: Period,
): V | undefined {
  const day = lastDay(period);
  return versions.findLast((version) => version.from === null || lastDay(version.from) <= day);
}

/** The version whose span holds the period; the highest number where spans overlap. */
export function versionOver<
  V extends { readonly from: Period | null; readonly to: Period | null; readonly number: number },
>(versions: readonly V[], period: Period): V | undefined {
  const first = firstDay(period);
  const last = lastDay(period);
  let found: V | undefined;
  for (const version of versions) {
    const covers =
      (version.from === null || firstDay(version.from) <= first) &&
      (version.to === null || last <= lastDay(version.to));
    if (covers && (!found || version.number > found.number)) found = version;
  }
  return found;
}
