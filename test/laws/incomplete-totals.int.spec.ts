import { archiveRecord } from '@jiju/application';
import { isRefusal } from '@jiju/domain';
import { readExplanation, readRecordByCode, readTotalExplanation } from '@jiju/persistence';
import {
  clusterCode,
  createHouseDatabase,
  faultsOf,
  openTestHouse,
  seed,
  smallRecords,
  tester,
  type TestDatabase,
  type TestHouse,
} from '@jiju/testing';
import { editRecord } from './laws-house.ts';

/** C01, C04, C05, C08 lie in the city 410100. */
let base: TestDatabase;
let one: TestHouse;
beforeAll(async () => {
  base = await createHouseDatabase();
  one = await openTestHouse(base.url);
  await seed(one.house, smallRecords({ clusters: 8, years: [2013, 2013] }));
});
afterAll(async () => {
  await one.close();
  await base.drop();
});

const quarters = ['2013-Q1', '2013-Q2', '2013-Q3', '2013-Q4'];
async function reports(number: number, value: number, periods = quarters): Promise<void> {
  const saved = await one.save(
    periods.map((period) => ({ cluster: clusterCode(number), period, indicator: 'REVENUE', value })),
  );
  expect(isRefusal(saved)).toBe(false);
  await one.drain();
}
async function share(number: number, period: string): Promise<number | null> {
  const [row] = await one.database.query<{ share: number | null }>(
    `select (m.values ->> 'SHARE_CITY')::float8 as share from metric m join cluster c on c.id = m.cluster_id
     where c.code = $1 and m.period = $2`,
    [clusterCode(number), period],
  );
  return row?.share ?? null;
}

/** What the explanation says that the share of C01 rests on. */
async function restsOn(period: string): Promise<unknown> {
  const explained = await readExplanation(one.database, clusterCode(1), 'SHARE_CITY', period);
  return explained?.inputs.map((input) => input.restsOn).find((found) => found !== null);
}

/** The clusters a total is made of, and the total that is stored for formulas. */
async function cityTotal(periodCode: string): Promise<unknown[]> {
  const question = {
    indicatorCode: 'REVENUE',
    periodCode,
    regionCode: '410100',
    among: 'active-then',
    page: 1,
    perPage: 9,
  } as const;
  const told = await readTotalExplanation(one.database, question);
  const [stored] = await one.database.query<{ sum: number | null }>(
    `select (values ->> 'REVENUE')::float8 as sum from region_total where region_code = '410100' and period = $1`,
    [periodCode],
  );
  expect(told?.value).toBe(stored?.sum);
  return (told?.items ?? []).map(({ clusterCode: code, value }) => [code, value]);
}

test('a share is taken of what the region has reported so far, and moves when the others report', async () => {
  await reports(1, 30);
  expect(await share(1, '2013-Q1')).toBe(100);
  await reports(4, 70, ['2013-Q1']);
  expect([await share(1, '2013-Q1'), await share(4, '2013-Q1'), await share(1, '2013-Q2')]).toEqual([30, 70, 100]);
  expect(await share(8, '2013-Q1')).toBeNull();
  expect([await restsOn('2013-Q1'), await restsOn('2013-Q2')]).toEqual([
    { present: 2, expected: 4 },
    { present: 1, expected: 4 },
  ]);
});

test('who lacks a quarter is in the totals of the others, not in that of the year', async () => {
  expect(await share(1, '2013')).toBe(100);
  await reports(4, 70, ['2013-Q2', '2013-Q3', '2013-Q4']);
  expect([await share(1, '2013'), await share(4, '2013')]).toEqual([30, 70]);
});

test('a cluster that is merged or archived leaves the total of the region, and comes back with it', async () => {
  const statusHistory = (merged: boolean) => () => ({
    statusHistory: [{ status: 'active', from: null }, ...(merged ? [{ status: 'merged', from: '2013-05-01' }] : [])],
  });
  await editRecord(one, 'clusters', 'C04', statusHistory(true));
  await one.drain();
  expect([await share(1, '2013-Q1'), await share(1, '2013-Q2'), await share(1, '2013')]).toEqual([30, 100, 100]);
  // Who had left by the last day of the period has no part in it; who has no figure is named.
  expect([await cityTotal('2013-Q1'), await cityTotal('2013-Q2')]).toEqual([
    [
      ['C04', 70],
      ['C01', 30],
      ['C05', null],
      ['C08', null],
    ],
    [
      ['C01', 30],
      ['C05', null],
      ['C08', null],
    ],
  ]);
  expect([await restsOn('2013-Q1'), await restsOn('2013-Q2')]).toEqual([
    { present: 2, expected: 4 },
    { present: 1, expected: 3 },
  ]);
  await editRecord(one, 'clusters', 'C04', statusHistory(false));
  const turn = async (archivedAt: string | null): Promise<void> => {
    const record = await readRecordByCode(one.database, 'clusters', 'C04');
    await archiveRecord(one.house)(tester, 'clusters', record?.id ?? 0, record?.revision ?? 0, archivedAt);
    await one.drain();
  };
  await turn('2014-05-01T00:00:00.000Z');
  expect(await share(1, '2013-Q2')).toBe(100);
  await turn(null);
  expect([await share(1, '2013-Q2'), await share(4, '2013-Q2')]).toEqual([30, 70]);
  expect(await faultsOf(one)).toEqual([]);
});
