import { isRefusal } from '../refusal.ts';
import { checkFormulas } from './check-formulas.ts';
import { evaluationOrder } from './evaluation-order.ts';
import type { FormulaDefinition } from './formula-definition.ts';
import { parseFormula } from './parse-formula.ts';

function indicator(code: string, formula?: string, rest: Partial<FormulaDefinition> = {}): FormulaDefinition {
  const parsed = formula === undefined ? undefined : parseFormula(formula);
  if (isRefusal(parsed)) throw new Error(`${String(formula)}: ${String(parsed.refused[0]?.code)}`);
  return { code, frequency: 'quarter', ...(parsed ? { formula: parsed } : {}), ...rest };
}

const base = [
  indicator('REVENUE', undefined, { unit: '亿元', aggregationOverTime: 'sum', aggregationOverRegions: 'sum' }),
  indicator('TAX', undefined, { unit: '亿元' }),
  indicator('TAX_WAN', undefined, { unit: '万元' }),
  indicator('EMPLOYEES', undefined, { unit: '万人' }),
  indicator('AREA', undefined, { unit: '平方公里', frequency: 'year' }),
  indicator('SATISFACTION', undefined, { aggregationOverRegions: 'mean', aggregationOverTime: 'none' }),
];
const codesOf = (definitions: readonly FormulaDefinition[]): string[] =>
  checkFormulas(definitions).map((each) => each.code);

it('finds nothing wrong with what is right', () => {
  expect(
    checkFormulas([
      ...base,
      indicator('PER_HEAD', 'REVENUE / EMPLOYEES'),
      indicator('TAX_RATE', '100 * TAX / REVENUE - prev(TAX_RATE)'),
      indicator('WEIGHT', 'share(REVENUE, city) + growth(REVENUE)'),
      indicator('PER_AREA', 'REVENUE / AREA', { frequency: 'year' }),
      indicator('SUM', 'REVENUE + TAX + 1'),
    ]),
  ).toEqual([]);
});

it('points at an unknown name and at what it may have meant', () => {
  expect(checkFormulas([...base, indicator('X', '1 + REVENEU')])).toEqual([
    {
      code: 'formula-unknown-indicator-suggestion',
      path: 'X.formula',
      params: { indicator: 'X', name: 'REVENEU', suggestion: 'REVENUE', position: 5, length: 7, line: 1, column: 5 },
    },
  ]);
  expect(codesOf([...base, indicator('X', 'CONSTRUCTOR')])).toEqual(['formula-unknown-indicator']);
  expect(codesOf([...base, indicator('X', 'TOSTRING + SHARE')])).toEqual([
    'formula-unknown-indicator',
    'formula-unknown-indicator',
  ]);
});

it('refuses figures that come too seldom, and those too often to be put together', () => {
  expect(codesOf([...base, indicator('X', 'REVENUE / prev(AREA)')])).toEqual(['formula-reads-longer-period']);
  expect(codesOf([...base, indicator('X', 'SATISFACTION', { frequency: 'year' })])).toEqual([
    'formula-reads-shorter-period',
  ]);
});

it('refuses the share of what has no sum', () => {
  expect(checkFormulas([...base, indicator('X', '1 + share(SATISFACTION, city)')])).toMatchObject([
    { code: 'formula-share-of-no-sum', params: { name: 'SATISFACTION', position: 5 } },
  ]);
});

it('refuses sums of different units', () => {
  expect(checkFormulas([...base, indicator('X', '2 * (REVENUE + EMPLOYEES)')])).toMatchObject([
    { code: 'formula-units-differ', params: { operator: '+', left: '亿元', right: '万人', position: 5, length: 21 } },
  ]);
  expect(codesOf([...base, indicator('X', 'max(ytd(TAX), TAX_WAN)')])).toEqual(['formula-units-differ']);
  expect(codesOf([...base, indicator('X', 'growth(TAX) - share(TAX_WAN, city)')])).toEqual([]);
  expect(codesOf([...base, indicator('X', 'TAX_WAN / 10000 + TAX')])).toEqual([]);
  expect(codesOf([...base, indicator('X', '1 - growth(TAX + EMPLOYEES) * 2')])).toEqual(['formula-units-differ']);
});

it.each([
  ['REVENUE / 0', 1, 11],
  ['1 + REVENUE / (2 - 2)', 5, 17],
  ['TAX / -0.0', 1, 10],
  ['TAX / round(0.2)', 1, 16],
  ['prev(TAX / min(1, 0))', 6, 15],
  ['TAX * (1 - 1) ^ -1', 7, 12],
])('refuses the division by a constant zero: %s', (text, position, length) => {
  expect(checkFormulas([...base, indicator('X', text)])).toEqual([
    {
      code: 'formula-divides-by-zero',
      path: 'X.formula',
      params: { indicator: 'X', position, length, line: 1, column: position },
    },
  ]);
});

