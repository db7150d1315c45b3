import { figuresOfSides } from './figures-of-sides.ts';

const periods = { periodCode: '2013', against: '2012' };
const day = '2014-05-01';

test.each([
  ['two periods as they are', null, null, { periodCode: '2012', asOf: null }],
  ['two periods of one past', day, day, { periodCode: '2012', asOf: null }],
  ['the present against a past', null, day, { periodCode: '2012', asOf: day }],
  ['a past against the present', day, 'now', null],
  ['the present against itself', null, 'now', { periodCode: '2012', asOf: null }],
] as const)('%s', (_, asOf, againstAsOf, before) => {
  expect(figuresOfSides({ ...periods, asOf, againstAsOf })).toEqual({
    before,
    after: { periodCode: '2013', asOf: null },
  });
});
