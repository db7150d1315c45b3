import type { Region } from '@jiju/contract';

export interface RegionLine<T> {
  readonly region: T;
  readonly depth: number;
  /** How many lie right below it among those given. */
  readonly below: number;
  readonly open: boolean;
}

type Place = Pick<Region, 'code' | 'parentCode'>;

/** The lines of the tree that are seen, in the order of their codes; one whose parent is not given stands at the root. */
export function regionLines<T extends Place>(
  regions: readonly T[],
  isOpen: (code: string) => boolean,
): RegionLine<T>[] {
  const given = new Set(regions.map(({ code }) => code));
  const byParent = new Map<string | null, T[]>();
  for (const region of regions.toSorted((a, b) => (a.code < b.code ? -1 : 1))) {
    const parent = region.parentCode !== null && given.has(region.parentCode) ? region.parentCode : null;
    byParent.set(parent, [...(byParent.get(parent) ?? []), region]);
  }
  const linesBelow = (parent: string | null, depth: number): RegionLine<T>[] =>
    (byParent.get(parent) ?? []).flatMap((region) => {
      const below = byParent.get(region.code)?.length ?? 0;
      const open = below > 0 && isOpen(region.code);
      return [{ region, depth, below, open }, ...(open ? linesBelow(region.code, depth + 1) : [])];
    });
  return linesBelow(null, 0);
}