it.each(['REVENUE / (TAX - TAX)', 'REVENUE / (1 + 0)', '0 / REVENUE', 'TAX ^ 0', 'TAX / prev(0 * TAX)'])(
  'leaves to the computation what figures decide: %s',
  (text) => {
    expect(codesOf([...base, indicator('X', text)])).toEqual([]);
  },
);

it.each([
  ['cagr(REVENUE, 3)', '亿元', '%'],
  ['share(REVENUE, city)', '亿元', '%'],
  ['growth(TAX)', '倍', '%'],
  ['rolling(REVENUE, 4)', '%', '亿元'],
  ['round(abs(-(REVENUE - prev(REVENUE))), 2)', '万元', '亿元'],
  ['max(TAX, 0)', '万元', '亿元'],
])('refuses %s in %s', (text, unit, computed) => {
  expect(checkFormulas([...base, indicator('X', text, { unit })])).toMatchObject([
    { code: 'formula-unit-not-declared', path: 'X.formula', params: { indicator: 'X', declared: unit, computed } },
  ]);
});

it.each([
  ['REVENUE + TAX', '亿元'],
  ['REVENUE', ''],
  ['growth(TAX) - growth(REVENUE)', '百分点'],
  ['growth(TAX)', '％'],
  ['growth(TAX) + 100', '上年=100'],
  ['REVENUE / EMPLOYEES', '元/人'],
  ['REVENUE * 10000', '万元'],
  ['ln(REVENUE)', '1'],
  ['SATISFACTION', '分'],
])('lets %s be in %s', (text, unit) => {
  expect(codesOf([...base, indicator('X', text, { unit })])).toEqual([]);
});

it('a rolling sum of quarters is not read by the year', () => {
  const rolling = { ...indicator('LAST_FOUR', 'rolling(REVENUE, 4)'), aggregationOverTime: 'sum' } as const;
  const reader = (frequency: 'quarter' | 'year') => ({ ...indicator('READER', 'LAST_FOUR * 2'), frequency });
  expect(codesOf([...base, { ...rolling, frequency: 'quarter' }, reader('quarter')])).toEqual([]);
  expect(codesOf([...base, { ...rolling, frequency: 'quarter' }, reader('year')])).toEqual([
    'formula-reads-shorter-period',
  ]);
});

describe('circles', () => {
  it('are shown from their first code round', () => {
    const circle = [indicator('C', 'A + 1'), indicator('A', 'B'), indicator('B', 'ytd(C)'), indicator('D', 'A')];
    expect(checkFormulas(circle)).toEqual([
      { code: 'formula-cycle', path: 'A.formula', params: { indicator: 'A', cycle: 'A -> B -> C -> A' } },
    ]);
    expect(evaluationOrder(circle)).toEqual({ refused: checkFormulas(circle) });
  });

  it('are each named once', () => {
    const circles = [
      indicator('A', 'A'),
      indicator('B', 'C'),
      indicator('C', 'rolling(B, 4)'),
      indicator('D', 'B + A'),
    ];
    expect(checkFormulas(circles).map((each) => each.params['cycle'])).toEqual(['A -> A', 'B -> C -> B']);
  });

  it.each(['growth(A)', 'share(A, city)', 'ytd(A)', 'rolling(A, 2)', 'cagr(A, 2)', 'abs(-A)', 'min(1, A)'])(
    'close by %s',
    (text) => {
      expect(codesOf([indicator('A', text)])).toEqual(['formula-cycle']);
    },
  );

  it.each([
    'prev(A)',
    'lastyear(A)',
    'prev(ytd(A))',
    'rolling(prev(A), 4)',
    'lastyear(growth(A))',
    'prev(share(A, city))',
  ])('do not close by %s', (text) => {
    expect(codesOf([indicator('A', text)])).toEqual([]);
  });

  it('do not close between two that read each other at earlier periods', () => {
    expect(evaluationOrder([indicator('A', 'prev(B)'), indicator('B', 'A')])).toEqual(['A', 'B']);
  });
});

it('orders derived indicators after what they read, otherwise by code', () => {
  const definitions = [
    ...base,
    indicator('A', 'Z + REVENUE'),
    indicator('Z', 'TAX'),
    indicator('M', 'prev(A)'),
    indicator('B', 'A * Z'),
  ];
  expect(evaluationOrder(definitions)).toEqual(['M', 'Z', 'A', 'B']);
  expect(evaluationOrder(definitions.toReversed())).toEqual(['M', 'Z', 'A', 'B']);
});

it('orders a long chain quickly', () => {
  const chain = Array.from({ length: 500 }, (_, index) => indicator(`I${index}`, index < 499 ? `I${index + 1}` : '1'));
  const order = evaluationOrder(chain);
  expect(isRefusal(order) ? [] : order.slice(0, 2)).toEqual(['I499', 'I498']);
});
