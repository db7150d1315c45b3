import { verifyAll } from '@jiju/application';
import {
  always,
  clusterCode,
  createHouseDatabase,
  openTestHouse,
  seed,
  smallRecords,
  staleScopes,
  type TestDatabase,
  type TestHouse,
} from '@jiju/testing';
import { resultsOf } from './laws-house.ts';

// Which clusters a rating or a ranking looks at follows from who has a value in the period, whatever the value is of.

let home: TestDatabase;
let house: TestHouse;
beforeAll(async () => {
  home = await createHouseDatabase();
  house = await openTestHouse(home.url);
  const records = smallRecords({ clusters: 3, years: [2013, 2013] });
  const versions = always({ combine: 'all', levels: [{ stars: 1, thresholds: { TAX: 1 } }] });
  await seed(house.house, {
    ...records,
    'star-rules': (records['star-rules'] ?? []).map((rule) => ({ ...rule, versions })),
  });
  await house.drain();
});
afterAll(async () => {
  await house.close();
  await home.drop();
});

async function settle(): Promise<void> {
  await house.drain();
  expect(await staleScopes(house.database)).toEqual([]);
  const { drifted, failed } = await verifyAll(house.house);
  expect({ drifted, failed }).toEqual({ drifted: [], failed: [] });
}
const rated = async (): Promise<number> => (await resultsOf(house.database)).star_rating?.length ?? 0;

test.each([1, 2, 3])('the first value of cluster %i is of an indicator that no rule reads', async (number) => {
  await house.save([{ cluster: clusterCode(number), period: '2013-Q1', indicator: 'AREA', value: 4 }]);
  await settle();
  expect(await rated()).toBe(number);
});

test('the last value of a cluster goes', async () => {
  await house.database.query(`delete from observation where cluster_id = (select min(cluster_id) from observation)`);
  // As if it had been returned to its author: the sheet is computed again and has nothing any more.
  await house.database.query(`update recompute_scope set wanted = wanted + 1 where kind = 'metric'`);
  await settle();
  expect(await rated()).toBe(2);
});
