import fc from 'fast-check';
import { addPeriods, periodsBetween } from '../period/period-arithmetic.ts';
import { isRefusal } from '../refusal.ts';
import { compileFormula } from './compile-formula.ts';
import { explainFormula } from './explain-formula.ts';
import { formatFormula } from './format-formula.ts';
import { affectedPeriods, dependenciesOf, inputPeriods } from './formula-dependency.ts';
import type { Formula } from './formula-node.ts';
import type { FormulaReader } from './formula-reader.ts';
import { parseFormula } from './parse-formula.ts';

const codes = ['A', 'B', 'C'];

const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'formula' },
    fc.constantFrom(...codes),
    fc.integer({ min: 0, max: 9 }).map(String),
    fc
      .tuple(fc.constantFrom(...codes), fc.constantFrom('county', 'city', 'province'))
      .map(([a, l]) => `share(${a},${l})`),
    fc
      .tuple(tie('expression'), fc.constantFrom('+', '-', '*', '/', '^'), tie('expression'))
      .map(([a, o, b]) => `(${a})${o}(${b})`),
    fc
      .tuple(tie('expression'), fc.constantFrom('+', '-', '*', '/'), tie('expression'))
      .map(([a, o, b]) => `${a}${o}${b}`),
    fc
      .tuple(fc.constantFrom('lastyear', 'growth', 'ytd', 'abs', 'ln', '-'), tie('expression'))
      .map(([f, a]) => `${f}(${a})`),
    fc
      .tuple(fc.constantFrom('prev', 'rolling', 'cagr', 'round'), tie('expression'), fc.integer({ min: 1, max: 5 }))
      .map(([f, a, n]) => `${f}(${a},${n})`),
    fc.tuple(fc.constantFrom('min', 'max'), tie('expression'), tie('expression')).map(([f, a, b]) => `${f}(${a},${b})`),
  ),
}));
const formula = expression.map((text) => parseFormula(text)).filter((parsed): parsed is Formula => !isRefusal(parsed));
const figure = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -50, max: 50 }) },
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constant(undefined),
);

/** Figures for every code and period, made from the list by place; totals by the same rule. */
function readerOf(list: readonly (number | undefined)[]): {
  reader: FormulaReader;
  cells: Map<string, number | undefined>;
} {
  const cells = new Map<string, number | undefined>();
  const read = (key: string): number | undefined => {
    if (!cells.has(key)) {
      let place = 7;
      for (const letter of key) place = (place * 31 + letter.charCodeAt(0)) % 65_521;
      cells.set(key, list[place % list.length]);
    }
    return cells.get(key);
  };
  return {
    cells,
    reader: {
      value: (code, period) => read(`${code} ${period}`),
      total: (code, level, period) => read(`${code} ${level} ${period}`),
    },
  };
}

it('gives a number or a reason, never NaN, an infinity or -0; and the same twice', () => {
  fc.assert(
    fc.property(formula, fc.array(figure, { minLength: 1, maxLength: 20 }), (parsed, list) => {
      const compiled = compileFormula(parsed);
      const { reader } = readerOf(list);
      const result = compiled(reader, '2013-Q2');
      expect(compiled(reader, '2013-Q2')).toEqual(result);
      if (result.missing) {
        const { start, length } = result.missing;
        expect(start).toBeGreaterThanOrEqual(0);
        expect(start + length).toBeLessThanOrEqual(parsed.text.length);
      } else {
        expect(Number.isFinite(result.value)).toBe(true);
        expect(Object.is(result.value, -0)).toBe(false);
      }
    }),
    { numRuns: 500 },
  );
});

