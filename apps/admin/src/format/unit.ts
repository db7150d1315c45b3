import type { Locale } from '../provider/locale.ts';

/** A unit of the field: what is counted, and how many of it one printed unit is. */
interface Unit {
  readonly factor: number;
  readonly zh: string;
  readonly en: string;
  /** Amounts are said in 亿 and 万, million and billion; areas and rates are not. */
  readonly counted: boolean;
}

const amount = (factor: number, zh: string, en: string): Unit => ({ factor, zh, en, counted: true });
const measure = (zh: string, en: string): Unit => ({ factor: 1, zh, en, counted: false });

const units: Readonly<Record<string, Unit>> = {
  元: amount(1, '元', 'yuan'),
  万元: amount(1e4, '元', 'yuan'),
  亿元: amount(1e8, '元', 'yuan'),
  万亿元: amount(1e12, '元', 'yuan'),
  美元: amount(1, '美元', 'US dollars'),
  万美元: amount(1e4, '美元', 'US dollars'),
  亿美元: amount(1e8, '美元', 'US dollars'),
  人: amount(1, '人', 'persons'),
  万人: amount(1e4, '人', 'persons'),
  户: amount(1, '户', 'units'),
  家: amount(1, '家', 'enterprises'),
  个: amount(1, '个', ''),
  项: amount(1, '项', 'items'),
  件: amount(1, '件', 'items'),
  平方米: amount(1, '平方米', 'm²'),
  万平方米: amount(1e4, '平方米', 'm²'),
  吨: amount(1, '吨', 't'),
  万吨: amount(1e4, '吨', 't'),
  吨标准煤: amount(1, '吨标准煤', 't of standard coal'),
  万吨标准煤: amount(1e4, '吨标准煤', 't of standard coal'),
  千瓦时: amount(1, '千瓦时', 'kWh'),
  万千瓦时: amount(1e4, '千瓦时', 'kWh'),
  平方公里: measure('平方公里', 'km²'),
  公里: measure('公里', 'km'),
  亩: measure('亩', 'mu'),
  公顷: measure('公顷', 'ha'),
  年: measure('年', 'years'),
  '%': measure('%', '%'),
  '‰': measure('‰', '‰'),
  百分点: measure('个百分点', 'percentage points'),
  倍: measure('倍', 'times'),
  分: measure('分', 'points'),
};

export const knownUnit = (unit: string): Unit | undefined => units[unit];

const englishFactors: Readonly<Record<number, string>> = {
  1: '',
  1e4: '10,000',
  1e8: '100 million',
  1e12: 'trillion',
};

const englishOne: Readonly<Record<string, string>> = {
  persons: 'person',
  enterprises: 'enterprise',
  units: 'unit',
  items: 'item',
  years: 'year',
};

/** What a quotient is per: 万元/人 is "10,000 yuan / person" in English. */
export function perText(unit: string, locale: Locale): string {
  if (locale === 'zh') return unit;
  return unit
    .split('/')
    .map((part) => {
      const text = unitText(part, locale);
      return englishOne[text] ?? text;
    })
    .join(' / ');
}

/** A unit as it stands in the head of a column: 亿元 is "100 million yuan" in English; quotients part by part. */
export function unitText(unit: string, locale: Locale): string {
  if (locale === 'zh' || unit === '') return unit;
  if (unit.includes('/')) {
    const [above = '', ...below] = unit.split('/');
    return [unitText(above, locale), perText(below.join('/'), locale)].join(' / ');
  }
  const known = units[unit];
  if (!known) return unit;
  return [englishFactors[known.factor], known.en].filter((word) => word).join(' ');
}
