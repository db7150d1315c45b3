import type { MethodVersion } from '@jiju/contract';
import type { MethodDefinition } from '@jiju/domain';
import type { Locale } from '../provider/locale.ts';

/** What definitions call their nodes, bonus items and red lines, by code; a later one has the last word. */
export function ownNames(definitions: readonly MethodDefinition[], locale: Locale): Map<string, string> {
  const parts = definitions.flatMap(({ groups, indicators, bonuses, redLines = [] }) => [
    ...groups,
    ...indicators,
    ...(bonuses?.items ?? []),
    ...redLines,
  ]);
  return new Map(
    parts.flatMap(({ code, name }) => {
      const text = name && (locale === 'zh' ? name.zh || name.en : name.en || name.zh);
      return text ? [[code, text] as const] : [];
    }),
  );
}

/** Versions so that the one whose names count stands last: the newest in force. */
export function byWeight<V extends Pick<MethodVersion, 'number' | 'state'>>(versions: Iterable<V>): V[] {
  const weight = ({ state, number }: V) => (state === 'active' ? 1e6 : 0) + number;
  return [...versions].sort((a, b) => weight(a) - weight(b));
}
