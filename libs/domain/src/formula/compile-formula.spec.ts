import { aggregateOverTime } from '../period/aggregate-over-time.ts';
import type { Period } from '../period/period.ts';
import { compileFormula } from './compile-formula.ts';
import type { Formula } from './formula-node.ts';
import type { FormulaReader, FormulaResult } from './formula-reader.ts';
import { parseFormula } from './parse-formula.ts';

const figures: Record<string, number> = {
  'REVENUE 2012-Q1': 100,
  'REVENUE 2012-Q2': 0,
  'REVENUE 2012-Q4': 200,
  'REVENUE 2013-Q1': 110,
  'REVENUE 2013-Q2': 120,
  'REVENUE 2013-Q3': 130,
  'REVENUE 2013-Q4': 150,
  'TAX 2013-Q4': 6,
  'EMPLOYEES 2013-Q4': 0,
  'PROFIT 2013-Q4': -8,
  'GDP 2010': 1000,
  'GDP 2013': 1331,
  'HUGE 2013-Q4': 1e308,
  'total REVENUE city 2013-Q4': 600,
  'total REVENUE province 2013-Q4': 0,
};
const reader: FormulaReader = {
  value: (code, period) => figures[`${code} ${period}`],
  total: (code, level, period) => figures[`total ${code} ${level} ${period}`],
};

function evaluate(text: string, period: Period = '2013-Q4', from = reader): FormulaResult {
  return compileFormula(parseFormula(text) as Formula)(from, period);
}

it.each([
  ['1 + 2 * 3', 7],
  ['2 ^ 3 ^ 2', 512],
  ['-2 ^ 2', -4],
  ['10 - 4 - 3', 3],
  ['24 / 4 / 2', 3],
  ['TAX / REVENUE * 100', 4],
  ['REVENUE - PROFIT', 158],
  ['EMPLOYEES', 0],
  ['prev(REVENUE)', 130],
  ['prev(REVENUE, 3)', 110],
  ['lastyear(REVENUE)', 200],
  ['growth(REVENUE)', -25],
  ['rolling(REVENUE, 4)', 510],
  ['rolling(REVENUE, 1)', 150],
  ['ytd(REVENUE)', 510],
  ['ytd(REVENUE - 10)', 470],
  ['prev(ytd(REVENUE))', 360],
  ['share(REVENUE, city)', 25],
  ['min(REVENUE, TAX, 7)', 6],
  ['max(REVENUE, TAX, 7)', 150],
  ['abs(PROFIT)', 8],
  ['ln(1)', 0],
  ['round(1.005, 2)', 1.01],
  ['round(-2.5)', -3],
  ['round(96.125, 2)', 96.13],
])('%s is %d in 2013-Q4', (text, value) => {
  expect(evaluate(text)).toEqual({ value });
});

it('takes growth to the digit people expect', () => {
  expect(evaluate('growth(REVENUE)', '2013-Q1')).toEqual({ value: 10 });
  expect(evaluate('cagr(GDP, 3)', '2013').value).toBeCloseTo(10, 12);
});

it('gives the year to date as the aggregation of the quarters gives it', () => {
  const tenths: Record<string, number> = { '2013-Q1': 0.1, '2013-Q2': 0.2, '2013-Q3': 0.3, '2013-Q4': 0.7 };
  const from: FormulaReader = { value: (_, period) => tenths[period], total: () => undefined };
  expect(evaluate('ytd(X)', '2013-Q3', from)).toEqual({ value: 0.6 });
  expect(evaluate('ytd(X)', '2013-Q4', from).value).toBe(aggregateOverTime('sum', Object.values(tenths)));
});

it.each([
  ['TAX + UNKNOWN', { reason: 'missing-input', code: 'UNKNOWN', period: '2013-Q4', start: 6, length: 7 }],
  ['prev(TAX)', { reason: 'missing-input', code: 'TAX', period: '2013-Q3' }],
  ['rolling(TAX, 4)', { reason: 'missing-input', code: 'TAX', period: '2013-Q1' }],
  ['min(TAX, UNKNOWN)', { reason: 'missing-input', code: 'UNKNOWN' }],
  ['0 * UNKNOWN', { reason: 'missing-input', code: 'UNKNOWN' }],
  ['toString + 1', { reason: 'missing-input', code: 'TOSTRING' }],
  ['1 + TAX / EMPLOYEES', { reason: 'division-by-zero', period: '2013-Q4', start: 4, length: 15 }],
  ['0 / 0', { reason: 'division-by-zero' }],
  ['1 / -EMPLOYEES', { reason: 'division-by-zero' }],
  ['0 ^ -1', { reason: 'division-by-zero' }],
  ['prev(growth(REVENUE), 2)', { reason: 'division-by-zero', period: '2013-Q2', start: 5, length: 15 }],
  ['HUGE * 10', { reason: 'not-finite', start: 0, length: 9 }],
  ['1 / (HUGE * 10)', { reason: 'not-finite', start: 4 }],
  ['-HUGE - HUGE', { reason: 'not-finite' }],
  ['1e308 * 10', { reason: 'not-finite' }],
  ['10 ^ 400', { reason: 'not-finite' }],
  ['PROFIT ^ 0.5', { reason: 'not-finite' }],
  ['ln(0)', { reason: 'not-finite' }],
  ['ln(PROFIT)', { reason: 'not-finite', start: 0, length: 10 }],
  ['share(TAX, city)', { reason: 'no-total', code: 'TAX', level: 'city', period: '2013-Q4' }],
  ['share(REVENUE, province)', { reason: 'division-by-zero' }],
  ['share(UNKNOWN, city)', { reason: 'missing-input', code: 'UNKNOWN' }],
])('%s has no result', (text, missing) => {
  expect(evaluate(text)).toMatchObject({ missing });
});

it('asks why an input is missing, and only then', () => {
  const asked: string[] = [];
  const from: FormulaReader = {
    value: (code) => (code === 'TAX' ? 6 : undefined),
    total: () => undefined,
    reason: (code) => (asked.push(code), 'not-applicable'),
  };
  expect(evaluate('TAX + 1', '2013', from)).toEqual({ value: 7 });
  expect(asked).toEqual([]);
  expect(evaluate('TAX + REVENUE', '2013', from)).toMatchObject({
    missing: { reason: 'missing-input', because: 'not-applicable' },
  });
  expect(asked).toEqual(['REVENUE']);
});

it.each([NaN, Infinity, -Infinity])('treats %d from a reader as missing', (value) => {
  const from: FormulaReader = { value: () => value, total: () => value };
  expect(evaluate('X', '2013', from)).toMatchObject({ missing: { reason: 'missing-input' } });
});

it('gives 0 and never -0', () => {
  expect(Object.is(evaluate('-EMPLOYEES').value, 0)).toBe(true);
  expect(Object.is(evaluate('round(-0.2)').value, 0)).toBe(true);
  expect(Object.is(evaluate('EMPLOYEES * -1').value, 0)).toBe(true);
});

it('may read itself at an earlier period through its own reader', () => {
  const formula = parseFormula('REVENUE + prev(SELF)') as Formula;
  const compiled = compileFormula(formula);
  const from: FormulaReader = {
    value: (code, period) => (code === 'SELF' ? compiled(from, period).value : figures[`${code} ${period}`]),
    total: () => undefined,
  };
  expect(compiled(from, '2013-Q2')).toMatchObject({ missing: { code: 'SELF', period: '2013-Q1' } });
});
