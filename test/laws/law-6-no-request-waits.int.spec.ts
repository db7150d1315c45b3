import { readRankings } from '@jiju/persistence';
import { clusterCode, faultsOf } from '@jiju/testing';
import { Gate, meddled, openLawsHouse, resultsOf, type LawsHouse } from './laws-house.ts';
import { recomputeStale } from '@jiju/application';

let laws: LawsHouse;
beforeAll(async () => (laws = await openLawsHouse({ clusters: 6, years: [2012, 2013] })));
afterAll(() => laws.close());

const figure = (value: number) => ({ cluster: clusterCode(1), period: '2013-Q1', indicator: 'REVENUE', value });
const ranking = async () => {
  const { items } = await readRankings(laws.first.database, {
    page: 1,
    perPage: 50,
    methodCode: 'QUARTER',
    periodCode: '2013-Q1',
  });
  return items[0];
};

test('with no worker at all a save returns, the last good result is served and says that it is behind', async () => {
  const before = await resultsOf(laws.first.database);
  expect(await ranking()).toMatchObject({ stale: false });
  expect(await laws.first.save([figure(55)])).toMatchObject({ changed: 1 });
  expect(await resultsOf(laws.first.database)).toEqual(before);
  expect(await ranking()).toMatchObject({ stale: true, computedAt: expect.any(String) });
  await laws.second.drain();
  expect(await ranking()).toMatchObject({ stale: false });
  expect(await faultsOf(laws.first)).toEqual([]);
});

test('a save does not wait for a round that computes the very same scope, nor a reader for either', async () => {
  const { first, second } = laws;
  const [stored, goOn] = [new Gate(), new Gate()];
  const slow = meddled(first.house, (bench) => ({
    async lock(scopes) {
      stored.open();
      await goOn.opened;
      return bench.lock(scopes);
    },
  }));
  await first.save([figure(66)]);
  const round = recomputeStale(slow, { login: 'worker', requestId: '' });
  await stored.opened;
  // The round holds its scope and rows; whoever waited for it here would wait for ever.
  expect(await second.save([figure(67)])).toMatchObject({ changed: 1 });
  expect(await ranking()).toMatchObject({ stale: true });
  goOn.open();
  await round;
  await second.drain();
  expect(await faultsOf(second)).toEqual([]);
});
