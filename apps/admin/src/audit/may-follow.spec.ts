import { mayFollow } from './may-follow.ts';

it.each([
  ['reviewer', '/users/3/show', false],
  ['administrator', '/users/3/show', true],
  ['reviewer', '/operations', false],
  ['manager', '/operations', true],
  ['reader', '/rankings?tab=editions', true],
  ['reader', '/rankings/HN-YEAR/2013', true],
  ['reader', '/figures?period=2013-Q4', true],
  ['reader', '/directives/G1', true],
] as const)('a %s is led to %s: %s', (role, link, leads) => {
  expect(mayFollow(role, link)).toBe(leads);
});
