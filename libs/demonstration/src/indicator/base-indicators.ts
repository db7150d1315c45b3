import type { IndicatorInput } from '@jiju/contract';

const bureau = 'HN-STATS';

/**
 * What clusters report every quarter. The first eight are the items of form JJQ201 (Henan bureau of statistics,
 * http://www.ha.stats.gov.cn/2011/01-07/1365252.html); the others are named by the rules and reports of the time.
 * Definitions are in our own words, plausible ranges and units of the first eight are our choice.
 */
export const baseIndicators: readonly IndicatorInput[] = [
  stock('BUILT_AREA', '建成区面积', 'Built-up area', '平方公里', 2, [0, 500], {
    definitionZh: '区内已建成并具备基础设施的土地面积。',
    definitionEn: 'Land inside the cluster that is built on and served by infrastructure.',
  }),
  stock('GREEN_AREA', '公共绿地面积', 'Public green area', '万平方米', 2, [0, 20_000], {
    definitionZh: '区内向公众开放的绿地面积。',
    definitionEn: 'Green land inside the cluster that is open to the public.',
  }),
  stock('STD_FLOOR', '标准厂房面积', 'Standard factory floor area', '万平方米', 2, [0, 5_000], {
    definitionZh: '已建成标准厂房的建筑面积。',
    definitionEn: 'Floor area of finished standard factory buildings.',
  }),
  stock('STD_FLOOR_MULTI', '多层标准厂房面积', 'Multi-storey factory floor area', '万平方米', 2, [0, 5_000], {
    definitionZh: '标准厂房中两层及以上的建筑面积。',
    definitionEn: 'The part of the standard factory floor area in buildings of two or more storeys.',
  }),
  stock('ROADS', '铺装道路长度', 'Paved roads', '公里', 1, [0, 5_000], {
    definitionZh: '宽度 3.5 米以上的铺装道路长度。',
    definitionEn: 'Length of paved roads wider than 3.5 metres.',
  }),
  stock('PIPES', '供水管道长度', 'Water pipes', '公里', 1, [0, 10_000], {
    definitionZh: '区内供水管道长度。',
    definitionEn: 'Length of water-supply pipes inside the cluster.',
  }),
  stock('UNITS', '单位数', 'Units', '个', 0, [0, 20_000], {
    definitionZh: '法人单位与外来产业活动单位之和，不含行政机关。',
    definitionEn: 'Legal units and establishments of outside units, without administrative bodies.',
  }),
  stock('EMPLOYEES', '从业人员', 'Employees', '人', 0, [0, 1_000_000], {
    definitionZh: '期末在区内单位工作的人员数。',
    definitionEn: 'People who work in units of the cluster at the end of the period.',
  }),

  flow('REVENUE', '主营业务收入', 'Main-business revenue', '亿元', [0, 3_000], {
    definitionZh: '区内规模以上企业本期主营业务收入。',
    definitionEn: 'Main-business revenue of the above-scale enterprises of the cluster in the period.',
  }),
  flow('LEADING_REVENUE', '主导产业主营业务收入', 'Revenue of the leading industry', '亿元', [0, 3_000], {
    definitionZh: '主营业务收入中属于主导产业的部分。',
    definitionEn: 'The part of main-business revenue that the leading industry earns.',
  }),
  flow('VALUE_ADDED', '增加值', 'Value added', '亿元', [0, 1_000], {
    definitionZh: '区内规模以上企业本期增加值，现价。',
    definitionEn: 'Value added of the above-scale enterprises of the cluster in the period, at current prices.',
  }),
  flow('INVESTMENT', '固定资产投资', 'Fixed-asset investment', '亿元', [0, 1_000], {
    definitionZh: '本期完成的固定资产投资额。',
    definitionEn: 'Fixed-asset investment completed in the period.',
    dataOwnerCode: 'HN-NDRC',
  }),
  flow('TAX', '税收', 'Tax', '亿元', [0, 500], {
    definitionZh: '区内单位本期缴纳的税收。',
    definitionEn: 'Tax paid by units of the cluster in the period.',
    dataOwnerCode: 'HN-FIN',
  }),
  flow('PROFIT', '利润总额', 'Profit', '亿元', [-200, 500], {
    definitionZh: '区内规模以上企业本期利润总额，亏损为负。',
    definitionEn: 'Profit of the above-scale enterprises of the cluster in the period; a loss is negative.',
  }),
  flow('OUTSIDE_FUNDS', '引进省外境外资金', 'Funds from outside', '亿元', [0, 1_000], {
    definitionZh: '本期实际到位的省外和境外资金。',
    definitionEn: 'Funds from other provinces and from abroad that arrived in the period.',
    dataOwnerCode: 'HN-COM',
  }),
  flow('RD_SPEND', '研发经费', 'R&D spending', '亿元', [0, 200], {
    decimals: 3,
    definitionZh: '区内单位本期研究与试验发展经费支出。',
    definitionEn: 'Spending of units of the cluster on research and development in the period.',
    dataOwnerCode: 'HN-SCI',
  }),
  flow('ENERGY', '综合能源消费量', 'Energy use', '万吨标准煤', [0, 1_000], {
    direction: -1,
    definitionZh: '区内规模以上企业本期综合能源消费量。',
    definitionEn: 'Energy used by the above-scale enterprises of the cluster in the period, in coal equivalent.',
  }),
  flow('NEW_PROJECTS', '新开工亿元以上项目', 'New projects of 100 million yuan or more', '个', [0, 500], {
    decimals: 0,
    definitionZh: '本期新开工、总投资一亿元及以上的项目数。',
    definitionEn: 'Projects of at least 100 million yuan whose construction began in the period.',
    dataOwnerCode: 'HN-NDRC',
  }),
];

type More = Partial<IndicatorInput> & Pick<IndicatorInput, 'definitionZh' | 'definitionEn'>;
type Range = readonly [min: number, max: number];

/** A state at the end of the period: the last quarter is the year's. */
function stock(code: string, zh: string, en: string, unit: string, decimals: number, range: Range, more: More) {
  return base(code, zh, en, unit, range, { decimals, aggregationOverTime: 'last', ...more });
}

/** What happens in the period: quarters add up to the year. */
function flow(code: string, zh: string, en: string, unit: string, range: Range, more: More) {
  return base(code, zh, en, unit, range, { aggregationOverTime: 'sum', ...more });
}

function base(code: string, nameZh: string, nameEn: string, unit: string, range: Range, more: More): IndicatorInput {
  return {
    code,
    nameZh,
    nameEn,
    unit,
    decimals: 2,
    direction: 1,
    frequency: 'quarter',
    kind: 'base',
    aggregationOverTime: 'sum',
    aggregationOverRegions: 'sum',
    weightCode: null,
    plausibleMin: range[0],
    plausibleMax: range[1],
    outOfRange: 'reason',
    moreDecimals: 'refuse',
    dataOwnerCode: bureau,
    byIndustry: false,
    formulas: [],
    ...more,
  };
}
