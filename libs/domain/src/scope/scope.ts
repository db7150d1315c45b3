import { frequencyOf, type Period } from '../period/period.ts';

/**
 * Something that is computed, and can be stale:
 * - `metric` `period|cluster id`: every value of a cluster in a period
 * - `total` `period|region code`: sums over the clusters of a region
 * - `ranking` `period|method`, `star` `period|rule`, `award` `period|scheme`
 * - `directive` `code`
 */
export interface Scope {
  readonly kind: ScopeKind;
  readonly key: string;
}

export const scopeKinds = ['metric', 'total', 'ranking', 'star', 'award', 'directive'] as const;
export type ScopeKind = (typeof scopeKinds)[number];

/** Every scope of a kind that has something to compute; the transaction knows which those are. */
export interface EveryScope {
  readonly every: ScopeKind;
}

export const metricScope = (period: Period, clusterId: number): Scope => ({
  kind: 'metric',
  key: `${period}|${clusterId}`,
});
export const totalScope = (period: Period, region: string): Scope => ({ kind: 'total', key: `${period}|${region}` });
export const rankingScope = (period: Period, method: string): Scope => ({
  kind: 'ranking',
  key: `${period}|${method}`,
});
export const starScope = (period: Period, rule: string): Scope => ({ kind: 'star', key: `${period}|${rule}` });
export const awardScope = (period: Period, scheme: string): Scope => ({ kind: 'award', key: `${period}|${scheme}` });
export const directiveScope = (code: string): Scope => ({ kind: 'directive', key: code });

/** The period and the other half of the key. Directives have no period. */
export function partsOfKey(scope: Scope): { readonly period: Period; readonly subject: string } {
  const bar = scope.key.indexOf('|');
  return { period: bar < 0 ? '' : scope.key.slice(0, bar), subject: scope.key.slice(bar + 1) };
}

const stages: Readonly<Record<ScopeKind, number>> = {
  metric: 10,
  total: 20,
  ranking: 30,
  star: 40,
  award: 50,
  directive: 60,
};
const finenessOf = { month: 0, quarter: 1, year: 2 } as const;

/** The order in which stale scopes are worked off: inputs before what reads them, parts of a year before the year. */
export function stageOf(scope: Scope): number {
  const { period } = partsOfKey(scope);
  return stages[scope.kind] + (period === '' ? 0 : finenessOf[frequencyOf(period)]);
}
