import fc from 'fast-check';
import { rankDifference } from './rank-difference.ts';

const entries = (...places: readonly (readonly [string, number | null])[]) =>
  places.map(([id, rank]) => ({ id, rank, score: rank === null ? null : 100 - rank }));

it('counts who moved, names the largest moves, who came and went, and who won or lost a first place', () => {
  const before = entries(['a', 1], ['b', 2], ['c', 3], ['d', 4], ['e', null], ['f', 5]);
  const after = entries(['a', 3], ['b', 1], ['c', 2], ['d', null], ['e', 4], ['f', 5]);
  const { movements, ...found } = rankDifference(before, after, { top: 2, most: 2 });
  const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
  expect({
    ...found,
    largest: ids(found.largest),
    entered: ids(found.entered),
    left: ids(found.left),
    enteredTop: ids(found.enteredTop),
    leftTop: ids(found.leftTop),
  }).toEqual({
    ranked: { before: 5, after: 5 },
    moved: 3,
    meanShift: 1,
    largest: ['a', 'b'],
    entered: ['e'],
    left: ['d'],
    enteredTop: ['c'],
    leftTop: ['a'],
  });
  expect(movements).toHaveLength(6);
});

it('nobody ranked at all', () => {
  expect(rankDifference([], entries(['a', null]), { top: 10, most: 5 })).toMatchObject({
    ranked: { before: 0, after: 0 },
    moved: 0,
    meanShift: null,
  });
});

it('a ranking does not differ from itself; as many enter the first places as leave them where there are no ties', () => {
  const places = fc.shuffledSubarray(['a', 'b', 'c', 'd', 'e', 'f', 'g'], { minLength: 7 });
  const of = (ids: readonly string[]) => entries(...ids.map((id, i) => [id, i + 1] as const));
  fc.assert(
    fc.property(places, places, fc.integer({ min: 1, max: 7 }), (a, b, top) => {
      const same = rankDifference(of(a), of(a), { top, most: 5 });
      expect([same.moved, same.meanShift, same.entered, same.enteredTop]).toEqual([0, 0, [], []]);
      const other = rankDifference(of(a), of(b), { top, most: 5 });
      expect(other.enteredTop).toHaveLength(other.leftTop.length);
    }),
  );
});
