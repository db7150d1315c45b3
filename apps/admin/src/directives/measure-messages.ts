/** How a directive is measured: the sentence of its measure, its path, and the form of both. */
const zh = {
  measure: {
    title: '衡量办法',
    none: '没有单独的衡量办法；有分解任务时按分解任务汇总，否则按单位自报。',
    report: '没有可测的数据：按单位报告和自报百分比。',
    milestones: '按 %{count} 个节点的计划和完成日期衡量。',
    all: '全部集聚区',
    metric: '%{place}“%{indicator}”的%{aggregation}。',
    count: '%{place}中，“%{indicator}”%{operator} %{threshold}的%{subject}数量。',
    course: '%{baselineOn} 为 %{baseline}，%{by} 应达到 %{target}（%{path}）。',
    path: { linear: '匀速推进', stepped: '分阶段', 's-shaped': '先慢后快再慢' },
    aggregation: {
      sum: '合计',
      mean: '平均',
      min: '最小值',
      max: '最大值',
      share: '占比',
      'weighted-mean': '加权平均',
    },
    of: {
      clusters: '集聚区',
      regions: { county: '县（市、区）', city: '省辖市', province: '省' },
      'industry-clusters': { county: '县级产业集群', city: '市级产业集群', province: '省级产业集群' },
    },
  },
  chart: {
    title: '目前 %{value}，%{day} 应达到 %{target}',
    titleNoFigures: '还没有数据；%{day} 应达到 %{target}',
    expected: '应达到',
    actual: '实际',
    target: '目标',
    today: '今天',
  },
  form: {
    text: '要求',
    source: '出处',
    units: '单位',
    dates: '时间',
    belongs: '归属',
    measure: '衡量办法',
    deadlineHint: '原定期限。延期不会改动它。',
  },
  scope: { all: '全部集聚区', region: '一个地区', cluster: '一个集聚区' },
  subject: { clusters: '集聚区', regions: '地区', 'industry-clusters': '产业集群' },
  level: { county: '县', city: '市', province: '省' },
  direction: { up: '越多越好', down: '越少越好' },
};

const en: typeof zh = {
  measure: {
    title: 'Measure',
    none: 'No measure of its own: rolled up from its assignments where it has some, else by what the unit claims.',
    report: 'Nothing to measure: reports in words and a claimed percentage.',
    milestones:
      'By planned and actual dates of %{count} milestone. |||| By planned and actual dates of %{count} milestones.',
    all: 'all clusters',
    metric: '%{aggregation} of "%{indicator}" over %{place}.',
    count: 'Number of %{subject} in %{place} with "%{indicator}" %{operator} %{threshold}.',
    course: 'From %{baseline} on %{baselineOn} to %{target} by %{by} (%{path}).',
    path: { linear: 'at an even pace', stepped: 'in steps', 's-shaped': 'slow at both ends' },
    aggregation: {
      sum: 'Sum',
      mean: 'Mean',
      min: 'Smallest',
      max: 'Largest',
      share: 'Share',
      'weighted-mean': 'Weighted mean',
    },
    of: {
      clusters: 'clusters',
      regions: { county: 'counties', city: 'cities', province: 'provinces' },
      'industry-clusters': {
        county: 'industry clusters of counties',
        city: 'industry clusters of cities',
        province: 'industry clusters of the province',
      },
    },
  },
  chart: {
    title: 'Now %{value}, due %{target} by %{day}',
    titleNoFigures: 'No figures yet; due %{target} by %{day}',
    expected: 'expected',
    actual: 'actual',
    target: 'target',
    today: 'today',
  },
  form: {
    text: 'What is asked',
    source: 'Source',
    units: 'Units',
    dates: 'Dates',
    belongs: 'Where it belongs',
    measure: 'Measure',
    deadlineHint: 'The original one. Extensions never change it.',
  },
  scope: { all: 'all clusters', region: 'one region', cluster: 'one cluster' },
  subject: { clusters: 'clusters', regions: 'regions', 'industry-clusters': 'industry clusters' },
  level: { county: 'county', city: 'city', province: 'province' },
  direction: { up: 'more is better', down: 'less is better' },
};

export const measureMessages = { zh, en };