it('formats to a text with the same meaning', () => {
  fc.assert(
    fc.property(formula, fc.array(figure, { minLength: 1, maxLength: 20 }), (parsed, list) => {
      const again = parseFormula(formatFormula(parsed));
      if (isRefusal(again)) return expect(again.refused[0]?.code).toBe('formula-too-long');
      expect(formatFormula(again)).toBe(formatFormula(parsed));
      const { reader } = readerOf(list);
      expect(compileFormula(again)(reader, '2013-Q2').value).toEqual(compileFormula(parsed)(reader, '2013-Q2').value);
    }),
    { numRuns: 300 },
  );
});

it('explains the result it gives', () => {
  fc.assert(
    fc.property(formula, fc.array(figure, { minLength: 1, maxLength: 20 }), (parsed, list) => {
      const { reader } = readerOf(list);
      const explained = explainFormula(parsed, reader, '2013-Q2');
      const result = compileFormula(parsed)(reader, '2013-Q2');
      expect(explained.value).toEqual(result.value);
      expect(explained.missing).toEqual(result.missing);
    }),
    { numRuns: 100 },
  );
});

it.each(['2013-Q2', '2013-11', '2013'])('reads exactly what dependenciesOf says, at %s', (period) => {
  const nonZero = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 9 });
  fc.assert(
    fc.property(formula, nonZero, (parsed, list) => {
      const { reader, cells } = readerOf(list);
      const result = compileFormula(parsed)(reader, period);
      const said = new Set(
        dependenciesOf(parsed).flatMap((each) =>
          inputPeriods(each, period).map((read) => [each.code, ...(each.total ? [each.total] : []), read].join(' ')),
        ),
      );
      for (const read of cells.keys()) expect(said).toContain(read);
      // An evaluation that fails half-way has not read the rest.
      if (!result.missing) expect(new Set(cells.keys())).toEqual(said);
    }),
    { numRuns: 200 },
  );
});

it.each(['2013-Q2', '2013-11', '2013'])(
  'changes no period that affectedPeriods does not name, for a change at %s',
  (changed) => {
    const periods = periodsBetween(addPeriods(changed, -30), addPeriods(changed, 70));
    const cell = fc.tuple(fc.constantFrom(...codes), fc.constantFrom('', 'county', 'city', 'province'));
    fc.assert(
      fc.property(
        formula,
        fc.array(figure, { minLength: 1, maxLength: 20 }),
        cell,
        figure,
        (parsed, list, [code, total], value) => {
          const compiled = compileFormula(parsed);
          const { reader, cells } = readerOf(list);
          const before = periods.map((period) => compiled(reader, period));
          cells.set([code, ...(total ? [total] : []), changed].join(' '), value);
          const named = new Set(
            dependenciesOf(parsed)
              .filter((each) => each.code === code && (each.total ?? '') === total)
              .flatMap((each) => affectedPeriods(each, changed)),
          );
          periods.forEach((period, index) => {
            if (!named.has(period)) expect(compiled(reader, period)).toEqual(before[index]);
          });
        },
      ),
      { numRuns: 150 },
    );
  },
);

it('names a period exactly when it reads the changed one', () => {
  const earlier = fc.constantFrom(
    'prev(#)',
    'prev(#,3)',
    'rolling(#,3)',
    'lastyear(#)',
    'ytd(#)',
    'growth(#)',
    'cagr(#,2)',
  );
  const history = fc
    .array(earlier, { minLength: 1, maxLength: 4 })
    .map((calls) => parseFormula(calls.reduce((inner, call) => call.replace('#', inner), 'A')))
    .filter((parsed): parsed is Formula => !isRefusal(parsed));
  const changed = fc.constantFrom('2013-Q1', '2013-Q2', '2013-Q4', '2013-01', '2013-11', '2013');
  fc.assert(
    fc.property(history, changed, (parsed, period) => {
      const window = periodsBetween(addPeriods(period, -3), addPeriods(period, 110));
      for (const each of dependenciesOf(parsed))
        expect(affectedPeriods(each, period)).toEqual(
          window.filter((evaluated) => inputPeriods(each, evaluated).includes(period)),
        );
    }),
    { numRuns: 200 },
  );
});
