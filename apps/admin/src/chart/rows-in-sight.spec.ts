import { rowsInSight } from './rows-in-sight.ts';

it.each([
  ['at the top', 500, 0, { first: 0, end: 28 }],
  ['in the middle', 500, 5000, { first: 192, end: 228 }],
  ['at the end', 500, 12000, { first: 472, end: 500 }],
  ['few rows', 5, 0, { first: 0, end: 5 }],
  ['shorter than scrolled', 10, 5000, { first: 10, end: 10 }],
])('%s', (_, count, scrolled, sight) => {
  expect(rowsInSight(count, 25, scrolled, 500)).toEqual(sight);
});
