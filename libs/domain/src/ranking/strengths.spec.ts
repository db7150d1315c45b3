import { strengthsOf, type PlacedLine } from './strengths.ts';

interface Line extends PlacedLine {
  readonly code: string;
}

const line = (code: string, place: number | null, of = 9, weight = 0.1): Line => ({ code, weight, place, of });
const codes = (lines: readonly Line[]) => lines.map(({ code }) => code);

it('names the best and the worst quarter, the furthest out first', () => {
  const { strengths, weaknesses } = strengthsOf([
    line('A', 3),
    line('B', 1),
    line('C', 4),
    line('D', 5),
    line('E', 7),
    line('F', 9),
    line('G', 6),
  ]);
  expect([codes(strengths), codes(weaknesses)]).toEqual([
    ['B', 'A'],
    ['F', 'E'],
  ]);
});

it('puts the heavier of equal places first, and keeps four', () => {
  const { strengths } = strengthsOf([line('A', 1), line('B', 1, 9, 0.5), line('C', 1), line('D', 1), line('E', 1)]);
  expect(codes(strengths)).toEqual(['B', 'A', 'C', 'D']);
});

it('says nothing without a value or among too few', () => {
  const silent = strengthsOf([line('A', null), line('B', 1, 3), line('C', 3, 3)]);
  expect(silent).toEqual({ strengths: [], weaknesses: [] });
});
