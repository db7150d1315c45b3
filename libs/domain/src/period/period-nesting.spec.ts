import fc from 'fast-check';
import { containingPeriod, isCoarser, lastOfYear, partsOf, yearToDate } from './period-nesting.ts';
import { firstDay, lastDay, periodOfDate } from './period-days.ts';
import { addPeriods } from './period-arithmetic.ts';
import { frequencies, periodAt } from './period.ts';

it.each([
  ['2013-04', 'quarter', '2013-Q2'],
  ['2013-12', 'quarter', '2013-Q4'],
  ['2013-04', 'year', '2013'],
  ['2013-Q1', 'year', '2013'],
  ['2013-Q1', 'quarter', '2013-Q1'],
] as const)('%s lies in the %s %s', (period, frequency, containing) => {
  expect(containingPeriod(period, frequency)).toBe(containing);
});

it('takes periods apart', () => {
  expect(partsOf('2013', 'quarter')).toEqual(['2013-Q1', '2013-Q2', '2013-Q3', '2013-Q4']);
  expect(partsOf('2013-Q4', 'month')).toEqual(['2013-10', '2013-11', '2013-12']);
  expect(partsOf('2013', 'month')).toHaveLength(12);
  expect(partsOf('2013', 'year')).toEqual(['2013']);
});

it('throws when asked for a part as the whole or a whole as the part', () => {
  expect(() => containingPeriod('2013', 'quarter')).toThrow(RangeError);
  expect(() => partsOf('2013-Q1', 'year')).toThrow(RangeError);
});

it('lists the year so far', () => {
  expect(yearToDate('2013-Q3')).toEqual(['2013-Q1', '2013-Q2', '2013-Q3']);
  expect(yearToDate('2013-01')).toEqual(['2013-01']);
  expect(yearToDate('2013')).toEqual(['2013']);
  expect(lastOfYear('2013-Q2')).toBe('2013-Q4');
  expect(lastOfYear('2013-02')).toBe('2013-12');
  expect(lastOfYear('2013')).toBe('2013');
});

it.each([
  ['2013', '2013-01-01', '2013-12-31'],
  ['2013-Q1', '2013-01-01', '2013-03-31'],
  ['2013-Q2', '2013-04-01', '2013-06-30'],
  ['2013-02', '2013-02-01', '2013-02-28'],
  ['2012-02', '2012-02-01', '2012-02-29'],
  ['1900-02', '1900-02-01', '1900-02-28'],
  ['2000-02', '2000-02-01', '2000-02-29'],
  ['2013-11', '2013-11-01', '2013-11-30'],
])('%s lasts from %s to %s', (period, first, last) => {
  expect(firstDay(period)).toBe(first);
  expect(lastDay(period)).toBe(last);
});

it('finds the period of a day', () => {
  expect(periodOfDate('2014-04-11', 'year')).toBe('2014');
  expect(periodOfDate('2014-04-11', 'quarter')).toBe('2014-Q2');
  expect(periodOfDate('2014-04-11', 'month')).toBe('2014-04');
  expect(() => periodOfDate('11.4.2014', 'month')).toThrow(RangeError);
  expect(() => periodOfDate('2014-13-01', 'month')).toThrow(RangeError);
});

it('nests: every part lies in its whole, days without a gap', () => {
  const period = fc.tuple(fc.constantFrom(...frequencies), fc.integer({ min: 1900, max: 2199 }));
  fc.assert(
    fc.property(period, fc.constantFrom(...frequencies), ([whole, ordinal], part) => {
      const text = periodAt(whole, ordinal);
      if (isCoarser(part, whole)) return;
      const parts = partsOf(text, part);
      expect(parts.every((each) => containingPeriod(each, whole) === text)).toBe(true);
      expect(firstDay(parts[0] ?? '')).toBe(firstDay(text));
      expect(lastDay(parts.at(-1) ?? '')).toBe(lastDay(text));
      expect(periodOfDate(lastDay(text), whole)).toBe(text);
      expect(periodOfDate(firstDay(addPeriods(text, 1)), whole)).toBe(addPeriods(text, 1));
    }),
  );
});
