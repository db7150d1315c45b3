import { createRecord, recomputeStale } from '@jiju/application';
import { clusterCode, faultsOf, smallCluster, staleScopes, tester } from '@jiju/testing';
import { editRecord, everythingOf, openLawsHouse, type LawsHouse } from './laws-house.ts';

const size = { clusters: 6, years: [2012, 2013] } as const;
let laws: LawsHouse;
let value = 12.5;
beforeAll(async () => (laws = await openLawsHouse(size)));
afterAll(() => laws.close());

/** Lets every write to a table fail, at its start or at its end, until the work is over. */
async function failing<T>(table: string, how: 'throws' | 'dies', work: () => Promise<T>): Promise<T> {
  const { query } = laws.second.database;
  const act =
    how === 'throws' ? `raise exception 'broken on purpose'` : 'perform pg_terminate_backend(pg_backend_pid())';
  await query(
    `create or replace function break_it() returns trigger language plpgsql as $$ begin ${act}; return null; end $$`,
  );
  await query(
    `create trigger broken after insert or update or delete on ${table} for each statement execute function break_it()`,
  );
  try {
    return await work();
  } finally {
    await query(`drop trigger broken on ${table}`);
  }
}

const figure = (value: number) => ({ cluster: clusterCode(1), period: '2013-Q1', indicator: 'REVENUE', value });
const outcome = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => 'done',
    () => 'failed',
  );
const cases = (tables: readonly string[]) =>
  tables.flatMap((table) => (['throws', 'dies'] as const).map((how) => [table, how] as const));

test.each(cases(['observation', 'recompute_scope', 'fact']))(
  'a figure whose write to %s %s leaves nothing behind',
  async (table, how) => {
    const before = await everythingOf(laws.first.database);
    expect(await failing(table, how, () => outcome(laws.first.save([figure(12.5)])))).toBe('failed');
    expect(await everythingOf(laws.first.database)).toEqual(before);
  },
);

test.each(cases(['cluster', 'scheme_version', 'recompute_scope', 'fact']))(
  'a record whose write to %s %s leaves nothing behind',
  async (table, how) => {
    const before = await everythingOf(laws.first.database);
    const create = () => createRecord(laws.first.house)(tester, 'clusters', smallCluster(50));
    expect(await failing(table, how, () => outcome(create()))).toBe('failed');
    expect(await everythingOf(laws.first.database)).toEqual(before);
  },
);

const resultTables = [
  'metric',
  'region_total',
  'ranking',
  'ranking_row',
  'star_rating',
  'award_result',
  'directive_status',
];

test.each(cases([...resultTables, 'recompute_scope', 'fact']))(
  'a round whose write to %s %s keeps no result and leaves stale what was stale',
  async (table, how) => {
    const { first } = laws;
    // Far from what is there, so that lists, stars and lights change with it.
    value = value > 1000 ? 1 : value + 5000;
    await first.save([figure(value)]);
    const before = await everythingOf(first.database);
    expect(await failing(table, how, () => outcome(recomputeStale(first.house, tester)))).toBe('failed');
    expect(await everythingOf(first.database)).toEqual(before);
    expect(await staleScopes(first.database)).not.toEqual([]);
    await first.drain();
  },
);

test('after all of that the very same works, and follows', async () => {
  const { first } = laws;
  await first.save([figure(64)]);
  await editRecord(first, 'clusters', clusterCode(2), () => ({ peerGroup: 'new' }));
  await first.drain();
  expect(await faultsOf(first)).toEqual([]);
});
