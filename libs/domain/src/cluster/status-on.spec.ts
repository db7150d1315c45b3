import { statusOn } from './status-on.ts';

const history = [
  { status: 'active', from: null },
  { status: 'demoted', from: '2014-06-01' },
  { status: 'closed', from: '2017-01-01' },
];

it.each([
  ['2010-01-01', 'active'],
  ['2014-05-31', 'active'],
  ['2014-06-01', 'demoted'],
  ['2020-01-01', 'closed'],
])('on %s it is %s', (day, expected) => {
  expect(statusOn(history, day)).toBe(expected);
});

it('is planned before its first day', () => {
  expect(statusOn([{ status: 'active', from: '2011-01-01' }], '2010-12-31')).toBe('planned');
});
