import { recomputeStale, requestRecomputation } from '@jiju/application';
import { clusterCode, faultsOf, staleScopes, tester } from '@jiju/testing';
import { Client } from 'pg';
import { Gate, meddled, openLawsHouse, resultsOf, type LawsHouse } from './laws-house.ts';

const worker = { login: 'worker', requestId: '' };
let laws: LawsHouse;
beforeAll(async () => (laws = await openLawsHouse({ clusters: 8, years: [2012, 2013] })));
afterAll(() => laws.close());

/** A round of the first house that waits after it stored its figures, before it follows the consequences. */
function slowRound(): { readonly stored: Gate; readonly goOn: Gate; readonly ended: Promise<unknown> } {
  const stored = new Gate();
  const goOn = new Gate();
  let waited = false;
  const slow = meddled(laws.first.house, (bench) => ({
    async lock(scopes) {
      if (!waited) {
        waited = true;
        stored.open();
        await goOn.opened;
      }
      return bench.lock(scopes);
    },
  }));
  return { stored, goOn, ended: recomputeStale(slow, worker) };
}

const change = (number: number, value: number) => ({
  cluster: clusterCode(number),
  period: '2013-Q2',
  indicator: 'REVENUE',
  value,
});

// C01 and C05 lie in the same county: they share totals, rankings and shares.
test('a slow round does not compute the consequences from what it remembers of the time before another round', async () => {
  const { first, second } = laws;
  await first.save([change(1, 31.5)]);
  const slow = slowRound();
  await slow.stored.opened;
  await second.save([change(5, 77.25)]);
  await second.drain();
  slow.goOn.open();
  await slow.ended;
  await first.drain();
  expect(await faultsOf(first)).toEqual([]);
});

test('nor is what it computed last thrown away because the other round began after an older transaction ended', async () => {
  const { first, second, test: database } = laws;
  const old = new Client({ connectionString: database.url });
  await old.connect();
  await old.query('begin');
  await old.query('select pg_current_xact_id()');
  await first.save([change(1, 41.5)]);
  const slow = slowRound();
  await slow.stored.opened;
  await old.query('commit');
  await old.end();
  await second.save([change(5, 87.25)]);
  await second.drain();
  slow.goOn.open();
  await slow.ended;
  await second.drain();
  expect(await faultsOf(second)).toEqual([]);
});

test('a change that comes while its scope is being computed leaves it stale', async () => {
  const { first, second } = laws;
  await first.save([change(2, 11)]);
  const slow = slowRound();
  await slow.stored.opened;
  await second.save([change(2, 12)]);
  slow.goOn.open();
  await slow.ended;
  expect(await staleScopes(first.database)).toContainEqual({ kind: 'metric', key: expect.stringMatching(/^2013-Q2/) });
  await second.drain();
  expect(await faultsOf(second)).toEqual([]);
});

test('a result with an older position does not replace one with a newer', async () => {
  const { database } = laws.first;
  await database.query(`update metric set input_revision = 9223372036854775807 where period = '2013-Q2'`);
  await laws.first.save([change(3, 19)]);
  const before = (await resultsOf(database))['metric'];
  await laws.first.drain();
  const stored = (rows: readonly string[] | undefined): string[] =>
    (rows ?? []).filter((row) => row.includes('"period":"2013-Q2"'));
  expect(stored((await resultsOf(database))['metric'])).toEqual(stored(before));
  await database.query(`update metric set input_revision = 0 where period = '2013-Q2'`);
  await requestRecomputation(laws.first.house)(tester, 'law 4');
  await laws.first.drain();
  expect(await faultsOf(laws.first)).toEqual([]);
});

test('twice equals once: computing everything again changes nothing and tells nothing', async () => {
  const { first, second } = laws;
  const before = await resultsOf(first.database);
  const facts = `select count(*)::int as count from fact where type <> 'RecomputationRequested'`;
  const told = await first.database.query(facts);
  await requestRecomputation(second.house)(tester, 'twice');
  await Promise.all([first.drain(), second.drain()]);
  expect(await resultsOf(first.database)).toEqual(before);
  expect(await first.database.query(facts)).toEqual(told);
});
