import { placesToReach } from './places-to-reach.ts';

test.each([
  [11, 8, [10, 8]],
  [30, 8, [29, 10, 8]],
  [30, 20, [29, 20, 10]],
  [30, null, [29, 10]],
  [30, 29, [29, 10]],
  [30, 40, [29, 10]],
  [11, 10, [10]],
  [2, null, [1]],
  [20, 10, [19, 10]],
])('from place %d, before %p: %j', (rank, previous, places) => {
  expect(placesToReach(rank, previous)).toEqual(places);
});
