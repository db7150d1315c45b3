import type { Locale } from '../provider/locale.ts';

const tags: Readonly<Record<Locale, string>> = { zh: 'zh-CN', en: 'en-GB' };

/** A calendar day (`2013-12-31`), the same everywhere: 2013年12月31日, 31 December 2013. */
export function formatDay(day: string | null | undefined, locale: Locale, month: 'long' | 'short' = 'long'): string {
  if (!day) return '—';
  const date = new Date(`${day.slice(0, 10)}T00:00:00Z`);
  return new Intl.DateTimeFormat(tags[locale], { year: 'numeric', month, day: 'numeric', timeZone: 'UTC' }).format(
    date,
  );
}

/** An instant in the user's time zone, to the second, on every page: two clocks on one page would contradict each other. */
export function formatInstant(instant: string | null | undefined, locale: Locale): string {
  if (!instant) return '—';
  return new Intl.DateTimeFormat(tags[locale], {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    hour12: false,
  }).format(new Date(instant));
}

const quarterNames = ['一季度', '二季度', '三季度', '四季度'];

/** A period code in words: 2013年四季度, Q4 2013; 2013年4月, April 2013. What is no period stays as it is. */
export function formatPeriod(code: string, locale: Locale): string {
  const [year = '', part] = code.split('-');
  if (!/^\d{4}$/.test(year)) return code;
  if (part === undefined) return locale === 'zh' ? `${year}年` : year;
  if (part.startsWith('Q'))
    return locale === 'zh' ? `${year}年${quarterNames[Number(part[1]) - 1] ?? part}` : `${part} ${year}`;
  if (locale === 'zh') return `${year}年${Number(part)}月`;
  const date = new Date(`${year}-${part}-01T00:00:00Z`);
  return new Intl.DateTimeFormat(tags.en, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(date);
}

/** The calendar day in Shanghai at an instant: deadlines are kept in Asia/Shanghai. */
export function shanghaiDay(instant: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(instant);
}
