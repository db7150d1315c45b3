import type { FigureInput } from '@jiju/contract';
import { awardLists } from '../award/award-lists.ts';
import { clusters } from '../cluster/clusters.ts';
import { figuresOf } from './figures.ts';
import { profilesOf } from './profile.ts';

/**
 * Invented figures of every demonstration cluster and base indicator, 2011-Q1 to 2013-Q4, always the same ones. All are
 * marked `synthetic`; see {@link profilesOf} for what they follow and what they do not.
 */
export function* demonstrationFigures(): Generator<FigureInput> {
  const profiles = profilesOf(clusters, awardLists);
  for (const cluster of clusters) {
    const profile = profiles.get(cluster.code);
    if (profile) yield* figuresOf(cluster, profile);
  }
}
