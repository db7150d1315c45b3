import fc from 'fast-check';
import { dateText, formattedText, numberText } from './cell-text.ts';
import { shownByCode, shownByNumber } from './number-format.ts';

test.each([
  ['0.3', '0.3'],
  ['0.30000000000000004', '0.3'],
  ['1.1000000000000001', '1.1'],
  ['1234.5600000000004', '1234.56'],
  ['-0.29999999999999999', '-0.3'],
  ['67.123456789012345', '67.12345678901235'],
  ['0.33333333333333331', '0.3333333333333333'],
  ['1E-3', '0.001'],
  ['24700', '24700'],
  ['1E+22', '1e+22'],
  ['410100000001', '410100000001'],
  ['0x10', '0x10'],
  ['', ''],
  ['Infinity', 'Infinity'],
])('%p is the number %p', (stored, text) => {
  expect(numberText(stored)).toBe(text);
});

test('a number of up to twelve digits is the same however a program stores it', () => {
  const typed = fc.tuple(fc.integer({ min: -999_999_999_999, max: 999_999_999_999 }), fc.integer({ min: 0, max: 12 }));
  fc.assert(
    fc.property(typed, ([digits, decimals]) => {
      const value = Number(`${digits}e-${decimals}`);
      expect(Number(numberText(String(value)))).toBe(value);
      expect(Number(numberText(value.toPrecision(17)))).toBe(value);
    }),
  );
});

test('a number that needs all its digits keeps them', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const read = Number(numberText(String(value)));
      expect(Math.abs(read - value)).toBeLessThanOrEqual(Math.abs(value) * 5e-15);
    }),
  );
});

test.each([
  ['General', 'number'],
  ['0.00E+00', 'number'],
  ['#,##0.00_);[Red](#,##0.00)', 'number'],
  ['0.00"亿元"', 'number'],
  ['0"d"', 'number'],
  ['0.0%', 'percent'],
  ['yyyy"年"m"月"', 'month'],
  ['yyyy年m月', 'month'],
  ['[$-804]yyyy/m', 'month'],
  ['mmm-yy', 'month'],
  ['yyyy-mm-dd;@', 'day'],
  ['m"月"d"日"', 'day'],
  ['[$-404]e/m/d', 'day'],
  ['yyyy', 'year'],
  ['h:mm', 'time'],
  ['[h]:mm:ss', 'time'],
])('the format %s shows a %s', (code, shown) => {
  expect(shownByCode(code)).toBe(shown);
});

test.each([
  [0, 'number'],
  [4, 'number'],
  [9, 'percent'],
  [17, 'month'],
  [57, 'month'],
  [14, 'day'],
  [31, 'day'],
  [45, 'time'],
])('the format number %i shows a %s', (id, shown) => {
  expect(shownByNumber(id)).toBe(shown);
});

test.each([
  ['41365', 'day', false, '2013-04-01'],
  ['41365', 'month', false, '2013-04'],
  ['41639', 'year', false, '2013'],
  ['41365.5', 'day', false, '2013-04-01 12:00:00'],
  ['41365.5', 'time', false, '2013-04-01 12:00:00'],
  ['39903', 'day', true, '2013-04-01'],
  ['1', 'day', false, '1900-01-01'],
  ['61', 'day', false, '1900-03-01'],
  ['-1', 'day', false, '####'],
  ['1e300', 'day', false, '####'],
  ['0.125', 'percent', false, '12.5%'],
  ['0.07', 'percent', false, '7%'],
  ['abc', 'day', false, 'abc'],
] as const)('%p shown as %s, days from 1904: %p, is %p', (stored, shown, from1904, text) => {
  expect(formattedText(stored, shown, from1904)).toBe(text);
});

test('a date stored as one is shown likewise', () => {
  expect(dateText('2013-04-01T00:00:00', 'month')).toBe('2013-04');
  expect(dateText('2013-04-01T00:00:00.000Z', 'day')).toBe('2013-04-01');
});
