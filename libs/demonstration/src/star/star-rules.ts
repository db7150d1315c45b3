import type { StarRuleInput } from '@jiju/contract';

/** Value added 亿元, tax 亿元, employees 人. All known rows of the source keep the ratio 100 : 15 : 6. */
function thresholds(valueAdded: number): Record<string, number> {
  return {
    VALUE_ADDED: valueAdded,
    TAX: rounded(valueAdded * 0.15),
    EMPLOYEES: rounded(valueAdded * 600),
  };
}

function rounded(value: number): number {
  return Number(value.toFixed(4));
}

/** Known: entry 2 / 0.3 / 0.12 万人, one star 5 / 0.75 / 0.3, six stars 100 / 15 / 6. */
const known = { entry: 2, one: 5, six: 100 };

const source =
  '服务业“两区”星级标准(2016)/ thresholds of the service zones of 2016, https://www.xyxww.com.cn/jhtml/hn/49842.html';

export const starRules: readonly StarRuleInput[] = [
  {
    code: 'SERVICE-ZONE-STARS',
    nameZh: '星级标准（服务业两区，仅已知级别）',
    nameEn: 'Stars of the service zones, known levels only',
    frequency: 'year',
    versions: always({
      combine: 'all',
      entry: thresholds(known.entry),
      levels: [
        { stars: 1, thresholds: thresholds(known.one) },
        { stars: 6, thresholds: thresholds(known.six) },
      ],
    }),
    source: `${source}。二至五星未见 / two to five stars were not found; 是否须全部达到未见，按全部达到 / "all of" is assumed`,
  },
  {
    code: 'DEMO-STARS',
    nameZh: '星级标准（演示，二至五星为自拟）',
    nameEn: 'Stars (demonstration: two to five stars are ours)',
    frequency: 'year',
    versions: always({
      combine: 'all',
      entry: thresholds(known.entry),
      // The levels between are ours: scales from 5 to 100 that about double, times the one vector of the known rows.
      levels: [known.one, 10, 22, 40, 65, known.six].map((scale, index) => ({
        stars: index + 1,
        thresholds: thresholds(scale),
      })),
    }),
    source: `门槛、一星、六星 / entry, one and six stars: ${source}。二至五星为演示自拟 / two to five stars are invented for the demonstration`,
  },
];

/** One version, which has always held. */
function always(definition: StarRuleInput['versions'][number]['definition']): StarRuleInput['versions'] {
  return [{ effectiveFrom: null, definition, note: '' }];
}
