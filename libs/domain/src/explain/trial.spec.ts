import fc from 'fast-check';
import { compileMethod } from '../method/compile-method.ts';
import type { MethodDefinition } from '../method/method-definition.ts';
import { rank } from '../ranking/rank.ts';
import type { UnitTable } from '../ranking/unit-table.ts';
import { isRefusal } from '../refusal.ts';
import { standingAt, trialOf } from './trial.ts';

/** Every way in which a figure of one's own can decide more than its own score. */
const definition = (missing: NonNullable<MethodDefinition['missing']>): MethodDefinition => ({
  indicators: [
    { code: 'A', direction: 1, weight: 2, parent: 'T', transform: 'log', scoring: { kind: 'min-max' } },
    { code: 'B', direction: -1, weight: 1, parent: 'T', denominator: 'C', scoring: { kind: 'percentile' } },
    { code: 'C', direction: 1, weight: 1, parent: 'T', scoring: { kind: 'z-score', mean: 50, deviation: 10 } },
  ],
  groups: [{ code: 'T', aggregation: 'arithmetic' }],
  missing,
  screening: { minimumShare: 0.6 },
  outliers: { rule: 'winsorise', skewness: 2, kurtosis: 3.5, maxPoints: 2, then: 'none' },
  bonuses: { items: [{ code: 'C', points: 0.1, maximum: 1 }] },
});

it('says what a ranking in full would say, whatever figure comes, goes or has no logarithm any more', () => {
  const cell = fc.constantFrom(NaN, -1, 0, 1, 2, 3, 5, 8, 400);
  const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 9 });
  const figures = fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C'), cell), { minLength: 1, maxLength: 3 });
  const rule = fc.constantFrom<NonNullable<MethodDefinition['missing']>>(
    { rule: 'renormalise' },
    { rule: 'exclude' },
    { rule: 'mean' },
    { rule: 'zero' },
  );
  fc.assert(
    fc.property(rows, figures, rule, fc.nat(), (data, changed, missing, pick) => {
      const plan = compileMethod(definition(missing));
      if (isRefusal(plan)) throw new Error(JSON.stringify(plan.refused));
      const at = pick % data.length;
      const table: UnitTable = {
        ids: data.map((_, i) => `u${i}`),
        columns: new Map(['A', 'B', 'C'].map((code, n) => [code, Float64Array.from(data, (row) => row[n] ?? NaN)])),
      };
      const columns = new Map(table.columns);
      for (const [code, value] of changed) columns.set(code, (columns.get(code) as Float64Array).with(at, value));
      const whole = rank(plan, { ...table, columns });
      const tried = trialOf({ plan, table, events: [] }, `u${at}`)(new Map(changed));
      expect(tried).toEqual(standingAt(whole.rank, whole.score, at));
    }),
    { numRuns: 500 },
  );
});
