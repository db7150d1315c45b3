import { strengthsOf, type StandingLine } from './strengths.ts';

const line = (code: string, place: number | null, of = 9, weight = 0.1): StandingLine => ({
  code,
  nameZh: code,
  nameEn: code,
  weight,
  raw: 1,
  medianRaw: 1,
  place,
  of,
});
const codes = (lines: readonly StandingLine[]) => lines.map(({ code }) => code);

it('names the best and the worst quarter, the furthest out first', () => {
  const { strengths, weaknesses } = strengthsOf({
    indicators: [line('A', 3), line('B', 1), line('C', 4), line('D', 5), line('E', 7), line('F', 9), line('G', 6)],
  });
  expect([codes(strengths), codes(weaknesses)]).toEqual([
    ['B', 'A'],
    ['F', 'E'],
  ]);
});

it('puts the heavier of equal places first, and keeps four', () => {
  const { strengths } = strengthsOf({
    indicators: [line('A', 1), line('B', 1, 9, 0.5), line('C', 1), line('D', 1), line('E', 1)],
  });
  expect(codes(strengths)).toEqual(['B', 'A', 'C', 'D']);
});

it('says nothing without a value or among too few', () => {
  const silent = strengthsOf({ indicators: [line('A', null), line('B', 1, 3), line('C', 3, 3)] });
  expect(silent).toEqual({ strengths: [], weaknesses: [] });
});
