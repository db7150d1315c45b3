import { comparePublished } from './compare-published.ts';

const computed = [
  { id: 'B', position: 1 },
  { id: 'A', position: 2 },
  { id: 'D', position: 3 },
];
const named = (id: string | null, listedOrder: number, rank: number | null = null) => ({ id, listedOrder, rank });

test('names in both lists, in one alone, and nobody known', () => {
  expect(comparePublished([named('A', 2), named('C', 1), named(null, 3)], computed)).toEqual({
    published: [
      { listedOrder: 1, position: null },
      { listedOrder: 2, position: 2 },
      { listedOrder: 3, position: null },
    ],
    common: 1,
    samePlace: null,
    onlyComputed: [
      { id: 'B', position: 1 },
      { id: 'D', position: 3 },
    ],
    unknown: 1,
  });
});

test('a printed order is a place only where the source numbers the names', () => {
  expect(comparePublished([named('A', 1), named('B', 2)], computed).samePlace).toBeNull();
  expect(comparePublished([named('B', 1, 1), named('D', 2, 2), named('A', 3)], computed).samePlace).toBe(1);
});

test('an empty list beside an empty result', () => {
  expect(comparePublished([], [])).toEqual({ published: [], common: 0, samePlace: null, onlyComputed: [], unknown: 0 });
});
