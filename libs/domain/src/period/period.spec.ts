import fc from 'fast-check';
import { isRefusal } from '../refusal.ts';
import { frequencies, frequencyOf, ordinalOf, parsePeriod, periodAt, positionInYear, yearOf } from './period.ts';

describe('parsePeriod', () => {
  it.each(['2013', '2013-Q1', '2013-Q4', '2013-01', '2013-12', '1900', '2199-12'])('accepts %s', (text) => {
    expect(parsePeriod(text)).toBe(text);
  });

  it('forgives spaces and a small q', () => {
    expect(parsePeriod(' 2013-q4 ')).toBe('2013-Q4');
  });

  it.each([
    '',
    '13',
    '2013Q4',
    '2013-Q0',
    '2013-Q5',
    '2013-00',
    '2013-13',
    '2013-4',
    '2013-04-01',
    '２０１３',
    '2013-QQ',
    '__proto__',
    'constructor',
  ])('refuses %j', (text) => {
    expect(parsePeriod(text)).toMatchObject({ refused: [{ code: 'period-malformed', params: { text } }] });
  });

  it('refuses a year nobody reports', () => {
    expect(parsePeriod('1899-Q4')).toMatchObject({ refused: [{ code: 'period-out-of-range' }] });
    expect(parsePeriod('2200')).toMatchObject({ refused: [{ code: 'period-out-of-range' }] });
  });

  it('shows no more than the start of a very long text, without cutting a character in two', () => {
    const refusal = parsePeriod('𠮷'.repeat(100_000));
    expect(refusal).toMatchObject({ refused: [{ params: { text: '𠮷'.repeat(20) } }] });
  });

  it('answers any text with a period or a refusal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const answer = parsePeriod(text);
        return isRefusal(answer) || frequencies.includes(frequencyOf(answer));
      }),
    );
  });
});

describe('the form of a period', () => {
  it.each([
    ['2013', 'year', 1, 2013],
    ['2013-Q4', 'quarter', 4, 8055],
    ['2013-04', 'month', 4, 24159],
    ['2013-12', 'month', 12, 24167],
  ] as const)('%s is a %s, number %i of its year, ordinal %i', (period, frequency, position, ordinal) => {
    expect(frequencyOf(period)).toBe(frequency);
    expect(positionInYear(period)).toBe(position);
    expect(yearOf(period)).toBe(2013);
    expect(ordinalOf(period)).toBe(ordinal);
  });

  it('gives every ordinal back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...frequencies), fc.integer({ min: 0, max: 9999 }), (frequency, ordinal) => {
        expect(ordinalOf(periodAt(frequency, ordinal))).toBe(ordinal);
      }),
    );
  });

  it('throws on what was never parsed', () => {
    expect(() => frequencyOf('toString')).toThrow(RangeError);
    expect(() => frequencyOf('2013Q4')).toThrow(RangeError);
    expect(() => periodAt('year', 10_000)).toThrow(RangeError);
    expect(() => periodAt('month', -1)).toThrow(RangeError);
    expect(() => periodAt('month', 1.5)).toThrow(RangeError);
    expect(() => periodAt('month', NaN)).toThrow(RangeError);
  });
});
