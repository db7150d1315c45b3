import type { Region } from '@jiju/contract';

/** The code of a region and of everything that lies in it, itself first. */
export function regionAndBelow(code: string, regions: Iterable<Pick<Region, 'code' | 'parentCode'>>): string[] {
  const all = [...regions];
  const found = new Set([code]);
  // A set grows while it is walked, which visits what was found last as well, and nothing twice.
  for (const parent of found) {
    for (const each of all) if (each.parentCode === parent) found.add(each.code);
  }
  return [...found];
}
