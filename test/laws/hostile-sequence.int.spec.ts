import { createRecord } from '@jiju/application';
import { indicatorInput } from '@jiju/contract';
import { faultsOf, formulas, tester, testDay } from '@jiju/testing';
import fc from 'fast-check';
import { codesOf, type Model } from './hostile-model.ts';
import { assess, hostileSteps } from './hostile-steps.ts';
import { computeFromScratch, figuresOf, openLawsHouse, resultsOf, type LawsHouse } from './laws-house.ts';

/**
 * Edits of the calendar, of clusters, indicators and formulas, mixed with saves and with midnights that pass, in any order:
 * beside the results, every answer is held against a model of a few lines, so that a change which is silently lost or
 * wrongly let in is seen. What is archived or closed at the end of a sequence stays so for the next one.
 */
const size = { clusters: 5, years: [2012, 2013] } as const;
const model: Model = {
  day: testDay,
  closed: new Set(),
  opensOn: new Map(),
  dueOn: new Map(),
  exceptions: new Map(),
  gone: new Set(),
  formulas: new Map(Object.entries(formulas)),
  often: 'quarter',
  cells: new Map(
    figuresOf(size).map(({ cluster, period, indicator, value }) => [
      `${cluster}|${period}|${indicator}`,
      { value, late: false },
    ]),
  ),
  saved: 0,
};

let laws: LawsHouse;
beforeAll(async () => {
  laws = await openLawsHouse(size, { today: () => model.day });
  const extra = { code: 'EXTRA', nameZh: 'EXTRA', unit: '亿元', frequency: 'quarter', kind: 'base' };
  expect(codesOf(await createRecord(laws.first.house)(tester, 'indicators', indicatorInput.parse(extra)))).toEqual([]);
});
afterAll(() => laws.close());

test('closed, reopened, archived, restored, merged, late, edited by two: what was accepted is kept, and results are those from scratch', async () => {
  const { first, second } = laws;
  const step = hostileSteps(size.clusters);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.boolean(), step), { minLength: 6, maxLength: 20 }), async (sequence) => {
      for (const [which, [, act]] of sequence) await act(which ? first : second, model, which ? second : first);
      await second.drain();
      // The morning after: whatever ticks were missed.
      await assess(first, model);
      const kept = await first.database.query<{ cell: string; value: number | null; late: boolean }>(
        `select c.code || '|' || o.period || '|' || o.indicator as cell, o.value, o.late
         from observation o join cluster c on c.id = o.cluster_id`,
      );
      expect(new Map(kept.map(({ cell, ...rest }) => [cell, rest]))).toEqual(model.cells);
      const before = await resultsOf(first.database);
      expect(await faultsOf(first)).toEqual([]);
      expect([...first.errors, ...second.errors]).toEqual([]);
      await computeFromScratch(first);
      expect(await resultsOf(first.database)).toEqual(before);
    }),
    { numRuns: 25, endOnFailure: true },
  );
  expect(model.saved).toBeGreaterThan(10);
}, 180_000);
