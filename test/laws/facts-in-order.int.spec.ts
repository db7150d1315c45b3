import { readFactsAfter, readLatestPosition } from '@jiju/persistence';
import { clusterCode, until } from '@jiju/testing';
import { Client } from 'pg';
import { openLawsHouse, type LawsHouse } from './laws-house.ts';

let laws: LawsHouse;
beforeAll(async () => (laws = await openLawsHouse({ clusters: 6, years: [2013, 2013] })));
afterAll(() => laws.close());

test('whoever follows the facts misses none and reads none twice, with long and short transactions side by side', async () => {
  const { first, second, test: database } = laws;
  const { query } = first.database;
  const start = { xid: '0', id: '0' };
  const seen: string[] = [];
  let { xid, id } = start;
  const follow = async (): Promise<void> => {
    for (const fact of await readFactsAfter(query, xid, id, 7)) {
      seen.push(fact.id);
      ({ xid, id } = fact);
    }
  };
  let writing = true;
  const reader = (async () => {
    while (writing) await follow();
  })();
  const long = new Client({ connectionString: database.url });
  await long.connect();
  const writeSlowly = async (): Promise<void> => {
    for (let turn = 0; turn < 6; turn++) {
      await long.query('begin');
      const tell = (key: string) =>
        long.query(
          `insert into fact (type, subject_kind, subject_key, actor, data) values ('SignedIn', 'user', $1, 'slow', '{}')`,
          [key],
        );
      await tell(`${turn} early`);
      // Others come and go meanwhile, with later numbers and earlier commits.
      await first.save([{ cluster: clusterCode(1), period: '2013-Q1', indicator: 'TAX', value: 100 + turn }]);
      await tell(`${turn} late`);
      await long.query(turn % 3 === 2 ? 'rollback' : 'commit');
    }
  };
  const writeQuickly = async (one: typeof first, cluster: number): Promise<void> => {
    for (let turn = 0; turn < 25; turn++) {
      await one.save([
        { cluster: clusterCode(cluster), period: '2013-Q2', indicator: 'REVENUE', value: turn + cluster },
      ]);
      if (turn % 5 === 0) await one.drain();
    }
  };
  await Promise.all([writeSlowly(), writeQuickly(first, 2), writeQuickly(second, 3)]);
  await long.end();
  writing = false;
  await reader;
  const all = await query<{ id: string }>(
    'select f.id::text as id from fact f where (f.xid, f.id) > ($1::text::xid8, $2::text::bigint) order by f.xid, f.id',
    [start.xid, start.id],
  );
  // Transactions of other suites on the same server hold the facts back for a while, too.
  await until('all facts are told', async () => {
    await follow();
    return seen.length >= all.length;
  });
  expect(seen).toEqual(all.map((fact) => fact.id));
  expect(seen.length).toBeGreaterThan(50);
});

test('a fact of an open transaction holds back those after it, and comes before them in the end', async () => {
  const { first, test: database } = laws;
  const { query } = first.database;
  const last = async (): Promise<string> =>
    (await query<{ id: string }>('select max(id)::text as id from fact'))[0]?.id ?? '';
  await until('nothing is held back', async () => (await readLatestPosition(query)).id === (await last()));
  const { xid, id } = await readLatestPosition(query);
  const open = new Client({ connectionString: database.url });
  await open.connect();
  await open.query('begin');
  await open.query(
    `insert into fact (type, subject_kind, subject_key, actor, data) values ('SignedIn', 'user', 'first', 'slow', '{}')`,
  );
  await first.save([{ cluster: clusterCode(4), period: '2013-Q1', indicator: 'TAX', value: 1 }]);
  expect(await readFactsAfter(query, xid, id, 100)).toEqual([]);
  await open.query('commit');
  await open.end();
  let told = await readFactsAfter(query, xid, id, 100);
  await until('both are told', async () => (told = await readFactsAfter(query, xid, id, 100)).length >= 2);
  expect(told.map((fact) => fact.type)).toEqual(['SignedIn', 'ObservationsRecorded']);
});
