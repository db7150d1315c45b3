import { equipment, industry, type ClusterRow } from './cluster-row.ts';

/** Clusters named in the lists of the honoured: 2010, 2011, 2013, 2014 and 2017. */
export const honoured: readonly ClusterRow[] = [
  row('ZZ-HKG', '郑州航空港', 'Zhengzhou Airport', '410173', ['conference2014', 'award2017']),
  row(
    'ZZ-JK',
    '郑州经济技术',
    'Zhengzhou Economic and Technological',
    '410171',
    ['conference2014', 'award2011', 'award2017'],
    {
      // The printed name of 2013 has the full form.
      aliases: [{ name: '郑州经济技术开发区', note: '2013' }],
    },
  ),
  row('ZZ-GX', '郑州高新技术', 'Zhengzhou High-Tech', '410172', ['award2010', 'conference2014', 'award2017']),
  row('XC-CG', '长葛市', 'Changge', '411082', ['award2010', 'conference2014', 'award2017']),
  row('JZ-MZ', '孟州市', 'Mengzhou', '410883', ['conference2014', 'award2017', 'jiaozuo2018'], {
    aliases: [
      {
        name: '孟州高新技术产业开发区',
        note: '2018 目录；是否同一区未确认 / directory of 2018, identity not confirmed',
      },
    ],
  }),
  row('XX-CY', '长垣县', 'Changyuan', '410783', ['conference2014', 'award2017', 'plan2014'], {
    aliases: [{ name: '长垣产业集聚区', note: '2019 撤县设市 / a city since 2019' }],
    industries: equipment,
  }),
  row('JZ-QY', '沁阳市', 'Qinyang', '410882', ['conference2014']),
  row('SMX-YM', '义马市煤化工', 'Yima Coal Chemical', '411281', ['conference2014'], {
    aliases: [{ name: '义市煤化工产业集聚区', note: '报道漏字 / printed without 马 in the report' }],
  }),
  row('AY-LZ', '林州市', 'Linzhou', '410581', ['conference2014', 'award2017', 'plan2014'], { industries: equipment }),
  row('LY-SH', '洛阳市石化', 'Luoyang Petrochemical', '410300', ['conference2014']),

  row('ZZ-WL', '郑州国际物流', 'Zhengzhou International Logistics', '410100', ['conference2014']),
  row('ZZ-XY', '荥阳市', 'Xingyang', '410182', ['conference2014'], { managementUnit: 'MB-ZZ-XY' }),
  row('ZK-TK', '太康县', 'Taikang', '411627', ['conference2014']),
  row('JZ-JK', '焦作经济技术', 'Jiaozuo Economic and Technological', '410800', ['conference2014', 'jiaozuo2018'], {
    // A notice of 2015 calls the high-tech zone by both names: http://henan.kjzch.com/jiaozuo/2015-11-04/120057.html
    aliases: [
      { name: '焦作高新技术产业开发区', note: '2018 目录；应为同一区，未确认 / directory of 2018, probably the same' },
    ],
  }),
  row('HB-XUN', '浚县', 'Xun County', '410621', ['conference2014']),
  row('KF-TX', '通许县', 'Tongxu', '410222', ['conference2014', 'specialty2014'], {
    industries: [industry('电动车', 'Electric vehicles')],
    tags: ['sme-specialty-2014'],
  }),
  row('ZZ-DF', '登封市', 'Dengfeng', '410185', ['conference2014']),
  row('PY-PY', '濮阳县', 'Puyang County', '410928', ['conference2014']),
  row('XY-PQ', '信阳市平桥', 'Xinyang Pingqiao', '411503', ['conference2014']),
  row('SQ-SY', '商丘市睢阳', 'Shangqiu Suiyang', '411403', ['conference2014']),

  row('XX-GX', '新乡高新技术', 'Xinxiang High-Tech', '410771', ['award2010', 'award2011']),
  row('LH-JK', '漯河经济技术', 'Luohe Economic and Technological', '411171', ['award2010', 'award2017']),
  row('LY-GX', '洛阳高新技术', 'Luoyang High-Tech', '410371', ['award2010', 'award2017']),
  row('NY-XX', '西峡县', 'Xixia', '411323', ['award2010']),
  row('JZ-QB', '沁阳市沁北', 'Qinyang Qinbei', '410882', ['award2010']),
  row('SQ-MQ', '民权县', 'Minquan', '411421', ['award2010']),
  row('KF-BX', '开封汴西', 'Kaifeng Bianxi', '410200', ['award2010', 'award2017', 'plan2014'], {
    industries: equipment,
  }),
  row('AY-GX', '安阳高新技术', 'Anyang High-Tech', '410571', ['award2010']),
  row('HB-LY', '黎阳', 'Liyang', '410621', ['award2010']),
  row('LY-YY', '宜阳县', 'Yiyang', '410327', ['award2011']),
  row('XX-YY', '原阳县', 'Yuanyang', '410725', ['award2014']),

  row('JY-HL', '济源市虎岭', 'Jiyuan Huling', '419001', ['award2017', 'plan2014'], { industries: equipment }),
  row('XC-YZ', '禹州市', 'Yuzhou', '411081', ['award2017']),
  row('SQ-YC', '永城市', 'Yongcheng', '411481', ['award2017']),
  row('JZ-WZ', '武陟县', 'Wuzhi', '410823', ['award2017', 'jiaozuo2018'], {
    aliases: [
      { name: '武陟经济技术开发区', note: '2018 目录；是否同一区未确认 / directory of 2018, identity not confirmed' },
    ],
  }),
  row('LH-LY', '临颍县', 'Linying', '411122', ['award2017', 'specialty2014'], { tags: ['sme-specialty-2014'] }),
  row('SQ-SX', '睢县', 'Sui County', '411422', ['award2017']),
  row('PY-FX', '范县', 'Fan County', '410926', ['award2017']),
  row('PDS-RZ', '汝州市', 'Ruzhou', '410482', ['award2017']),
  row('ZZ-GY', '巩义市', 'Gongyi', '410181', ['award2017']),
  row('NY-DZ', '邓州市', 'Dengzhou', '411381', ['award2017']),
];

function row(
  code: string,
  zh: string,
  en: string,
  region: string,
  from: ClusterRow['from'],
  more: Partial<ClusterRow> = {},
): ClusterRow {
  return { code, zh, en, region, from, ...more };
}
