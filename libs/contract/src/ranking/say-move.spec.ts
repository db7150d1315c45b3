import { moveTexts } from './move-texts.ts';
import type { RankMove } from './place.ts';
import { sayMove, sayOwnSide, type MoveWords } from './say-move.ts';

const words = (language: 'zh' | 'en'): MoveWords => ({
  translate: (key, params = {}) => {
    const text = key
      .split('.')
      .reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], { place: moveTexts[language] });
    return String(text).replace(/%\{(\w+)\}/g, (_, name: string) => String(params[name]));
  },
  change: (value) => (value > 0 ? `+${value}` : `${value}`.replace('-', '−')),
  name: (code) =>
    (language === 'zh' ? { REVENUE: '主营业务收入', TAX: '税收' } : { REVENUE: 'Revenue', TAX: 'Tax' })[code] ?? code,
  figure: (_, value) => (value === null ? '—' : String(value)),
  period: String,
  moment: String,
});
const part = (cause: RankMove['parts'][number]['cause'], places: number, column: string | null = null) => ({
  cause,
  column,
  places,
  points: 0,
  from: column ? 60 : null,
  to: column ? 40 : null,
});
const move = (from: number | null, to: number | null, parts: RankMove['parts']): RankMove => ({
  methodCode: 'M',
  periodCode: '2013',
  against: '2012',
  ...{ asOf: null, againstAsOf: null, version: null, againstVersion: null },
  clusterId: 1,
  before: { rank: from, score: 1, of: 20 },
  after: { rank: to, score: 1, of: 20 },
  places: from === null || to === null ? null : from - to,
  parts,
  others: [],
  crossings: { passedBy: [], passed: [] },
});

test.each([
  [
    'en',
    'Fell 3 against 2012, from 8 to 11: Revenue (60 → 40) −2, figures of the other clusters −1.5, the method +0.5.',
  ],
  [
    'zh',
    '比2012下降 3 位（第 8 位降至第 11 位）：主营业务收入（60 → 40） −2 位，其他集聚区的数据变化 −1.5 位，办法变化 +0.5 位。',
  ],
] as const)('says in one sentence from where to where and what did it, largest first (%s)', (language, sentence) => {
  const parts = [part('method', 0.5), part('others', -1.5), part('own', -2, 'REVENUE'), part('own', 0, 'TAX')];
  expect(sayMove(move(8, 11, parts), words(language))).toBe(sentence);
});

test('sums up what is small', () => {
  const parts = [
    part('own', -3, 'REVENUE'),
    part('others', 1),
    part('method', 0.5),
    part('population', 0.5),
    part('own', -0.5, 'TAX'),
  ];
  expect(sayMove(move(8, 9, parts), words('en'))).toBe(
    'Fell 1 against 2012, from 8 to 9: Revenue (60 → 40) −3, figures of the other clusters +1, the method +0.5, everything else 0.',
  );
});

test('says so when nothing moved or there is nothing to compare', () => {
  expect(sayMove(move(8, 8, []), words('en'))).toBe('Stands at 8 as in 2012.');
  expect(sayMove(move(null, 8, []), words('en'))).toContain('was not ranked in 2012');
  expect(sayMove(move(8, null, []), words('zh'))).toContain('本期未参加排名');
});

test.each([
  ['en', 'Rose 2 against 2013 as known on 2014-05-01, from 3 to 1: Revenue (60 → 40) +2.'],
  ['zh', '比2014-05-01 时所知的2013上升 2 位（第 3 位升至第 1 位）：主营业务收入（60 → 40） +2 位。'],
] as const)('a comparison with another date of knowledge names it (%s)', (language, sentence) => {
  const known = { ...move(3, 1, [part('own', 2, 'REVENUE')]), against: '2013', againstAsOf: '2014-05-01' };
  expect(sayMove(known, words(language))).toBe(sentence);
});

test('names the version that the same period is compared by', () => {
  const byFirst = { ...move(8, 11, []), against: '2013', againstVersion: 1 };
  expect(sayMove(byFirst, words('en'))).toBe('Fell 3 against 2013 by version 1, from 8 to 11.');
  expect(sayMove(byFirst, words('zh'))).toBe('比按第 1 版计算的2013下降 3 位（第 8 位降至第 11 位）。');
});

test('the side it leads to is named by its version where one was asked for', () => {
  expect(sayOwnSide({ ...move(8, 11, []), version: null }, words('en'))).toBe('2013');
  expect(sayOwnSide({ ...move(8, 11, []), version: 3 }, words('zh'))).toBe('按第 3 版计算的2013');
});
