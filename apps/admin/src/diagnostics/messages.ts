import type { PageMessages } from '../i18n/page-messages.ts';

const zh = {
  title: '诊断',
  link: '诊断',
  intro:
    '在采信一个办法之前，先看这些：数据的形状、指标之间是否重复或相互抵触、去掉哪一项会怎样。按所选期间的数据在本页计算。',
  version: '版本',
  period: '期间',
  running: '正在计算',
  failed: '无法计算：%{message}',
  broken: '这一版还有问题，改正后才能诊断。',
  csv: '下载为 CSV：%{title}',
  none: '—',
  indicators: '指标',
  indicatorsHint:
    '偏度、峰度取自变换后的原值（无偏估计）；|偏度| ≥ 2 且峰度 ≥ 3.5 视为偏斜。与总分负相关的指标在起反作用。',
  groups: '各组',
  groupsHint: 'α 为克朗巴赫系数，0.7 以上为好；主成分占比为各主成分解释的方差比重。',
  correlations: '组内相关',
  correlationsHint: '大于 0.92 为重复（＝），小于 −0.4 为相互抵触（×）。',
  group: '组',
  removals: '去掉一项',
  removalsHint: '每次去掉一个指标或组，其权重由同组其他成员分担，看位次变动多少。',
  column: {
    name: '名称',
    count: '有数据',
    share: '占总分比重（%）',
    skewness: '偏度',
    kurtosis: '峰度',
    withTotal: '与总分相关',
    flags: '提示',
    members: '成员数',
    alpha: 'α',
    components: '主成分占比（%）',
    flagged: '重复或抵触的成员',
    meanShift: '平均变动（位）',
    largestShift: '最大变动（位）',
    leftTop: '退出前十',
  },
  flag: { skewed: '偏斜', 'against-total': '与总分相反', constant: '无差异', redundant: '重复', opposed: '抵触' },
};

const en: typeof zh = {
  title: 'Diagnostics',
  link: 'Diagnostics',
  intro:
    'What to look at before trusting a method: the shape of the figures, whether indicators say the same or pull against each other, what leaving one out would do. Computed here from the figures of the period.',
  version: 'Version',
  period: 'Period',
  running: 'Computing',
  failed: 'It cannot be computed: %{message}',
  broken: 'This version has problems; it can be looked at when they are corrected.',
  csv: 'Download as CSV: %{title}',
  none: '—',
  indicators: 'Indicators',
  indicatorsHint:
    'Skewness and kurtosis of the values after transform (unbiased estimators); |skewness| ≥ 2 with kurtosis ≥ 3.5 counts as skewed. An indicator against the total works against the method.',
  groups: 'Groups',
  groupsHint:
    "Alpha is Cronbach's; above 0.7 is held to be good. Components: the share of the variance that each principal component carries.",
  correlations: 'Correlations in a group',
  correlationsHint: 'Above 0.92 two members say the same (=), below −0.4 they pull against each other (×).',
  group: 'Group',
  removals: 'Leaving one out',
  removalsHint:
    'One indicator or group at a time is left out, its siblings take over its weight: how far places shift.',
  column: {
    name: 'Name',
    count: 'Values',
    share: 'Share of the whole (%)',
    skewness: 'Skewness',
    kurtosis: 'Kurtosis',
    withTotal: 'With the total',
    flags: 'Flags',
    members: 'Members',
    alpha: 'Alpha',
    components: 'Components (%)',
    flagged: 'Members that repeat or oppose',
    meanShift: 'Mean shift (places)',
    largestShift: 'Largest shift',
    leftTop: 'Out of the first ten',
  },
  flag: {
    skewed: 'skewed',
    'against-total': 'against the total',
    constant: 'constant',
    redundant: 'says the same',
    opposed: 'opposed',
  },
};

export const diagnosticMessages: PageMessages = { zh: { diagnostics: zh }, en: { diagnostics: en } };
