import type { AwardListInput } from '@jiju/contract';
import { sources } from '../cluster/cluster-row.ts';
import { excellent2017, fast2013, strong2010, strong2013, zhumadian2017, type Named } from './printed-names.ts';

type Member = AwardListInput['members'][number];

const province = '河南省人民政府';
const headOnly = {
  noteZh: '来源只见第一名，其余名单未见。',
  noteEn: 'Only the first name was seen; the other names are not known.',
};

/**
 * Lists that were published, as printed: a place in a list is a rank only where the source numbers it as one. Names that
 * a source does not give stay unknown; the list is marked incomplete.
 */
export const awardLists: readonly AwardListInput[] = [
  list('AWARD-2010-STRONG', '2010年度十强产业集聚区', 'Ten strongest of 2010', 2010, {
    schemeCode: 'HN-STRONG',
    conferredOn: '2011-02-17',
    source: sources.award2010,
    members: strong2010.map(([code, name], index) => member(code, name, index, index + 1)),
  }),
  list('AWARD-2010-FAST', '2010年度十快产业集聚区', 'Ten fastest of 2010', 2010, {
    ...headOnly,
    schemeCode: 'HN-FAST',
    conferredOn: '2011-02-17',
    source: sources.award2010,
    complete: false,
    members: [member('HB-LY', '黎阳产业集聚区', 0)],
  }),
  list('AWARD-2010-ZZ-STRONG', '2010年度郑州市五强产业集聚区', 'Five strongest of Zhengzhou 2010', 2010, {
    ...headOnly,
    schemeCode: 'ZZ-STRONG',
    conferredOn: '2011-03-16',
    issuingBody: '郑州市人民政府',
    source: sources.zhengzhou2010,
    complete: false,
    members: [member('ZZ-JK', '郑州经济技术产业集聚区', 0)],
  }),
  list('AWARD-2010-ZZ-FAST', '2010年度郑州市五快产业集聚区', 'Five fastest of Zhengzhou 2010', 2010, {
    ...headOnly,
    schemeCode: 'ZZ-FAST',
    conferredOn: '2011-03-16',
    issuingBody: '郑州市人民政府',
    source: sources.zhengzhou2010,
    complete: false,
    members: [member('ZZ-HKG', '郑州航空港区', 0)],
  }),
  ...(
    [
      ['STRONG', '十强产业集聚区', 'Ten strongest of 2011', 'HN-STRONG', 'ZZ-JK', '郑州经济技术产业集聚区'],
      ['FAST', '十快产业集聚区', 'Ten fastest of 2011', 'HN-FAST', 'XX-GX', '新乡高新技术产业集聚区'],
      ['ADVANCED', '先进产业集聚区', 'Ten advanced of 2011', 'HN-ADVANCED', 'LY-YY', '宜阳县产业集聚区'],
    ] as const
  ).map(([key, title, nameEn, schemeCode, clusterCode, name]) =>
    list(`AWARD-2011-${key}`, `2011年度${title}`, nameEn, 2011, {
      ...headOnly,
      schemeCode,
      conferredOn: '2012-02-05',
      source: sources.award2011,
      complete: false,
      members: [member(clusterCode, name, 0)],
    }),
  ),
  list('AWARD-2013-STRONG', '2013年度十强产业集聚区', 'Ten strongest of 2013', 2013, {
    schemeCode: 'HN-STRONG',
    conferredOn: '2014-04-11',
    source: sources.conference2014,
    members: listed(strong2013),
    noteZh: '报道未编号，顺序是否为名次不详；年度由会议日期推定。',
    noteEn: 'Not numbered in the report, so the order may not be a rank; the year is inferred from the conference.',
  }),
  list('AWARD-2013-FAST', '2013年度十快产业集聚区', 'Ten fastest of 2013', 2013, {
    schemeCode: 'HN-FAST',
    conferredOn: '2014-04-11',
    source: sources.conference2014,
    members: listed(fast2013),
    noteZh: '报道未编号，顺序是否为名次不详；年度由会议日期推定。',
    noteEn: 'Not numbered in the report, so the order may not be a rank; the year is inferred from the conference.',
  }),
  list('AWARD-2013-ADVANCED', '2013年度十先进产业集聚区', 'Ten advanced of 2013', 2013, {
    schemeCode: 'HN-ADVANCED',
    conferredOn: '2014-04-11',
    source: sources.conference2014,
    complete: false,
    noteZh: '报道标题提到十先进，正文未列名单。',
    noteEn: 'Announced in the headline of the report; the names are not given and stay unknown.',
  }),
  list('AWARD-2014-ADVANCED', '2014年度先进产业集聚区', 'Advanced of 2014', 2014, {
    schemeCode: 'HN-ADVANCED',
    source: sources.award2014,
    complete: false,
    members: [member('XX-YY', '原阳县产业集聚区', 0)],
    noteZh: '只见原阳县一家，并在豫北观摩组当日排名第一。',
    noteEn: 'Only Yuanyang was seen; it also came first in the northern inspection group on the day.',
  }),
  list('AWARD-2017-EXCELLENT', '2017年度优秀产业集聚区', 'Twenty excellent of 2017', 2017, {
    source: sources.award2017,
    members: listed(excellent2017),
    noteZh: '按四类十项指标考核；来源将临颍印作临颖。',
    noteEn: 'Judged by ten indicators in four categories; the source misprints the name of Linying.',
  }),
  list('RANKING-2017-ZMD', '2017年度考核位次（驻马店部分）', 'Positions of Zhumadian in the ranking of 2017', 2017, {
    issuingBody: '省产业集聚区联席会议办公室',
    source: sources.zhumadian2017,
    complete: false,
    members: zhumadian2017.map(([code, name, rank], index) => member(code, name, index, rank)),
    noteZh: '全省 179 家参评，此处只见驻马店九家的位次。',
    noteEn: '179 areas were ranked; only the positions of the nine of Zhumadian are known here.',
  }),
];

function listed(named: readonly Named[]): Member[] {
  return named.map(([code, name], index) => member(code, name, index));
}

function member(clusterCode: string, printedName: string, index: number, rank: number | null = null): Member {
  return { clusterCode, printedName, listedOrder: index + 1, rank };
}

function list(
  code: string,
  nameZh: string,
  nameEn: string,
  year: number,
  more: Partial<AwardListInput>,
): AwardListInput {
  return {
    code,
    nameZh,
    nameEn,
    schemeCode: null,
    year,
    conferredOn: null,
    issuingBody: province,
    source: '',
    complete: true,
    noteZh: '',
    noteEn: '',
    members: [],
    ...more,
  };
}
