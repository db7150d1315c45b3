import { movementOf } from './movement.ts';

it.each([
  [1, 4, 'up', 3],
  [4, 1, 'down', 3],
  [2, 2, 'same', 0],
  [5, null, 'entered', 0],
  [null, 5, 'left', 0],
  [null, null, 'unranked', 0],
] as const)('rank %s after %s: %s %s', (rank, previous, kind, places) => {
  expect(movementOf(rank, previous)).toEqual({ kind, places });
});
