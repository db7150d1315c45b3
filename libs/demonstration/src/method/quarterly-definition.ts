import type { MethodVersionInput } from '@jiju/contract';

/** A short method for quarters, so that one figure of a quarter moves a ranking at once. Ours, like the yearly one. */
export const quarterlyDefinition: MethodVersionInput['definition'] = {
  weightsMustSum: 100,
  groups: [
    { code: 'SCORE', name: { zh: '综合得分', en: 'Composite score' }, aggregation: 'arithmetic' },
    { code: 'VOLUME', name: { zh: '总量', en: 'Volume' }, parent: 'SCORE', weight: 50, aggregation: 'arithmetic' },
    { code: 'PACE', name: { zh: '速度', en: 'Pace' }, parent: 'SCORE', weight: 30, aggregation: 'arithmetic' },
    { code: 'EFFECT', name: { zh: '效益', en: 'Effect' }, parent: 'SCORE', weight: 20, aggregation: 'arithmetic' },
  ],
  indicators: [
    { code: 'REVENUE', parent: 'VOLUME', weight: 60, direction: 1, scoring: { kind: 'min-max' } },
    { code: 'INVESTMENT', parent: 'VOLUME', weight: 40, direction: 1, scoring: { kind: 'min-max' } },
    { code: 'REVENUE_GROWTH', parent: 'PACE', weight: 60, direction: 1, scoring: { kind: 'percentile' } },
    { code: 'INVESTMENT_GROWTH', parent: 'PACE', weight: 40, direction: 1, scoring: { kind: 'percentile' } },
    { code: 'PROFIT_MARGIN', parent: 'EFFECT', weight: 50, direction: 1, scoring: { kind: 'min-max' } },
    { code: 'LAND_INTENSITY', parent: 'EFFECT', weight: 50, direction: 1, scoring: { kind: 'min-max' } },
  ],
  missing: { rule: 'renormalise' },
  screening: { minimumShare: 0.5, of: 'reported' },
  population: { statuses: ['active'], levels: ['province'] },
  rankWithin: ['peerGroup', 'city'],
  rounding: { score: 2 },
  ties: 'competition',
};
