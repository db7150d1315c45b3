import type { MethodDefinition } from '@jiju/domain';
import type { MethodVersion } from '@jiju/contract';
import { byWeight } from '../names/own-names.ts';
import type { Locale } from '../provider/locale.ts';

interface Drawing extends Pick<MethodVersion, 'number' | 'state'> {
  readonly definition: MethodDefinition;
}

/** What the red lines that methods draw are called, by code; the newest version in force has the last word. */
export function redLineNames(versions: Iterable<Drawing>, locale: Locale): Map<string, string> {
  const names = new Map<string, string>();
  for (const { definition } of byWeight(versions))
    for (const { code, name } of definition.redLines ?? [])
      names.set(code, (locale === 'zh' ? name?.zh || name?.en : name?.en || name?.zh) || names.get(code) || code);
  return names;
}
