import type { Locale } from '../provider/locale.ts';
import { knownUnit, perText, unitText } from './unit.ts';

const tags: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en-GB' };
const minus = '−';

/** A number with grouping and, where given, so many decimals: 1,234.50. A true minus sign, so that columns line up. */
export function formatNumber(value: number | null | undefined, locale: Locale, decimals?: number): string {
  if (value === null || value === undefined || Number.isNaN(value)) return '—';
  const digits = decimals === undefined ? { maximumFractionDigits: 6 } : fixed(decimals);
  return new Intl.NumberFormat(tags[locale], digits).format(value).replace('-', minus);
}

/** A signed change: +3.2, −1.0, ±0. */
export function formatChange(value: number | null | undefined, locale: Locale, decimals = 1): string {
  if (value === null || value === undefined) return '—';
  const text = formatNumber(Math.abs(value), locale, decimals);
  if (Number(Math.abs(value).toFixed(decimals)) === 0) return `±${text}`;
  return `${value > 0 ? '+' : minus}${text}`;
}

const steps = {
  zh: [
    [1e12, '万亿'],
    [1e8, '亿'],
    [1e4, '万'],
  ],
  en: [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ],
} as const;

/**
 * A single figure as it is said: 12.3 亿元 in Chinese, 1.23 billion yuan in English, the same value underneath. For tables
 * keep the printed unit in the head (`unitText`) and the plain number in the cell (`formatNumber`).
 * @param whole no decimal of the printed unit is lost, in whichever unit it is said: for a figure somebody has to reach.
 */
export function formatFigure(
  value: number | null | undefined,
  unit: string,
  locale: Locale,
  decimals = 2,
  whole = false,
): { readonly number: string; readonly unit: string } {
  // A quotient is said by what is counted in it: 4.12 billion yuan / km².
  const [above = '', ...below] = unit.split('/');
  if (below.length > 0 && knownUnit(above)?.counted) {
    const said = formatFigure(value, above, locale, decimals, whole);
    const rest = perText(below.join('/'), locale);
    return { number: said.number, unit: locale === 'zh' ? `${said.unit}/${rest}` : `${said.unit} / ${rest}` };
  }
  const known = knownUnit(unit);
  if (value === null || value === undefined || !known?.counted)
    return { number: formatNumber(value, locale, decimals), unit: unitText(unit, locale) };
  // 6 digits of rounding keep 0.1 万 from becoming 1000.0000000000001.
  const counted = Number((value * known.factor).toPrecision(15));
  const [size, word] = steps[locale].find(([least]) => Math.abs(counted) >= least) ?? [1, ''];
  const scaled = counted / size;
  // Decimals are those of the printed unit; said in another one, two are enough to tell figures apart.
  const own = whole || size === known.factor ? Math.max(0, decimals + Math.round(Math.log10(size / known.factor))) : 2;
  const shown = size === 1 && Number.isInteger(counted) ? 0 : own;
  return {
    number: formatNumber(scaled, locale, shown),
    unit: locale === 'zh' ? `${word}${known.zh}` : [word, known.en].filter((part) => part !== '').join(' '),
  };
}

/** `formatFigure` as one text; % stands without a space. */
export function figureText(
  value: number | null | undefined,
  unit: string,
  locale: Locale,
  decimals = 2,
  whole = false,
): string {
  const said = formatFigure(value, unit, locale, decimals, whole);
  if (said.unit === '') return said.number;
  return said.unit === '%' || said.unit === '‰' ? `${said.number}${said.unit}` : `${said.number} ${said.unit}`;
}

const fixed = (decimals: number) => ({ minimumFractionDigits: decimals, maximumFractionDigits: decimals });
