import fc from 'fast-check';
import { runInNewContext } from 'node:vm';
import { compileMethod } from '../method/compile-method.ts';
import type { MethodDefinition } from '../method/method-definition.ts';
import type { Scoring } from '../method/scoring.ts';
import { isRefusal } from '../refusal.ts';
import { rank } from '../ranking/rank.ts';
import type { UnitTable } from '../ranking/unit-table.ts';
import { explainItem } from './explain-item.ts';

const planOf = (definition: Partial<MethodDefinition>, scoring: Scoring, direction: 1 | -1 = 1) => {
  const plan = compileMethod({
    indicators: [{ code: 'A', direction, weight: 1, parent: 'TOTAL', scoring }],
    groups: [{ code: 'TOTAL', aggregation: 'arithmetic' }],
    ...definition,
  });
  if (isRefusal(plan)) throw new Error(JSON.stringify(plan.refused));
  return plan;
};
const tableOf = (values: readonly number[], more: Partial<UnitTable> = {}): UnitTable => ({
  ids: values.map((_, at) => `U${at}`),
  columns: new Map([
    ['A', Float64Array.from(values)],
    ['BASE', Float64Array.from(values, (x, at) => Math.abs(x) + at + 1)],
  ]),
  ...more,
});
/** What the signs of the arithmetic come to. */
const valueOf = (arithmetic: string): number => {
  const code = arithmetic
    .replace(/×/g, '*')
    .replace(/÷/g, '/')
    .replace(/−/g, '-')
    .replace(/ln ([\d.e+-]+)/g, 'Math.log($1)')
    .replace(/⌊/g, 'Math.floor(1e-9 + ')
    .replace(/⌋/g, ')')
    .replace(/\b(min|max)\(/g, 'Math.$1(');
  return Number(runInNewContext(code));
};

const scorings: readonly Scoring[] = [
  { kind: 'min-max' },
  { kind: 'min-max', floor: 10, ceiling: 90 },
  { kind: 'efficacy', floor: 20 },
  { kind: 'efficacy', floor: 60, low: 10, high: 40, cap: 'both' },
  { kind: 'ratio-to-benchmark', benchmark: 7, cap: 120 },
  { kind: 'goalposts', low: 2, high: 50, cap: 'upper' },
  { kind: 'goalposts', low: 2, high: 50, log: true, cap: 'both' },
  { kind: 'z-score', mean: 50, deviation: 10 },
  { kind: 'percentile' },
  { kind: 'rank' },
  { kind: 'borda' },
  { kind: 'fraction-of-maximum' },
  { kind: 'distance-to-reference', unit: 'U1', cap: 100 },
  { kind: 'distance-to-target', target: 30 },
  { kind: 'base-and-steps', base: 'BASE', atBase: 60, step: 5, points: 4, most: 100 },
  { kind: 'base-and-steps', base: 'BASE', atBase: 60, step: 5, points: 4, whole: true, least: 10, most: 100 },
  { kind: 'target-and-units', target: 20, perUnit: 0.5, most: 10 },
  { kind: 'event-count', perEvent: 3, most: 30 },
  { kind: 'target-completion', target: 20, step: 10, points: 2, most: 120 },
  { kind: 'target-completion', target: 'BASE', step: 10, points: 2, most: 120 },
];

// Figures of the field: no two so near each other that eight digits do not tell them apart.
const figures = fc.array(
  fc.integer({ min: 1, max: 4000 }).map((n) => n / 8),
  { minLength: 3, maxLength: 12 },
);

it.each(scorings.map((scoring) => [scoring.kind, scoring] as const))(
  'the arithmetic of %s comes to the score, of every unit',
  (_, scoring) => {
    fc.assert(
      fc.property(
        figures,
        fc.constantFrom(1 as const, -1 as const),
        fc.constantFrom(1, 100),
        (values, direction, fullPoints) => {
          const plan = planOf({ fullPoints }, scoring, direction);
          const table = tableOf(values);
          const { ids, normalised } = rank(plan, table);
          ids.forEach((id, at) => {
            const found = explainItem({ plan, table, events: [] }, id, 'A');
            const score = normalised[0]?.[at] ?? Number.NaN;
            expect(found?.score).toBe(Number.isNaN(score) ? null : score);
            if (!found?.arithmetic) expect(found?.flat !== null || found.score === null).toBe(true);
            else expect(Math.abs(valueOf(found.arithmetic) - score)).toBeLessThan(1e-4 * fullPoints);
          });
        },
      ),
      { numRuns: 25 },
    );
  },
);

describe('of one unit', () => {
  const events = [] as const;

  it('says between whom it lies, and how many more stand there', () => {
    const plan = planOf({}, { kind: 'efficacy', floor: 20 });
    expect(explainItem({ plan, table: tableOf([10, 40, 20, 40]), events }, 'U2', 'A')).toMatchObject({
      ...{ raw: 20, value: 20, measured: 4, acrossPeriods: false, group: null, imputed: false },
      yardsticks: [
        { kind: 'lowest', value: 10, id: 'U0', more: 0 },
        { kind: 'highest', value: 40, id: 'U1', more: 1 },
      ],
      arithmetic: '20 + 80 × (20 − 10) ÷ (40 − 10)',
      treatment: { kind: 'none' },
    });
  });

  it('says what the outlier rule made of its value, and what was filled in', () => {
    const winsorised = planOf(
      {
        outliers: { rule: 'winsorise', skewness: 2, kurtosis: 3.5, maxPoints: 5, then: 'none' },
        missing: { rule: 'mean' },
      },
      { kind: 'min-max' },
    );
    const table = tableOf([1, 2, 3, 4, 5, 6, 7, 1000, Number.NaN]);
    const far = explainItem({ plan: winsorised, table, events }, 'U7', 'A');
    expect(far).toMatchObject({ raw: 1000, score: 100, treatment: { kind: 'winsorised' } });
    expect(far?.value).toBeLessThan(1000);
    expect(explainItem({ plan: winsorised, table, events }, 'U8', 'A')).toMatchObject({ raw: null, imputed: true });
  });

  it.each([
    [{ denominator: 'BASE' }, '20 ÷ 23'],
    [{ transform: 'log' as const }, 'ln 20'],
    [{ denominator: 'BASE', transform: 'log' as const }, 'ln (20 ÷ 23)'],
    [{ transform: { boxCox: 0.5 } }, '(20 ^ 0.5 − 1) ÷ 0.5'],
  ])('says how a figure was divided and transformed: %j', (more, derivation) => {
    const plan = planOf(
      { indicators: [{ code: 'A', direction: 1, weight: 1, parent: 'TOTAL', scoring: { kind: 'min-max' }, ...more }] },
      { kind: 'min-max' },
    );
    const found = explainItem({ plan, table: tableOf([10, 40, 20, 40]), events }, 'U2', 'A');
    expect(found).toMatchObject({ derivation });
    const value = runInNewContext(
      derivation
        .replace('ln ', 'Math.log')
        .replace('÷', '/')
        .replace('÷', '/')
        .replace('−', '-')
        .replace('^', '**')
        .replace('Math.log20', 'Math.log(20)'),
    );
    expect(found?.raw).toBeCloseTo(Number(value), 9);
  });

  it('measures apart what the method measures apart', () => {
    const plan = planOf({ apart: 'peerGroup' }, { kind: 'min-max' });
    const table = tableOf([1, 5, 2, 50], { groups: new Map([['peerGroup', ['a', 'a', 'a', 'b']]]) });
    expect(explainItem({ plan, table, events }, 'U2', 'A')).toMatchObject({
      ...{ group: 'a', measured: 3, arithmetic: '100 × (2 − 1) ÷ (5 − 1)' },
    });
    expect(explainItem({ plan, table, events }, 'U3', 'A')).toMatchObject({
      group: 'b',
      flat: 'constant',
      arithmetic: null,
    });
  });

  it('is silent of whoever or whatever is not there', () => {
    const plan = planOf({}, { kind: 'min-max' });
    expect(explainItem({ plan, table: tableOf([1, 2, 3]), events }, 'nobody', 'A')).toBeUndefined();
    expect(explainItem({ plan, table: tableOf([1, 2, 3]), events }, 'U0', 'nothing')).toBeUndefined();
    expect(explainItem({ plan, table: tableOf([1, Number.NaN, 3]), events }, 'U1', 'A')).toMatchObject({
      ...{ value: null, score: null, arithmetic: null },
    });
  });
});
