import { rawUnit } from './raw-unit.ts';

const indicators = new Map([
  ['TAX', { unit: '亿元', decimals: 3 }],
  ['REVENUE', { unit: '亿元', decimals: 2 }],
  ['LAND', { unit: '亩', decimals: 0 }],
]);
const plain = { column: 'TAX', source: null, denominator: null, transform: null };

test.each([
  ['a figure has its own unit', plain, { unit: '亿元', decimals: 3 }],
  ['divided, that of a quotient', { ...plain, denominator: 'LAND' }, { unit: '亿元/亩', decimals: 4 }],
  ['divided by its like, none', { ...plain, denominator: 'REVENUE' }, { unit: '', decimals: 4 }],
  ['a logarithm has none', { ...plain, transform: 'log' as const }, { unit: '', decimals: 4 }],
  ['marks have none', { ...plain, source: { kind: 'inspection-marks' as const } }, { unit: '', decimals: 2 }],
])('%s', (_, measured, unit) => {
  expect(rawUnit(measured, indicators)).toEqual(unit);
});
