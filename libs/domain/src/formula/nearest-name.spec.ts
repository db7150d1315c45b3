import { nearestName } from './nearest-name.ts';

const known = ['REVENUE', 'REVENUE_MAIN', 'TAX', 'EMPLOYEES'];

it.each([
  ['REVENEU', 'REVENUE'],
  ['REVENUES', 'REVENUE'],
  ['REVENUE_MIAN', 'REVENUE_MAIN'],
  ['EMPLOYES', 'EMPLOYEES'],
  ['TAY', 'TAX'],
  ['AREA', undefined],
  ['X', undefined],
  ['CONSTRUCTOR', undefined],
])('%s: %s', (name, nearest) => {
  expect(nearestName(name, known)).toBe(nearest);
});

it('knows nothing near nothing', () => {
  expect(nearestName('TAX', [])).toBeUndefined();
});
