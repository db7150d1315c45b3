import type { IndicatorInput } from '@jiju/contract';

/**
 * What follows from the reported figures. Growth and shares come out of the formula language in percent; ratios of two
 * flows or of a flow and a stock hold for quarters and years alike, because both inputs are added up over time first.
 */
export const derivedIndicators: readonly IndicatorInput[] = [
  derived('REVENUE_GROWTH', '主营业务收入增速', 'Growth of revenue', '%', 'growth(REVENUE)', {
    definitionZh: '与上年同期相比的增长。',
    definitionEn: 'Growth against the same period of the year before.',
  }),
  derived('VALUE_ADDED_GROWTH', '增加值增速', 'Growth of value added', '%', 'growth(VALUE_ADDED)', {
    definitionZh: '与上年同期相比的增长，现价。',
    definitionEn: 'Growth against the same period of the year before, at current prices.',
  }),
  derived('INVESTMENT_GROWTH', '固定资产投资增速', 'Growth of investment', '%', 'growth(INVESTMENT)', {
    definitionZh: '与上年同期相比的增长。',
    definitionEn: 'Growth against the same period of the year before.',
  }),
  derived('TAX_GROWTH', '税收增速', 'Growth of tax', '%', 'growth(TAX)', {
    definitionZh: '与上年同期相比的增长。',
    definitionEn: 'Growth against the same period of the year before.',
  }),
  derived('SHARE_COUNTY', '占县域收入比重', 'Share of county revenue', '%', 'share(REVENUE, county)', {
    direction: 0,
    definitionZh: '占本县（市、区）各集聚区主营业务收入合计的比重。',
    definitionEn: 'Share of the revenue of all clusters of its county.',
  }),
  derived('SHARE_CITY', '占省辖市收入比重', 'Share of city revenue', '%', 'share(REVENUE, city)', {
    direction: 0,
    definitionZh: '占本市各集聚区主营业务收入合计的比重。',
    definitionEn: 'Share of the revenue of all clusters of its city.',
  }),
  derived('SHARE_PROVINCE', '占全省收入比重', 'Share of provincial revenue', '%', 'share(REVENUE, province)', {
    direction: 0,
    decimals: 3,
    definitionZh: '占全省各集聚区主营业务收入合计的比重。',
    definitionEn: 'Share of the revenue of all clusters of the province.',
  }),
  derived('LAND_INTENSITY', '单位土地收入', 'Revenue per land', '亿元/平方公里', 'REVENUE / BUILT_AREA', {
    definitionZh: '每平方公里建成区的主营业务收入。',
    definitionEn: 'Main-business revenue per square kilometre of built-up area.',
  }),
  derived('INVESTMENT_INTENSITY', '单位土地投资', 'Investment per land', '亿元/平方公里', 'INVESTMENT / BUILT_AREA', {
    definitionZh: '每平方公里建成区本期完成的固定资产投资。',
    definitionEn: 'Fixed-asset investment of the period per square kilometre of built-up area.',
  }),
  derived('TAX_PER_LAND', '亩均税收', 'Tax per land', '万元/亩', 'TAX * 10000 / (BUILT_AREA * 1500)', {
    definitionZh: '每亩建成区的税收；一平方公里为 1500 亩。',
    definitionEn: 'Tax per mu of built-up area; a square kilometre has 1,500 mu.',
  }),
  derived('PRODUCTIVITY', '全员劳动生产率', 'Labour productivity', '万元/人', 'VALUE_ADDED * 10000 / EMPLOYEES', {
    definitionZh: '每名从业人员的增加值。',
    definitionEn: 'Value added per employee.',
  }),
  derived('PROFIT_MARGIN', '收入利润率', 'Profit margin', '%', '100 * PROFIT / REVENUE', {
    definitionZh: '利润总额占主营业务收入的比重。',
    definitionEn: 'Profit as a share of main-business revenue.',
  }),
  derived('TAX_RATE', '税收占增加值比重', 'Tax share of value added', '%', '100 * TAX / VALUE_ADDED', {
    definitionZh: '税收占增加值的比重。',
    definitionEn: 'Tax as a share of value added.',
  }),
  derived('LEADING_SHARE', '主导产业比重', 'Share of the leading industry', '%', '100 * LEADING_REVENUE / REVENUE', {
    definitionZh: '主导产业收入占主营业务收入的比重。',
    definitionEn: 'Revenue of the leading industry as a share of main-business revenue.',
  }),
  derived('RD_INTENSITY', '研发投入强度', 'R&D intensity', '%', '100 * RD_SPEND / REVENUE', {
    decimals: 3,
    definitionZh: '研发经费占主营业务收入的比重。',
    definitionEn: 'R&D spending as a share of main-business revenue.',
  }),
  derived('ENERGY_INTENSITY', '单位增加值能耗', 'Energy intensity', '吨标准煤/万元', 'ENERGY / VALUE_ADDED', {
    direction: -1,
    decimals: 3,
    definitionZh: '每万元增加值的综合能源消费量。',
    definitionEn: 'Energy use in coal equivalent per 10,000 yuan of value added.',
  }),
  derived('MULTI_SHARE', '多层厂房比重', 'Share of multi-storey factories', '%', '100 * STD_FLOOR_MULTI / STD_FLOOR', {
    definitionZh: '多层厂房占标准厂房面积的比重。',
    definitionEn: 'Multi-storey floor area as a share of standard factory floor area.',
  }),
  derived('GREEN_SHARE', '公共绿地率', 'Share of green area', '%', 'GREEN_AREA / BUILT_AREA', {
    definitionZh: '公共绿地占建成区面积的比重；一平方公里为 100 万平方米。',
    definitionEn: 'Public green area as a share of the built-up area; a square kilometre is 100 units of 10,000 m².',
  }),
  derived('REVENUE_4Q', '近四季度收入', 'Revenue of four quarters', '亿元', 'rolling(REVENUE, 4)', {
    definitionZh: '截至本季度的最近四个季度主营业务收入合计。',
    definitionEn: 'Main-business revenue of the four quarters that end with this one.',
  }),
  derived('REVENUE_YTD', '收入年初累计', 'Revenue of the year to date', '亿元', 'ytd(REVENUE)', {
    definitionZh: '自年初至本期的主营业务收入合计。',
    definitionEn: 'Main-business revenue from the beginning of the year to this period.',
  }),
];

type More = Partial<IndicatorInput> & Pick<IndicatorInput, 'definitionZh' | 'definitionEn'>;

function derived(
  code: string,
  nameZh: string,
  nameEn: string,
  unit: string,
  formula: string,
  more: More,
): IndicatorInput {
  return {
    code,
    nameZh,
    nameEn,
    unit,
    decimals: 2,
    direction: 1,
    frequency: 'quarter',
    kind: 'derived',
    aggregationOverTime: 'none',
    aggregationOverRegions: 'none',
    weightCode: null,
    plausibleMin: null,
    plausibleMax: null,
    outOfRange: 'refuse',
    moreDecimals: 'keep',
    dataOwnerCode: null,
    byIndustry: false,
    formulas: [{ from: null, text: formula }],
    ...more,
  };
}
