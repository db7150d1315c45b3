/** What a cell shows of the number it holds. */
export type Shown = 'number' | 'percent' | 'year' | 'month' | 'day' | 'time';

/** Formats that a workbook names by number only (ECMA-376 18.8.30, with those of Chinese editions). */
const builtIn: Readonly<Record<Exclude<Shown, 'number' | 'year'>, readonly number[]>> = {
  percent: [9, 10],
  month: [17, 27, 36, 50, 52, 57],
  day: [14, 15, 16, 22, 28, 29, 30, 31, 51, 53, 54, 58],
  time: [18, 19, 20, 21, 32, 33, 34, 35, 45, 46, 47, 55, 56],
};

export function shownByNumber(id: number): Shown {
  const found = Object.entries(builtIn).find(([, ids]) => ids.includes(id));
  return (found?.[0] ?? 'number') as Shown;
}

/** What a format like `yyyy"年"m"月"` or `0.0%` shows. */
export function shownByCode(code: string): Shown {
  // Quoted and escaped letters, fillers and conditions in brackets say nothing; neither do formats of negative numbers.
  const plain = code.replace(/"[^"]*"|\\.|[_*].|\[[^\]]*\]/g, '').toLowerCase();
  const first = plain.split(';')[0] ?? '';
  if (first.includes('%')) return 'percent';
  if (first.includes('general') || first.includes('e+') || first.includes('e-')) return 'number';
  if (first.includes('d')) return 'day';
  if (/[hs]/.test(first)) return 'time';
  // `e` is the year of East Asian formats.
  const year = /[ye]/.test(first);
  if (first.includes('m')) return year ? 'month' : 'time';
  return year ? 'year' : 'number';
}
