import { isRefusal } from '@jiju/domain';
import {
  clusterCode,
  createHouseDatabase,
  faultsOf,
  openTestHouse,
  seed,
  smallRecords,
  staleScopes,
  type TestDatabase,
  type TestHouse,
  until,
} from '@jiju/testing';
import { openSeveredLine, type SeveredLine } from './severed-line.ts';

const figure = { cluster: clusterCode(1), period: '2013-Q1', indicator: 'REVENUE', value: 12 } as const;
let home: TestDatabase;
let line: SeveredLine;
let near: TestHouse;
let far: TestHouse;

beforeAll(async () => {
  home = await createHouseDatabase();
  line = await openSeveredLine(home.url);
  near = await openTestHouse(home.url);
  far = await openTestHouse(line.url);
  await seed(near.house, smallRecords({ clusters: 3, years: [2013, 2013] }));
  await near.drain();
});
afterAll(async () => {
  await far.close();
  await near.close();
  await line.close();
  await home.drop();
});

test('a save whose answer is lost is kept with its consequences, without a bell, and saving it again changes nothing', async () => {
  line.cutAt('commit\0', 'after');
  await expect(far.save([figure])).rejects.toThrow();
  expect(far.rung).toEqual([]);
  await until('it is there', async () => (await staleScopes(near.database)).length > 0);
  await near.drain();
  expect(await faultsOf(near)).toEqual([]);
  const again = await far.save([figure]);
  if (isRefusal(again)) throw new Error(JSON.stringify(again));
  const told = await near.database.query(`select from fact where type = 'ObservationsRecorded'`);
  expect(told).toHaveLength(1);
});

test('a round whose answer is lost is not done twice, and what the worker kept in memory is not trusted', async () => {
  await far.drain();
  await near.save([{ ...figure, value: 13 }]);
  line.cutAt('commit\0', 'after');
  await expect(far.drain()).rejects.toThrow();
  await until('it is done', async () => (await staleScopes(near.database)).length === 0);
  await near.save([{ ...figure, cluster: clusterCode(2), value: 99 }]);
  await far.drain();
  expect(await faultsOf(near)).toEqual([]);
  expect(far.errors).toEqual([]);
});

test('a round that was cut before its commit leaves everything stale and nobody at fault', async () => {
  await near.save([{ ...figure, value: 14 }]);
  const before = await staleScopes(near.database);
  line.cutAt('commit\0', 'before');
  await expect(far.drain()).rejects.toThrow();
  expect(await staleScopes(near.database)).toEqual(before);
  await far.drain();
  expect(await near.database.query('select from recompute_scope where failures > 0')).toEqual([]);
  expect(await faultsOf(near)).toEqual([]);
});
