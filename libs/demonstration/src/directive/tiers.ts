import type { Definition, DirectiveWithLife } from './directive-row.ts';
import { accepted, directive, invented, speeches } from './directive-row.ts';
import { cities } from '../region/cities.ts';

type Measure = NonNullable<Definition['measure']>;
type Level = 'county' | 'city' | 'province';

const source = speeches.guo('五个坚定不移 1');
const outcome = {
  zh: '已知结果：2018 年底千亿级 18 个、百亿级 142 个(http://www.zzsz.net.cn/news/zhengzhou/20967.html)。',
  en: 'Known outcome: 18 of a hundred billion and 142 of ten billion at the end of 2018 (same source).',
};
const plan = {
  zh: '数量和期限来自 2014 年“百千万”亿级集群计划(http://m.ytjhdl.cn/xy/hn/366558.html)。',
  en: 'Number and day come from the cluster plan of 2014.',
};

/**
 * G1 taken apart: the three tiers as counts of industry clusters (产业集群, an industry of a region, told apart by the
 * leading industries that are known), and under the tier of the counties an assignment for every city whose counties have
 * one: it counts the same, an industry of a county above ten billion yuan, in that city alone.
 */
export const tierDirectives: readonly DirectiveWithLife[] = [
  tier('G1-QIAN', 'city', 1_000, 20, {
    textZh: `到 2017 年全省市级千亿级产业集群达到 20 个左右。${plan.zh}${outcome.zh}`,
    textEn: `About twenty industry clusters of a hundred billion yuan in cities by 2017. ${plan.en} ${outcome.en}`,
  }),
  tier('G1-BAI', 'county', 100, 100, {
    textZh: `到 2017 年县域百亿级产业集群达到 100 个左右。${plan.zh}${outcome.zh}`,
    textEn: `About a hundred industry clusters of ten billion yuan in counties by 2017. ${plan.en} ${outcome.en}`,
  }),
  tier('G1-WAN', 'province', 10_000, 2, {
    textZh: `到 2017 年装备制造、食品两个产业均超过万亿元。${plan.zh}`,
    textEn: `Equipment and food both above a trillion yuan by 2017. ${plan.en}`,
  }),
  // Baseline: industry clusters of counties above 10 billion in the synthetic figures of 2011. The targets are ours.
  ...(
    [
      ['410100', 1, 2],
      ['410200', 0, 1],
      ['410300', 0, 1],
      ['410400', 1, 2],
      ['410500', 1, 2],
      ['410700', 1, 2],
      ['411300', 2, 3],
      ['411400', 1, 2],
      ['411600', 1, 2],
    ] as const
  ).map(([region, baseline, target]) => cityAssignment(region, baseline, target)),
];

function tier(
  code: string,
  level: Level,
  threshold: number,
  targetValue: number,
  text: Pick<Definition, 'textZh' | 'textEn'>,
): DirectiveWithLife {
  return directive({
    ...text,
    code,
    source,
    theme: 'industry',
    tags: ['tiers'],
    leadUnitCode: 'HN-MIIT',
    coUnitCodes: ['HN-NDRC'],
    parentCode: 'G1',
    measure: count({ kind: 'industry-clusters', level }, threshold, { kind: 'all' }, 0, '2014-04-11', targetValue),
    events: accepted('HN-MIIT'),
  });
}

function cityAssignment(region: string, baseline: number, target: number): DirectiveWithLife {
  const [, nameZh = '', nameEn = ''] = cities.find(([code]) => code === region) ?? [];
  const unit = `GOV-${region}`;
  return directive({
    code: `G1-BAI-${region}`,
    source,
    textZh: `${nameZh}县域百亿级产业集群达到 ${target} 个（演示分解）。`,
    textEn: `${nameEn}: industry clusters of ten billion yuan in its counties: ${target} (assignment of the demonstration).`,
    theme: 'industry',
    tags: [invented, 'tiers'],
    leadUnitCode: unit,
    parentCode: 'G1-BAI',
    regionCode: region,
    measure: count(
      { kind: 'industry-clusters', level: 'county' },
      100,
      { kind: 'region', code: region },
      baseline,
      '2011-12-31',
      target,
    ),
    events: accepted(unit),
  });
}

function count(
  of: Extract<Measure, { kind: 'count-target' }>['of'],
  threshold: number,
  scope: Extract<Measure, { kind: 'count-target' }>['scope'],
  baselineValue: number,
  baselineOn: string,
  targetValue: number,
): Measure {
  return {
    kind: 'count-target',
    of,
    indicator: 'REVENUE',
    operator: '>=',
    threshold,
    scope,
    baselineValue,
    baselineOn,
    targetValue,
    direction: 'up',
    by: '2017-12-31',
    path: { kind: 'linear' },
  };
}
