import type { MethodVersionInput } from '@jiju/contract';

type Definition = MethodVersionInput['definition'];
type Rule = Definition['indicators'][number];

const scale = 'SCALE';
const quality = 'QUALITY';
const industry = 'INDUSTRY';
const green = 'GREEN';

/** The efficacy coefficient with floor 20, as a county of Anhui uses it: the worst of the sample still gets 20 of 100. */
const efficacy = { kind: 'efficacy', floor: 20, cap: 'both' } as const;

/** Weights of the four categories; inside each of them the weights add up to 100 too. */
export interface CategoryWeights {
  readonly scale: number;
  readonly quality: number;
  readonly industry: number;
  readonly green: number;
}

/**
 * The yearly method of the demonstration. The four categories follow the shape of Henan's rules (2017: economic volume,
 * quality and efficiency, cluster development, green development); indicators and weights are ours, for the province's
 * own annex was not found.
 */
export function yearlyDefinition(weights: CategoryWeights): Definition {
  return {
    weightsMustSum: 100,
    groups: [
      { code: 'SCORE', name: { zh: '综合得分', en: 'Composite score' }, aggregation: 'arithmetic' },
      category(scale, '规模', 'Scale', weights.scale),
      category(quality, '质量效益', 'Quality and efficiency', weights.quality),
      category(industry, '主导产业与创新', 'Leading industry and innovation', weights.industry),
      category(green, '绿色集约', 'Green and intensive use of land', weights.green),
    ],
    indicators: [
      { code: 'REVENUE', parent: scale, weight: 40, direction: 1, scoring: efficacy },
      { code: 'VALUE_ADDED', parent: scale, weight: 30, direction: 1, scoring: efficacy },
      { code: 'INVESTMENT', parent: scale, weight: 20, direction: 1, scoring: efficacy },
      { code: 'EMPLOYEES', parent: scale, weight: 10, direction: 1, scoring: efficacy },

      { code: 'VALUE_ADDED_GROWTH', parent: quality, weight: 35, direction: 1, scoring: efficacy },
      { code: 'PRODUCTIVITY', parent: quality, weight: 25, direction: 1, scoring: efficacy },
      { code: 'PROFIT_MARGIN', parent: quality, weight: 25, direction: 1, scoring: efficacy },
      { code: 'TAX_RATE', parent: quality, weight: 15, direction: 1, scoring: efficacy },

      {
        code: 'LEADING_SHARE',
        parent: industry,
        weight: 40,
        direction: 1,
        scoring: { kind: 'goalposts', low: 30, high: 90, cap: 'both' },
      },
      {
        code: 'RD_INTENSITY',
        parent: industry,
        weight: 30,
        direction: 1,
        scoring: { kind: 'ratio-to-benchmark', benchmark: 1.5, cap: 100 },
      },
      { code: 'OUTSIDE_FUNDS', parent: industry, weight: 15, direction: 1, scoring: efficacy },
      { code: 'NEW_PROJECTS', parent: industry, weight: 15, direction: 1, scoring: efficacy },

      { code: 'LAND_INTENSITY', parent: green, weight: 30, direction: 1, scoring: { kind: 'min-max' } },
      { code: 'TAX_PER_LAND', parent: green, weight: 25, direction: 1, scoring: { kind: 'min-max' } },
      { code: 'ENERGY_INTENSITY', parent: green, weight: 25, direction: -1, scoring: { kind: 'min-max' } },
      { code: 'MULTI_SHARE', parent: green, weight: 20, direction: 1, scoring: { kind: 'min-max' } },
    ] satisfies Rule[],
    missing: { rule: 'renormalise', minimumShare: 0.5 },
    outliers: { rule: 'winsorise', skewness: 2, kurtosis: 3.5, maxPoints: 5, then: 'none' },
    screening: { minimumShare: 0.7, of: 'reported' },
    population: { statuses: ['active'], levels: ['province'] },
    rankWithin: ['peerGroup', 'city'],
    rounding: { score: 2 },
    ties: 'competition',
    redLines: [
      { code: 'LATE-RETURNS', name: { zh: '迟报数据', en: 'Late returns' }, effect: 'deduct', points: 0.5, maximum: 2 },
      { code: 'INCIDENT', name: { zh: '重大事故', en: 'Serious incident' }, effect: 'block-award' },
      { code: 'FALSE-DATA', name: { zh: '数据造假', en: 'False data' }, effect: 'fail' },
    ],
  };
}

function category(code: string, zh: string, en: string, weight: number): Definition['groups'][number] {
  return { code, name: { zh, en }, parent: 'SCORE', weight, aggregation: 'arithmetic' };
}
