import fc from 'fast-check';
import {
  addPeriods,
  addYears,
  comparePeriods,
  periodsBetween,
  previous,
  samePeriodLastYear,
} from './period-arithmetic.ts';
import { frequencies, ordinalOf, periodAt, periodsInYear, type Period } from './period.ts';

const anyPeriod: fc.Arbitrary<Period> = fc
  .tuple(fc.constantFrom(...frequencies), fc.nat(299), fc.nat(11))
  .map(([frequency, year, place]) =>
    periodAt(frequency, (1900 + year) * periodsInYear(frequency) + (place % periodsInYear(frequency))),
  );

it.each([
  ['2013-Q4', 1, '2014-Q1'],
  ['2013-Q1', -1, '2012-Q4'],
  ['2013-Q2', 7, '2015-Q1'],
  ['2013-12', 1, '2014-01'],
  ['2013-01', -13, '2011-12'],
  ['2013', -10, '2003'],
  ['2013', 0, '2013'],
  ['1900', -1, '1899'],
  ['0001-Q1', -1, '0000-Q4'],
])('%s moved by %i is %s', (period, count, moved) => {
  expect(addPeriods(period, count)).toBe(moved);
});

it('knows the period before and the one of last year', () => {
  expect(previous('2014-01')).toBe('2013-12');
  expect(samePeriodLastYear('2013-Q4')).toBe('2012-Q4');
  expect(samePeriodLastYear('2013-02')).toBe('2012-02');
  expect(samePeriodLastYear('2013')).toBe('2012');
  expect(addYears('2013-Q4', -3)).toBe('2010-Q4');
});

it('throws where years end', () => {
  expect(() => addPeriods('0000', -1)).toThrow(RangeError);
});

it('sorts by time, the longer period first', () => {
  const mixed = ['2013-02', '2013-Q2', '2013-01', '2014', '2013', '2012-12', '2013-04', '2013-Q1'];
  expect(mixed.sort(comparePeriods)).toEqual([
    '2012-12',
    '2013',
    '2013-Q1',
    '2013-01',
    '2013-02',
    '2013-Q2',
    '2013-04',
    '2014',
  ]);
});

it('lists the periods between two', () => {
  expect(periodsBetween('2012-Q3', '2013-Q2')).toEqual(['2012-Q3', '2012-Q4', '2013-Q1', '2013-Q2']);
  expect(periodsBetween('2013', '2013')).toEqual(['2013']);
  expect(periodsBetween('2013-Q2', '2013-Q1')).toEqual([]);
  expect(() => periodsBetween('2013', '2013-Q1')).toThrow(RangeError);
});

it('moves there and back, and in the order of ordinals', () => {
  fc.assert(
    fc.property(anyPeriod, fc.integer({ min: -1200, max: 1200 }), (period, count) => {
      const moved = addPeriods(period, count);
      expect(addPeriods(moved, -count)).toBe(period);
      expect(ordinalOf(moved) - ordinalOf(period)).toBe(count);
      expect(Math.sign(comparePeriods(moved, period))).toBe(Math.sign(count));
    }),
  );
});

it('compares as a total order', () => {
  fc.assert(
    fc.property(anyPeriod, anyPeriod, anyPeriod, (a, b, c) => {
      expect(comparePeriods(a, b) === 0).toBe(a === b);
      expect(Math.sign(comparePeriods(a, b)) + Math.sign(comparePeriods(b, a))).toBe(0);
      if (comparePeriods(a, b) <= 0 && comparePeriods(b, c) <= 0) expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
    }),
  );
});
