import type { Caller } from './api-under-test.ts';

/** Records enough to enter figures and to rank: four clusters in two cities, two base indicators and a derived one. */
export async function buildSmallWorld({ send }: Caller): Promise<void> {
  const create = async (kind: string, body: object): Promise<void> => {
    const answer = await send('POST', `/${kind}`, body);
    if (answer.status !== 201) throw new Error(`${kind}: ${answer.text}`);
  };
  await create('regions', { code: '410000', nameZh: '河南省', level: 'province' });
  await create('regions', {
    code: '410100',
    nameZh: '郑州市',
    nameEn: 'Zhengzhou',
    level: 'city',
    parentCode: '410000',
  });
  await create('regions', {
    code: '410182',
    nameZh: '荥阳市',
    nameEn: 'Xingyang',
    level: 'county',
    parentCode: '410100',
  });
  await create('regions', { code: '410800', nameZh: '焦作市', nameEn: 'Jiaozuo', level: 'city', parentCode: '410000' });
  const clusters = [
    ['ZZ-1', '郑州一', 'Zhengzhou one', '410182'],
    ['ZZ-2', '郑州二', 'Zhengzhou two', '410100'],
    ['JZ-1', '焦作一', 'Jiaozuo one', '410800'],
    ['JZ-2', '焦作二', 'Jiaozuo two', '410800'],
  ];
  for (const [code, nameZh, nameEn, regionCode] of clusters)
    await create('clusters', { code, nameZh, nameEn, regionCode, peerGroup: regionCode === '410800' ? 'B' : 'A' });
  const indicator = { frequency: 'year', kind: 'base', unit: '亿元' };
  await create('indicators', {
    ...indicator,
    code: 'REVENUE',
    nameZh: '主营业务收入',
    nameEn: 'Revenue',
    plausibleMin: 0,
    plausibleMax: 10_000,
  });
  await create('indicators', {
    ...indicator,
    code: 'TAX',
    nameZh: '税收',
    nameEn: 'Tax',
    plausibleMin: 0,
    plausibleMax: 1000,
    outOfRange: 'reason',
    decimals: 2,
    moreDecimals: 'refuse',
  });
  await create('indicators', {
    ...indicator,
    code: 'TAX_RATE',
    nameZh: '税收占比',
    nameEn: 'Tax rate',
    unit: '%',
    kind: 'derived',
    formulas: [{ text: 'TAX / REVENUE * 100' }],
  });
  await create('periods', { code: '2012' });
  await create('periods', { code: '2013' });
  await create('periods', { code: '2011', state: 'closed' });
  await create('methods', { code: 'M', nameZh: '办法', nameEn: 'Method' });
  await create('method-versions', {
    code: 'M-1',
    methodCode: 'M',
    number: 1,
    state: 'active',
    definition: {
      indicators: [
        { code: 'REVENUE', direction: 1, weight: 60, parent: 'TOP', scoring: { kind: 'min-max' } },
        { code: 'TAX_RATE', direction: 1, weight: 40, parent: 'TOP', scoring: { kind: 'min-max' } },
      ],
      groups: [{ code: 'TOP', name: { zh: '综合', en: 'Composite' }, aggregation: 'arithmetic' }],
    },
  });
  await create('award-schemes', {
    code: 'TEN',
    nameZh: '十强',
    nameEn: 'Top ten',
    methodCode: 'M',
    versions: [{ definition: { size: 2, orderedBy: 'rank' } }],
  });
  await create('award-schemes', {
    code: 'FAST',
    nameZh: '十快',
    nameEn: 'Fastest',
    methodCode: 'M',
    versions: [{ definition: { size: 2, orderedBy: 'rank-rise' } }],
  });
  await create('star-rules', {
    code: 'S',
    nameZh: '星级',
    versions: [{ definition: { levels: [{ stars: 1, thresholds: { REVENUE: 50 } }], combine: 'all' } }],
  });
}

/** Revenue and tax of the four clusters in a period. */
export async function enterFigures(
  { send }: Caller,
  periodCode: string,
  values: readonly (readonly [number, number])[],
): Promise<void> {
  const codes = ['ZZ-1', 'ZZ-2', 'JZ-1', 'JZ-2'];
  const figures = values.flatMap(([revenue, tax], at) => [
    { clusterCode: codes[at], indicatorCode: 'REVENUE', periodCode, value: revenue },
    { clusterCode: codes[at], indicatorCode: 'TAX', periodCode, value: tax },
  ]);
  const answer = await send('PUT', '/figures', { figures });
  if (answer.status !== 200) throw new Error(answer.text);
}

/** Figures of two years between which JZ-1 overtakes ZZ-1. */
export async function enterTwoYears(caller: Caller): Promise<void> {
  await enterFigures(caller, '2012', [
    [100, 10],
    [80, 4],
    [60, 6],
    [40, 1],
  ]);
  await enterFigures(caller, '2013', [
    [100, 10],
    [80, 4],
    [160, 12],
    [40, 1],
  ]);
}
