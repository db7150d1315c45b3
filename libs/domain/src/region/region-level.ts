/** Level of an administrative division, from the top. */
export type RegionLevel = 'province' | 'city' | 'county';

export const regionLevels: readonly RegionLevel[] = ['province', 'city', 'county'];
