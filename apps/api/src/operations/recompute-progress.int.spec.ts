import { recomputeStale } from '@jiju/application';
import { operations, type Operations } from '@jiju/contract';
import { createDatabase } from '@jiju/testing';
import { startApiUnderTest, type ApiUnderTest, type Caller } from '../api-under-test.ts';
import { buildSmallWorld, enterFigures } from '../small-world.ts';

let api: ApiUnderTest;
let administrator: Caller;
beforeAll(async () => {
  api = await startApiUnderTest(createDatabase);
  administrator = await api.as('administrator');
  await buildSmallWorld(administrator);
  await enterFigures(administrator, '2013', [
    [10, 1],
    [20, 2],
    [30, 4],
  ]);
  await api.drain();
});
afterAll(() => api.stop());

const look = async (): Promise<Pick<Operations, 'stale' | 'recomputing'>> =>
  operations.parse((await administrator.send('GET', '/operations')).body);
const waiting = ({ stale }: Pick<Operations, 'stale'>) => stale.reduce((sum, { count }) => sum + count, 0);
const computeOne = () => recomputeStale(api.house, { login: 'worker', requestId: '' }, 1);

test('a recomputation of everything is n of m, whoever looks and however often they left', async () => {
  expect((await look()).recomputing).toBeNull();
  const { body } = await administrator.send('POST', '/operations/recompute', { what: 'all' });
  const asked = await look();
  const total = waiting(asked);
  expect(body).toEqual({ scopes: total });
  expect(total).toBeGreaterThan(3);
  expect(asked.recomputing).toMatchObject({ done: 0, total });
  await computeOne();
  await computeOne();
  expect((await look()).recomputing).toMatchObject({ done: 2, total });
  await api.drain();
  expect((await look()).recomputing).toBeNull();
});

test('what fails is told among the failures and holds up no bar', async () => {
  await administrator.send('POST', '/operations/recompute', { what: 'all' });
  await api.database.query(
    `update recompute_scope set failures = 3, wanted_since = now() - interval '1 day' where kind = 'metric'`,
  );
  const { recomputing, stale } = await look();
  const failing = stale.find(({ kind }) => kind === 'metric')?.count ?? 0;
  expect(failing).toBeGreaterThan(0);
  expect(recomputing).toMatchObject({ done: 0, total: waiting({ stale }) - failing });
});
