import type { ClusterTraits, Scheme } from './scheme.ts';

const known = new WeakMap<readonly ClusterTraits[], ReadonlyMap<string, ClusterTraits>>();

/** The clusters of a scheme by their codes; found out once per list of clusters, not once per figure. */
export function clustersByCode({ clusters }: Pick<Scheme, 'clusters'>): ReadonlyMap<string, ClusterTraits> {
  let found = known.get(clusters);
  if (!found) known.set(clusters, (found = new Map(clusters.map((cluster) => [cluster.code, cluster]))));
  return found;
}
