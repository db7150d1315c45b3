import type { MethodDefinition } from '@jiju/domain';
import type { MethodVersion } from '@jiju/contract';
import type { Locale } from '../provider/locale.ts';

interface Drawing extends Pick<MethodVersion, 'number' | 'state'> {
  readonly definition: MethodDefinition;
}

/** What the red lines that methods draw are called, by code; the newest version in force has the last word. */
export function redLineNames(versions: Iterable<Drawing>, locale: Locale): Map<string, string> {
  const names = new Map<string, string>();
  const rank = ({ state, number }: Drawing) => (state === 'active' ? 1e6 : 0) + number;
  for (const { definition } of [...versions].toSorted((a, b) => rank(a) - rank(b)))
    for (const { code, name } of definition.redLines ?? [])
      names.set(code, (locale === 'zh' ? name?.zh || name?.en : name?.en || name?.zh) || names.get(code) || code);
  return names;
}
