import { problem, type Problem } from '../refusal.ts';
import type { Scheme } from './scheme.ts';

/**
 * Why no cluster of a code can be found: its record, or one of the regions, without which no cluster has a place, cannot be
 * loaded; else because there is none.
 */
export function whyNoCluster({ broken }: Pick<Scheme, 'broken'>, code: string, path: string): Problem {
  const region = broken.find(({ kind }) => kind === 'regions');
  if (region) return problem('regions-broken', { region: region.code }, path);
  const own = broken.some((record) => record.kind === 'clusters' && record.code === code);
  return problem(own ? 'cluster-broken' : 'unknown-cluster', { code }, path);
}

/** The same of an indicator. */
export function whyNoIndicator({ broken }: Pick<Scheme, 'broken'>, code: string, path: string): Problem {
  const own = broken.some((record) => record.kind === 'indicators' && record.code === code);
  return problem(own ? 'indicator-broken' : 'unknown-indicator', { code }, path);
}
