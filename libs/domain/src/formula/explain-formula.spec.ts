import { explainFormula } from './explain-formula.ts';
import type { Formula } from './formula-node.ts';
import type { FormulaReader } from './formula-reader.ts';
import { parseFormula } from './parse-formula.ts';

const figures: Record<string, number> = { 'TAX 2013': 6, 'TAX 2012': 5, 'REVENUE 2013': 150, 'city REVENUE 2013': 600 };
const reader: FormulaReader = {
  value: (code, period) => figures[`${code} ${period}`],
  total: (code, level, period) => figures[`${level} ${code} ${period}`],
};

it('shows every part with its period and value', () => {
  expect(explainFormula(parseFormula('growth(TAX)+share(REVENUE,city)') as Formula, reader, '2013')).toMatchObject({
    kind: '+',
    text: 'growth(TAX) + share(REVENUE, city)',
    value: 45,
    parts: [
      {
        text: 'growth(TAX)',
        value: 20,
        parts: [
          { kind: 'indicator', text: 'TAX', period: '2013', value: 6 },
          { kind: 'indicator', text: 'TAX', period: '2012', value: 5 },
        ],
      },
      {
        text: 'share(REVENUE, city)',
        value: 25,
        parts: [
          { kind: 'indicator', text: 'REVENUE', value: 150 },
          { kind: 'total', text: 'REVENUE', level: 'city', value: 600, parts: [] },
        ],
      },
    ],
  });
});

it('explains the rest of what is missing too', () => {
  const explained = explainFormula(parseFormula('UNKNOWN + TAX') as Formula, reader, '2013');
  expect(explained).toMatchObject({
    missing: { reason: 'missing-input', code: 'UNKNOWN' },
    parts: [{ missing: { reason: 'missing-input' } }, { value: 6 }],
  });
  expect(explained).not.toHaveProperty('value');
});

it('lists the periods of a sum', () => {
  const explained = explainFormula(parseFormula('rolling(TAX, 2)') as Formula, reader, '2013');
  expect(explained.parts.map((part) => [part.period, part.value])).toEqual([
    ['2012', 5],
    ['2013', 6],
  ]);
});
