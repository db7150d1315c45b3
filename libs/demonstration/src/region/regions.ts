import type { RegionInput } from '@jiju/contract';
import { cities } from './cities.ts';
import { countyTable } from './counties.ts';

const henan = '410000';

/** Henan, its eighteen cities and their county-level divisions, parents before children. */
export const regions: readonly RegionInput[] = [
  region({ code: henan, nameZh: '河南省', nameEn: 'Henan', level: 'province', parentCode: null }),
  ...cities.map(([code, nameZh, nameEn]) => region({ code, nameZh, nameEn, level: 'city', parentCode: henan })),
  ...counties(),
  // The county became a county-level city; the notice was published on 2019-08-30, which is taken as the day of change:
  // https://henan.china.com/news/hot/2019/0830/253036959.html
  {
    ...region({ code: '410728', nameZh: '长垣县', nameEn: 'Changyuan County', level: 'county', parentCode: '410700' }),
    validTo: '2019-08-29',
    successorCode: '410783',
  },
];

type Known = Pick<RegionInput, 'code' | 'nameZh' | 'nameEn' | 'level' | 'parentCode'>;

function region(known: Known): RegionInput {
  // The statistical system numbers zones that are no division from 71 on: 410171, 411071.
  const statistical = known.level === 'county' && known.code[4] === '7';
  return { ...known, statistical, validFrom: null, validTo: null, successorCode: null };
}

function counties(): RegionInput[] {
  return [...countyTable.matchAll(/(\d{6}) (\S+) ([^;]+);/g)].map(([, code = '', nameZh = '', nameEn = '']) => ({
    ...region({ code, nameZh, nameEn, level: 'county', parentCode: `${code.slice(0, 4)}00` }),
    validFrom: code === '410783' ? '2019-08-30' : null,
  }));
}
