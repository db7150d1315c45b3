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
  let found: V | undefined;
  for (const version of versions)
    if (covers(version, period) && (!found || version.number > found.number)) found = version;
  return found;
}

/** Whether a span holds the whole of a period; no span holds none. */
export function covers(
  span: { readonly from: Period | null; readonly to: Period | null } | undefined,
  period: Period,
): boolean {
  if (!span) return false;
  return (
    (span.from === null || firstDay(span.from) <= firstDay(period)) &&
    (span.to === null || lastDay(period) <= lastDay(span.to))
  );
}
