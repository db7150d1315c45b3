import type { Cluster, Indicator, Region, Session } from '@jiju/contract';
import type { Fixture } from './fake-server.ts';

const stored = { revision: 1, archivedAt: null, updatedAt: '2014-04-11T08:00:00.000Z' };

export const administrator: Session = {
  csrf: 'token-of-this-session',
  expiresAt: '2014-04-12T08:00:00.000Z',
  user: {
    ...stored,
    id: 1,
    login: 'admin',
    name: '管理员',
    role: 'administrator',
    locale: 'zh',
    clusterCodes: [],
    unitCode: null,
    active: true,
  },
};

export const region = (
  id: number,
  code: string,
  nameZh: string,
  nameEn: string,
  parentCode: string | null,
): Region => ({
  ...stored,
  id,
  code,
  nameZh,
  nameEn,
  parentCode,
  level: parentCode === null ? 'province' : code.endsWith('00') ? 'city' : 'county',
  statistical: false,
  validFrom: null,
  validTo: null,
  successorCode: null,
});

export const cluster = (id: number, code: string, nameZh: string, nameEn: string, regionCode: string): Cluster => ({
  ...stored,
  id,
  code,
  nameZh,
  nameEn,
  regionCode,
  aliases: [],
  level: 'province',
  status: 'active',
  statusHistory: [{ status: 'active', from: null, note: '' }],
  leadingIndustries: [],
  plannedArea: null,
  builtUpArea: null,
  longitude: null,
  latitude: null,
  managementUnitCode: null,
  contact: '',
  tags: [],
  peerGroup: '',
  source: '',
});

export const indicator = (
  id: number,
  code: string,
  nameZh: string,
  nameEn: string,
  unit: string,
  formula?: string,
): Indicator => ({
  ...stored,
  id,
  code,
  nameZh,
  nameEn,
  unit,
  decimals: 2,
  direction: 1,
  frequency: 'year',
  kind: formula === undefined ? 'base' : 'derived',
  aggregationOverTime: 'sum',
  aggregationOverRegions: 'sum',
  weightCode: null,
  plausibleMin: null,
  plausibleMax: null,
  outOfRange: 'refuse',
  moreDecimals: 'refuse',
  definitionZh: '',
  definitionEn: '',
  dataOwnerCode: null,
  byIndustry: false,
  formulas: formula === undefined ? [] : [{ from: null, text: formula }],
});

/** A few records of the province, enough to list, refer and edit. */
export const fixture: Fixture = {
  session: administrator,
  password: 'correct horse',
  records: {
    regions: [
      region(1, '410000', '河南省', 'Henan', null),
      region(2, '410100', '郑州市', 'Zhengzhou', '410000'),
      region(3, '410122', '中牟县', 'Zhongmu', '410100'),
      region(4, '411000', '许昌市', 'Xuchang', '410000'),
      region(5, '411082', '长葛市', 'Changge', '411000'),
    ],
    clusters: [
      cluster(1, 'CHANGGE', '长葛市产业集聚区', 'Changge', '411082'),
      cluster(2, 'ZZ-AIRPORT', '郑州航空港产业集聚区', 'Zhengzhou Airport', '410100'),
    ],
    indicators: [
      indicator(1, 'REVENUE', '主营业务收入', 'Main-business revenue', '亿元'),
      indicator(2, 'EMPLOYEES', '从业人员', 'Employees', '万人'),
      indicator(3, 'REVENUE_GROWTH', '收入增速', 'Growth of revenue', '%', 'growth(REVENUE)'),
    ],
  },
};
