import {
  accepted,
  directive,
  invented,
  leadEvent,
  managerEvent,
  milestone,
  progress,
  speeches,
  type DirectiveWithLife,
} from './directive-row.ts';

/** What the party secretary asked for: execution (G0) and five demands (G1 to G5), in our words. */
export const secretaryDirectives: readonly DirectiveWithLife[] = [
  directive({
    code: 'G0',
    source: speeches.guo('落实'),
    textZh: '二季度集中精力抓落实，少开会、少搞活动。',
    textEn: 'Give the second quarter to carrying things out: fewer meetings, fewer events.',
    theme: 'execution',
    tags: [invented],
    urgency: 'urgent',
    leadUnitCode: 'HN-LGO',
    // The speech says the second quarter.
    deadline: '2014-06-30',
    reportFrequency: 'monthly',
    measure: { kind: 'report' },
    events: [
      ...accepted('HN-LGO'),
      progress('2014-05-12', 'HN-LGO', 60, '演示：会议计划已压减。', 'Demonstration: the plan of meetings was cut.'),
      leadEvent('2014-07-04', 'done-reported', 'HN-LGO'),
      // Ten days late, which stays visible.
      managerEvent('2014-07-10', 'closed'),
    ],
  }),
  directive({
    code: 'G1',
    source: speeches.guo('五个坚定不移 1'),
    textZh:
      '坚定发展产业集群：补全链条、专业化协作、提高竞争力，县、市、省分别形成若干百亿、千亿、万亿级集群，构建现代产业体系。',
    textEn:
      'Build industry clusters with complete chains, specialised partners and real competitiveness: some of ten billion yuan in counties, of a hundred billion in cities, of a trillion in the province, and with them a modern industrial system.',
    theme: 'industry',
    tags: ['tiers'],
    urgency: 'urgent',
    leadUnitCode: 'HN-NDRC',
    coUnitCodes: ['HN-MIIT', 'HN-STATS'],
    answersProblemCodes: ['P1', 'P4'],
    events: accepted('HN-NDRC'),
  }),
  directive({
    code: 'G2',
    source: speeches.guo('五个坚定不移 2'),
    textZh:
      '坚定推进产城互动：让转移人口在县城以上落户，加快棚户区改造，城中村、近郊和区内农民转为市民，搬迁三山一滩群众。',
    textEn:
      'Let industry and town grow together: settle migrants in county towns and above, renew shanty areas faster, make residents of villagers inside and around the towns, and relocate households from the mountains and the flood plain.',
    theme: 'town',
    urgency: 'routine',
    leadUnitCode: 'HN-HOUSING',
    coUnitCodes: ['HN-HR', 'HN-LAND'],
    measure: { kind: 'report' },
    answersProblemCodes: ['P3'],
    events: [
      ...accepted('HN-HOUSING'),
      // The speech sets no day, so a claim alone gives no light.
      progress(
        '2014-07-11',
        'HN-HOUSING',
        30,
        '演示：分市任务已下达。',
        'Demonstration: tasks were given to the cities.',
      ),
    ],
  }),
  directive({
    code: 'G3',
    source: speeches.guo('五个坚定不移 3'),
    textZh: '坚定提升创新能力：骨干企业建研发中心，完善科技服务和孵化器，围绕关键核心技术实施重大专项。',
    textEn:
      'Raise the power to innovate: R&D centres in the leading firms, services and incubators for technology, major projects on key and core technology.',
    theme: 'innovation',
    tags: [invented],
    leadUnitCode: 'HN-SCI',
    coUnitCodes: ['HN-MIIT', 'HN-FIN'],
    // Target and days are ours; it runs on for years so that a directive under way can be seen.
    measure: {
      kind: 'metric-target',
      indicator: 'RD_INTENSITY',
      scope: { kind: 'all' },
      aggregation: 'weighted-mean',
      weightIndicator: 'REVENUE',
      baselineValue: 0.95,
      baselineOn: '2011-12-31',
      targetValue: 1.5,
      direction: 'up',
      by: '2035-12-31',
      path: {
        kind: 'stepped',
        steps: [
          { date: '2014-06-30', value: 1.1 },
          { date: '2034-12-31', value: 1.4 },
        ],
      },
    },
    answersProblemCodes: ['P6'],
    events: accepted('HN-SCI'),
  }),
  directive({
    code: 'G4',
    source: speeches.guo('五个坚定不移 4'),
    textZh:
      '坚定创新体制：适合的地方借鉴自贸区管理方式，防止行政化，向县管集聚区下放县级权限，向部分市管集聚区下放市级权限。',
    textEn:
      'Renew the institutions: manage like a free-trade zone where that fits, keep bureaucracy away, give county powers to county clusters and city powers to some that a city runs.',
    theme: 'institutions',
    tags: [invented],
    leadUnitCode: 'HN-NDRC',
    coUnitCodes: ['HN-HR'],
    deadline: '2015-12-31',
    reportFrequency: 'phase',
    measure: {
      kind: 'milestones',
      milestones: [
        milestone('M1', '列出可下放权限清单', 'List the powers to hand down', '2014-09-30', '2014-09-20'),
        milestone('M2', '县管集聚区权限到位', 'County powers in place', '2015-06-30', '2015-06-30'),
        milestone('M3', '市管集聚区试点', 'Trial in clusters run by a city', '2015-12-31', '2015-11-30'),
      ],
    },
    answersProblemCodes: ['P2', 'P7'],
    events: accepted('HN-NDRC'),
  }),
  directive({
    code: 'G5',
    source: speeches.guo('五个坚定不移 5'),
    textZh: '坚定扩大开放：专业化招商，按产业链和集群引进配套，改善环境，提高效率，讲究文明。',
    textEn:
      'Open up further: professional promotion, partners that fit the chain and the cluster, a better environment, faster and more civil service.',
    theme: 'opening',
    tags: [invented],
    leadUnitCode: 'HN-COM',
    measure: {
      kind: 'metric-target',
      indicator: 'OUTSIDE_FUNDS',
      scope: { kind: 'all' },
      aggregation: 'sum',
      weightIndicator: null,
      baselineValue: 2650,
      baselineOn: '2012-12-31',
      targetValue: 4000,
      direction: 'up',
      by: '2014-12-31',
      path: { kind: 'linear' },
    },
    answersProblemCodes: ['P5'],
    events: [
      ...accepted('HN-COM'),
      progress('2014-07-11', 'HN-COM', 85, '演示：进度符合预期。', 'Demonstration: going as expected.'),
    ],
  }),
];
