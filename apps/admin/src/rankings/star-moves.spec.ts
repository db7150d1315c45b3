import { starMove } from './star-moves.ts';

test.each([
  [3, 2, 'promoted'],
  [1, 2, 'demoted'],
  [2, 2, 'same'],
  [0, 1, 'demoted'],
  [null, 2, undefined],
  [2, null, undefined],
] as const)('%j stars after %j: %s', (stars, previousStars, move) => {
  expect(starMove({ stars, previousStars })).toBe(move);
});
