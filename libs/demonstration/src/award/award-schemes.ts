import type { AwardSchemeInput } from '@jiju/contract';

const zhengzhou = { regions: ['410100'] };

/** Whom the rankings honour: the three tens of the province and two lists of a city. */
export const awardSchemes: readonly AwardSchemeInput[] = [
  scheme('HN-STRONG', '十强产业集聚区', 'Ten strongest', { size: 10, orderedBy: 'rank' }),
  scheme('HN-FAST', '十快产业集聚区', 'Ten fastest', { size: 10, orderedBy: 'rank-rise' }),
  scheme('HN-ADVANCED', '十先进产业集聚区', 'Ten advanced', { size: 10, orderedBy: 'marks' }),
  scheme('ZZ-STRONG', '郑州市五强产业集聚区', 'Five strongest of Zhengzhou', {
    size: 5,
    orderedBy: 'rank',
    population: zhengzhou,
  }),
  scheme('ZZ-FAST', '郑州市五快产业集聚区', 'Five fastest of Zhengzhou', {
    size: 5,
    orderedBy: 'rank-rise',
    population: zhengzhou,
  }),
];

function scheme(
  code: string,
  nameZh: string,
  nameEn: string,
  definition: AwardSchemeInput['versions'][number]['definition'],
): AwardSchemeInput {
  return { code, nameZh, nameEn, methodCode: 'HN-YEAR', versions: [{ effectiveFrom: null, definition, note: '' }] };
}
