import { momentOf } from './moment-of.ts';

test.each([
  [undefined, undefined],
  ['2014-05-02', undefined],
  ['2014-05-01', '2014-05-01T23:59:59.999999+08:00'],
  ['2014-05-01T08:00:00Z', '2014-05-01T08:00:00Z'],
  ['2014-05-03', { refused: [{ code: 'as-of-in-future', params: { asOf: '2014-05-03' }, path: 'asOf' }] }],
])('on 2014-05-02, %s means %j', (asOf, moment) => {
  expect(momentOf(asOf, '2014-05-02')).toEqual(moment);
});
