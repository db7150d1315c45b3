import type { ClusterTraits, Scheme } from './scheme.ts';

type Positions = ReadonlyMap<string, readonly number[]>;

const known = new WeakMap<readonly ClusterTraits[], Positions>();

/**
 * The clusters that lie in a region of any level: their positions in `scheme.clusters`, ascending. Found out once per list of
 * clusters: a bulk asks for hundreds of regions.
 */
export function clustersOfRegion({ clusters }: Pick<Scheme, 'clusters'>, region: string): readonly number[] {
  let positions = known.get(clusters);
  if (!positions) known.set(clusters, (positions = positionsByRegion(clusters)));
  return positions.get(region) ?? [];
}

function positionsByRegion(clusters: readonly ClusterTraits[]): Positions {
  const positions = new Map<string, number[]>();
  for (const [at, cluster] of clusters.entries()) {
    for (const region of new Set(Object.values(cluster.regions))) {
      const inside = positions.get(region);
      if (inside) inside.push(at);
      else positions.set(region, [at]);
    }
  }
  return positions;
}
