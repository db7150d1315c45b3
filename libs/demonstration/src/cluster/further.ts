import { equipment, industry, textiles, type ClusterRow } from './cluster-row.ts';

const specialty = { from: ['specialty2014'], tags: ['sme-specialty-2014'] } as const;
const zhumadian = { from: ['zhumadian2017'] } as const;
const jiaozuo = { from: ['jiaozuo2018'] } as const;
const autoParts = industry('汽车零部件', 'Vehicle parts', '36');

/**
 * Clusters named elsewhere: positions of 2017, small-business specialty clusters of 2014, directory of 2018, plan of 2014.
 *
 * Left out on purpose: 商丘环保装备 and 巩义钢绞线 of the specialty list are parks and no clusters of this kind
 * (商丘经济开发区环保装备产业园, 巩义市民营科技创业园); 沁阳经开 of 2018 could be either of Qinyang's two zones; 安阳新区,
 * 洛阳, 焦作 of the plan are places, not zones; the list's thirteenth entry is cut off in the copy that was read.
 */
export const further: readonly ClusterRow[] = [
  {
    ...zhumadian,
    code: 'ZMD-ZB',
    zh: '驻马店装备',
    en: 'Zhumadian Equipment',
    region: '411700',
    from: ['zhumadian2017', 'specialty2014'],
    industries: [industry('汽车及零部件', 'Vehicles and parts', '36')],
    tags: ['sme-specialty-2014'],
  },
  { ...zhumadian, code: 'ZMD-SHI', zh: '驻马店市', en: 'Zhumadian', region: '411700' },
  { ...zhumadian, code: 'ZMD-SP', zh: '遂平县', en: 'Suiping', region: '411728' },
  { ...zhumadian, code: 'ZMD-BY', zh: '泌阳县', en: 'Biyang', region: '411726' },
  { ...zhumadian, code: 'ZMD-QS', zh: '确山县', en: 'Queshan', region: '411725' },
  { ...zhumadian, code: 'ZMD-SC', zh: '上蔡县', en: 'Shangcai', region: '411722' },
  { ...zhumadian, code: 'ZMD-PY', zh: '平舆县', en: 'Pingyu', region: '411723' },
  { ...zhumadian, code: 'ZMD-XP', zh: '西平县', en: 'Xiping', region: '411721' },
  { ...zhumadian, code: 'ZMD-RN', zh: '汝南县', en: 'Runan', region: '411727' },

  { ...specialty, code: 'NY-XY', zh: '新野县', en: 'Xinye', region: '411329', industries: textiles },
  {
    ...specialty,
    code: 'PDS-WG',
    zh: '舞钢市',
    en: 'Wugang',
    region: '410481',
    industries: [industry('特钢深加工', 'Special steel processing'), industry('机械制造', 'Machinery')],
  },
  {
    ...specialty,
    code: 'LY-YS',
    zh: '偃师市',
    en: 'Yanshi',
    region: '410307',
    // A county-level city until 2021, a district since.
    peerGroup: 'county',
    industries: [industry('三轮摩托', 'Three-wheeled motorcycles'), ...equipment],
  },
  { ...specialty, code: 'NY-XC', zh: '淅川县', en: 'Xichuan', region: '411326', industries: [autoParts] },
  { ...specialty, code: 'SQ-XY', zh: '夏邑县', en: 'Xiayi', region: '411426', industries: textiles },
  {
    ...specialty,
    code: 'NY-NZ',
    zh: '南召县',
    en: 'Nanzhao',
    region: '411321',
    industries: [industry('天然碳酸钙粉', 'Natural calcium carbonate')],
  },
  {
    ...specialty,
    code: 'ZZ-WULONG',
    zh: '荥阳市五龙',
    en: 'Xingyang Wulong',
    region: '410182',
    industries: [industry('建筑机械', 'Construction machinery')],
    managementUnit: 'MB-ZZ-WULONG',
  },

  { ...jiaozuo, code: 'JZ-GY', zh: '焦作市工业', en: 'Jiaozuo Industry', region: '410800' },
  { ...jiaozuo, code: 'JZ-XW', zh: '修武县', en: 'Xiuwu', region: '410821' },
  { ...jiaozuo, code: 'JZ-BA', zh: '博爱县', en: "Bo'ai", region: '410822' },
  { ...jiaozuo, code: 'JZ-WX', zh: '温县', en: 'Wen County', region: '410825' },

  {
    code: 'XC-DQG',
    zh: '中原电气谷',
    en: 'Central Plains Electric Valley',
    whole: true,
    region: '411000',
    from: ['plan2014'],
    industries: [industry('智能电网装备', 'Smart grid equipment')],
  },
  { code: 'PY-PD', zh: '濮阳市濮东', en: 'Puyang Pudong', region: '410900', from: ['plan2014'], industries: equipment },
  {
    code: 'NY-GX',
    zh: '南阳高新技术',
    en: 'Nanyang High-Tech',
    region: '411371',
    from: ['plan2014'],
    industries: equipment,
  },
  {
    code: 'ZK-XC',
    zh: '项城市',
    en: 'Xiangcheng',
    region: '411681',
    from: ['xiangcheng'],
    industries: textiles,
    area: { planned: 13, builtUp: 3 },
  },
];
