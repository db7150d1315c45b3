import { cities } from '../region/cities.ts';
import { accepted, directive, invented, speeches, type Definition, type DirectiveWithLife } from './directive-row.ts';

type Metric = Extract<NonNullable<Definition['measure']>, { kind: 'metric-target' }>;

const source = speeches.xie('五个方面 4');
const shared = { source, theme: 'land', tags: [invented], parentCode: 'X4' };

/**
 * X4 taken apart: use of land, use of energy, and tax per mu city by city. Baselines are the synthetic figures of 2012,
 * targets and days are ours. In Zhengzhou one figure more decides: the tour of the README turns this light.
 */
export const landDirectives: readonly DirectiveWithLife[] = [
  directive({
    ...shared,
    code: 'X4-LAND',
    textZh: '全省集聚区单位土地收入达到 22 亿元/平方公里（演示目标）。',
    textEn: 'Revenue of 2.2 billion yuan per square kilometre in all clusters together (target of the demonstration).',
    leadUnitCode: 'HN-LAND',
    measure: metric('LAND_INTENSITY', 'BUILT_AREA', { kind: 'all' }, 18.84, 22, 'up'),
    events: accepted('HN-LAND'),
  }),
  directive({
    ...shared,
    code: 'X4-ENERGY',
    textZh: '全省集聚区单位增加值能耗降到 0.60 吨标准煤/万元（演示目标）。',
    textEn: 'Energy intensity down to 0.60 tonnes of coal equivalent per 10,000 yuan (target of the demonstration).',
    leadUnitCode: 'HN-ENV',
    measure: metric('ENERGY_INTENSITY', 'VALUE_ADDED', { kind: 'all' }, 0.655, 0.6, 'down'),
    events: accepted('HN-ENV'),
  }),
  ...(
    [
      ['410100', 4.36, 5.9],
      ['410300', 3.58, 3.8],
      ['410500', 2.64, 3.2],
      ['410700', 8.03, 8.1],
      ['410800', 4.07, 4.6],
      ['411000', 4.37, 5.5],
      ['411700', 3.63, 4.8],
    ] as const
  ).map(([region, baseline, target]) => cityAssignment(region, baseline, target)),
];

function cityAssignment(region: string, baseline: number, target: number): DirectiveWithLife {
  const [, nameZh = '', nameEn = ''] = cities.find(([code]) => code === region) ?? [];
  const unit = `GOV-${region}`;
  return directive({
    ...shared,
    code: `X4-${region}`,
    textZh: `${nameZh}集聚区亩均税收达到 ${target} 万元（演示分解）。`,
    textEn: `${nameEn}: tax of ${target} ten thousand yuan per mu in its clusters (assignment of the demonstration).`,
    leadUnitCode: unit,
    regionCode: region,
    measure: metric('TAX_PER_LAND', 'BUILT_AREA', { kind: 'region', code: region }, baseline, target, 'up'),
    events: accepted(unit),
  });
}

function metric(
  indicator: string,
  weightIndicator: string,
  scope: Metric['scope'],
  baselineValue: number,
  targetValue: number,
  direction: Metric['direction'],
): Metric {
  return {
    kind: 'metric-target',
    indicator,
    scope,
    aggregation: 'weighted-mean',
    weightIndicator,
    baselineValue,
    baselineOn: '2012-12-31',
    targetValue,
    direction,
    by: '2015-12-31',
    path: { kind: 'linear' },
  };
}
