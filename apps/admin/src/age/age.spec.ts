import { ageWords } from './age.ts';

it.each([
  [0, 'now', '0'],
  [400, 'seconds', '0.4'],
  [42_900, 'seconds', '42'],
  [61_000, 'minutes', '1'],
  [7_200_000, 'hours', '2'],
  [180_000_000, 'days', '2'],
])('%s ms', (ms, key, count) => {
  expect(ageWords(ms)).toEqual({ key, count });
});
