import { demonstration, demonstrationFigures } from '@jiju/demonstration';
import { createRecord, recordObservations } from '@jiju/application';
import { figureInput } from '@jiju/contract';
import {
  createHouseDatabase,
  faultsOf,
  openTestHouse,
  seed,
  staleScopes,
  testDay,
  tester,
  type TestDatabase,
  type TestHouse,
} from '@jiju/testing';

let test: TestDatabase;
let desk: TestHouse;
let other: TestHouse;

beforeAll(async () => {
  test = await createHouseDatabase();
  [desk, other] = await Promise.all([openTestHouse(test.url), openTestHouse(test.url)]);
  const { users: _people, directives, ...records } = demonstration();
  await seed(desk.house, {
    ...records,
    'method-versions': records.methodVersions,
    'star-rules': records.starRules,
    'award-schemes': records.awardSchemes,
    'award-lists': records.awardLists,
    'inspection-marks': records.inspectionMarks,
    'red-line-events': records.redLineEvents,
    'named-problems': records.namedProblems,
    directives: directives.map((one) => ({ ...one, state: 'issued' })),
  });
}, 120_000);
afterAll(async () => {
  await Promise.all([desk.close(), other.close()]);
  await test.drop();
});

const count = async (sql: string, params: readonly unknown[] = []): Promise<number> =>
  Number((await desk.database.query<{ n: string }>(`select count(*) as n ${sql}`, params))[0]?.n);

it('computes the whole demonstration, and everything stored equals a computation from scratch', async () => {
  const figures = [...demonstrationFigures()].map((figure) => figureInput.parse(figure));
  const record = recordObservations({ house: desk.house, now: () => new Date().toISOString(), today: () => testDay });
  expect(await record(tester, { figures, approves: true, claims: null, onlyClusters: null })).toMatchObject({
    changed: figures.length,
    unchanged: 0,
  });
  await Promise.all([desk.drain(), other.drain()]);
  expect([...desk.errors, ...other.errors]).toEqual([]);
  expect(await faultsOf(desk)).toEqual([]);
  // Every noun of the thread has results: three years and twelve quarters ranked, awards given, lights lit.
  expect(await count('from ranking where ranked > 0')).toBe(15);
  expect(
    await count(`from ranking_row where method_code = 'HN-YEAR' and period = '2013' and rank <= 10`),
  ).toBeGreaterThanOrEqual(10);
  expect(await count('from star_rating where stars > 0')).toBeGreaterThan(0);
  expect(await count(`from award_result where result ? 'members'`)).toBeGreaterThan(0);
  expect(await count('from (select distinct light from directive_status) lights')).toBeGreaterThanOrEqual(3);
  expect(
    await count(
      'from directive d where archived_at is null and not exists (select from directive_status s where s.directive_code = d.code)',
    ),
  ).toBe(0);
  expect(await count('from ranking where not synthetic and ranked > 0')).toBe(0);
}, 120_000);

it('one changed figure moves the ranking of its quarter and its year, and every share of its province', async () => {
  const rank = async (period: string): Promise<number | undefined> =>
    (
      await desk.database.query<{ rank: number }>(
        `select rank from ranking_row r join cluster c on c.id = r.cluster_id where c.code = 'ZZ-WULONG' and period = $1 order by method_code limit 1`,
        [period],
      )
    )[0]?.rank;
  const before = await rank('2013-Q4');
  const told = await count(`from fact where type = 'RankingChanged'`);
  const largest = { cluster: 'ZZ-WULONG', period: '2013-Q4', indicator: 'REVENUE', value: 900 };
  expect(await desk.save([largest])).toMatchObject({ changed: 1 });
  await other.drain();
  expect(await staleScopes(desk.database)).toEqual([]);
  expect(await rank('2013-Q4')).toBeLessThan(before ?? 0);
  expect(await count(`from fact where type = 'RankingChanged'`)).toBeGreaterThan(told);
  expect(await faultsOf(desk)).toEqual([]);
}, 60_000);

it('and back again, everything is as it was', async () => {
  const results = `select md5(string_agg(row::text, '' order by method_code, period, cluster_id)) as sum
    from (select r.*, row(score, rank, raw, points) as row from ranking_row r) r`;
  const [before] = await desk.database.query<{ value: number }>(
    `select value from observation o join cluster c on c.id = o.cluster_id where c.code = 'ZZ-WULONG' and period = '2013-Q3' and indicator = 'TAX'`,
  );
  const sum = await desk.database.query(results);
  const cell = { cluster: 'ZZ-WULONG', period: '2013-Q3', indicator: 'TAX' };
  await desk.save([{ ...cell, value: (before?.value ?? 0) + 1 }]);
  await desk.drain();
  expect(await desk.database.query(results)).not.toEqual(sum);
  await desk.save([{ ...cell, value: before?.value ?? null }]);
  await other.drain();
  expect(await desk.database.query(results)).toEqual(sum);
}, 60_000);

it('whoever fails the evaluation by a red line is honoured by nothing, also not by inspection marks', async () => {
  const membersOf = async (scheme: string): Promise<string[]> => {
    const [row] = await desk.database.query<{ result: { members: { id: string }[] } }>(
      `select result from award_result where scheme_code = $1 and period = '2013'`,
      [scheme],
    );
    return row?.result.members.map(({ id }) => id) ?? [];
  };
  const [first = ''] = await membersOf('HN-ADVANCED');
  expect(first).not.toBe('');
  const [event] = demonstration().redLineEvents;
  const failed = { ...event, code: 'FAILED-2013', clusterCode: first, periodCode: '2013', redLine: 'FALSE-DATA' };
  expect(await createRecord(desk.house)(tester, 'red-line-events', failed)).not.toHaveProperty('refused');
  await desk.drain();
  for (const scheme of ['HN-ADVANCED', 'HN-STRONG', 'HN-FAST']) expect(await membersOf(scheme)).not.toContain(first);
  const [row] = await desk.database.query<{ why: unknown }>(
    `select jsonb_path_query_first(result, '$.others[*] ? (@.id == $id).reason', jsonb_build_object('id', $1::text)) as why
     from award_result where scheme_code = 'HN-ADVANCED' and period = '2013'`,
    [first],
  );
  expect(row?.why).toMatchObject({ code: 'award-blocked-by-red-line', params: { redLine: 'FALSE-DATA' } });
  // Also for whoever has to read the places that another process stored.
  const fresh = await openTestHouse(test.url);
  try {
    expect(await faultsOf(fresh)).toEqual([]);
  } finally {
    await fresh.close();
  }
}, 60_000);
