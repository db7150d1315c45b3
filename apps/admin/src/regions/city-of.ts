import type { Region } from '@jiju/contract';

type Place = Pick<Region, 'code' | 'parentCode' | 'level'>;

/** The city a region lies in, itself when it is one; undefined for a province or a code nobody knows. */
export function cityOf<T extends Place>(code: string, regions: ReadonlyMap<string, T>): T | undefined {
  let region = regions.get(code);
  // Codes come from people: two that contain each other must not go round for ever.
  for (let steps = 0; region && region.level !== 'city' && steps < 5; steps++)
    region = region.parentCode === null ? undefined : regions.get(region.parentCode);
  return region?.level === 'city' ? region : undefined;
}
