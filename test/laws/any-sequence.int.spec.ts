import { createRecord } from '@jiju/application';
import { isRefusal } from '@jiju/domain';
import { faultsOf, smallCluster, tester } from '@jiju/testing';
import fc from 'fast-check';
import { anySteps } from './any-steps.ts';
import { computeFromScratch, openLawsHouse, resultsOf, type LawsHouse } from './laws-house.ts';

const size = { clusters: 6, years: [2012, 2013] } as const;
const step = anySteps(size.clusters);
let laws: LawsHouse;
beforeAll(async () => (laws = await openLawsHouse(size)));
afterAll(() => laws.close());

test('after any sequence of changes, in any of two processes, results are those of a computation from scratch', async () => {
  let accepted = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.boolean(), step), { minLength: 4, maxLength: 12 }), async (sequence) => {
      for (const [which, [what, act]] of sequence) {
        fc.pre(what !== '');
        const outcome = await act(which ? laws.first : laws.second);
        if (outcome !== undefined && !isRefusal(outcome)) accepted += 1;
      }
      await laws.second.drain();
      const before = await resultsOf(laws.first.database);
      expect(await faultsOf(laws.first)).toEqual([]);
      expect([...laws.first.errors, ...laws.second.errors]).toEqual([]);
      await computeFromScratch(laws.first);
      expect(await resultsOf(laws.first.database)).toEqual(before);
    }),
    { numRuns: 25, endOnFailure: true },
  );
  expect(accepted).toBeGreaterThan(50);
}, 120_000);

test('a cluster that joins is ranked once it has figures', async () => {
  await createRecord(laws.first.house)(tester, 'clusters', smallCluster(31));
  await laws.first.save([{ cluster: 'C31', period: '2013-Q1', indicator: 'REVENUE', value: 5 }]);
  await laws.first.drain();
  const rows = await laws.first.database.query(
    `select 1 from ranking_row r join cluster c on c.id = r.cluster_id where c.code = 'C31' and r.period = '2013-Q1'`,
  );
  expect(rows).toHaveLength(1);
  expect(await faultsOf(laws.first)).toEqual([]);
});
