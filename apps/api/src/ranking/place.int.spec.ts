import { placeGap, rankMove, ranking } from '@jiju/contract';
import { createDatabase } from '@jiju/testing';
import { z } from 'zod';
import { startApiUnderTest, type ApiUnderTest, type Caller } from '../api-under-test.ts';
import { buildSmallWorld, enterTwoYears } from '../small-world.ts';

let api: ApiUnderTest;
let admin: Caller;
let reader: Caller;
const idOf = new Map<string, number>();
beforeAll(async () => {
  api = await startApiUnderTest(createDatabase);
  admin = await api.as('administrator');
  reader = await api.as('reader');
  await buildSmallWorld(admin);
  await enterTwoYears(admin);
  await api.drain();
  const { body } = await reader.send('GET', '/rankings/M/2013');
  for (const row of ranking.parse(body).rows) idOf.set(row.clusterCode, row.clusterId);
});
afterAll(() => api.stop());

const asked = (what: string, cluster: string, more = '') =>
  `/explain/${what}?methodCode=M&periodCode=2013&clusterId=${idOf.get(cluster)}${more}`;

test('a move is split into causes that add up, the figures that did it first', async () => {
  const { body } = await reader.send('GET', asked('move', 'JZ-1'));
  const move = z.strictObject(rankMove.shape).parse(body);
  expect(move).toMatchObject({ against: '2012', before: { rank: 2, of: 4 }, after: { rank: 1, of: 4 }, places: 1 });
  expect(move.parts.reduce((sum, { places }) => sum + places, 0)).toBe(1);
  expect(move.parts.filter(({ cause }) => cause === 'own').map(({ column, from, to }) => [column, from, to])).toEqual([
    ['REVENUE', 60, 160],
    ['TAX_RATE', 10, 7.5],
  ]);
});

test('whoever fell because another rose is told so', async () => {
  const { body } = await reader.send('GET', asked('move', 'ZZ-1'));
  const { places, parts } = rankMove.parse(body);
  expect(places).toBe(-1);
  expect(parts.map(({ cause }) => cause)).toEqual(['others']);
});

test('what a better place would take, in points and in the unit of each indicator', async () => {
  const { body } = await reader.send('GET', asked('gap', 'ZZ-2', '&place=2'));
  const { gap } = z.strictObject(placeGap.shape).parse(body);
  expect(gap?.place).toBe(2);
  expect(gap?.points).toBeGreaterThan(0);
  expect(gap?.ways.map(({ column }) => column).sort()).toEqual(['REVENUE', 'TAX_RATE']);
  for (const { value, needed } of gap?.ways ?? []) expect(needed ?? Infinity).toBeGreaterThan(value);
  expect((await reader.send('GET', asked('gap', 'JZ-1', '&place=1'))).body).toMatchObject({ gap: null });
});

test.each([
  ['move', '&against=1999', 404],
  ['move', '&against=nonsense', 400],
  ['gap', '&place=0', 400],
  ['gap', '', 400],
])('%s%s is answered with %d', async (what, more, status) => {
  expect((await reader.send('GET', asked(what, 'JZ-1', more))).status).toBe(status);
});

test('an unknown cluster or method is not found', async () => {
  for (const query of [
    'methodCode=M&periodCode=2013&clusterId=99999',
    `methodCode=X&periodCode=2013&clusterId=${idOf.get('JZ-1')}`,
  ])
    expect((await reader.send('GET', `/explain/move?${query}`)).status).toBe(404);
});
