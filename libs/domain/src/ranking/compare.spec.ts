import { compareRankings } from './compare.ts';

describe('movement between two rankings', () => {
  it('counts places gained, and tells entrants and leavers apart from those who stayed', () => {
    const before = [
      { id: 'a', rank: 1, score: 90 },
      { id: 'b', rank: 5, score: 60 },
      { id: 'gone', rank: 7, score: 50 },
      { id: 'never', rank: null, score: null },
    ];
    const now = [
      { id: 'new', rank: 2, score: 80 },
      { id: 'b', rank: 1, score: 85 },
      { id: 'a', rank: 3, score: 75 },
      { id: 'never', rank: null, score: null },
    ];
    expect(
      compareRankings(now, before).map(({ id, previousRank, change, scoreChange, movement }) => [
        id,
        previousRank,
        change,
        scoreChange,
        movement,
      ]),
    ).toEqual([
      ['a', 1, -2, -15, 'down'],
      ['b', 5, 4, 25, 'up'],
      ['gone', 7, null, null, 'left'],
      ['never', null, null, null, 'unranked'],
      ['new', null, null, null, 'entered'],
    ]);
  });
});
