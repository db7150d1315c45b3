import { periodsOfRedLine, redLinesIn } from './red-lines-in.ts';

const event = (unit: string) => ({ unit, redLine: 'INCIDENT' });
const redLineEvents = new Map([
  ['2013', [event('of the year')]],
  ['2013-Q3', [event('of the third quarter')]],
  ['2013-08', [event('of August')]],
  ['2012-Q4', [event('of the year before')]],
]);
const crossed = (period: string) => redLinesIn({ redLineEvents }, period).map(({ unit }) => unit);

it('a red line of a quarter or a month was crossed in the year, and one of the year in no quarter', () => {
  expect(crossed('2013')).toEqual(['of the year', 'of the third quarter', 'of August']);
  expect(crossed('2013-Q3')).toEqual(['of the third quarter', 'of August']);
  expect(crossed('2013-08')).toEqual(['of August']);
  expect(crossed('2013-Q2')).toEqual([]);
  expect(redLinesIn({ redLineEvents: new Map() }, '2013')).toEqual([]);
});

it('says in which periods one counts', () => {
  expect(periodsOfRedLine('2013-08')).toEqual(['2013', '2013-Q3', '2013-08']);
  expect(periodsOfRedLine('2013-Q3')).toEqual(['2013', '2013-Q3']);
  expect(periodsOfRedLine('2013')).toEqual(['2013']);
});
