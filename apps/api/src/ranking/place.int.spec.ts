import {
  itemScore,
  missingScores,
  placeGap,
  rankMove,
  ranking,
  robustness,
  robustnessHead,
  usualRobustness,
} from '@jiju/contract';
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

test('a score is explained down to the arithmetic, with whose values it is held against', async () => {
  // Revenue of 2013: ZZ-1 100, ZZ-2 40, JZ-1 160, JZ-2 20.
  const { body } = await reader.send('GET', asked('score', 'ZZ-1', '&indicatorCode=REVENUE'));
  const item = z.strictObject(itemScore.shape).parse(body);
  const row = ranking.parse((await reader.send('GET', '/rankings/M/2013')).body);
  const at = row.indicators.findIndex(({ code }) => code === 'REVENUE');
  const own = row.rows.find(({ clusterCode }) => clusterCode === 'ZZ-1');
  const others = row.rows.map(({ raw }) => raw[at] ?? Number.NaN);
  const [low, high] = [Math.min(...others), Math.max(...others)];
  expect(item).toMatchObject({
    ...{ methodVersion: 1, code: 'REVENUE', raw: own?.raw[at], score: own?.normalised[at], measured: 4 },
    arithmetic: `100 × (${own?.raw[at]} − ${low}) ÷ (${high} − ${low})`,
    yardsticks: [
      { kind: 'lowest', value: low, more: 0 },
      { kind: 'highest', value: high, id: 'JZ-1', more: 0 },
    ],
  });
  expect((await reader.send('GET', asked('score', 'ZZ-1', '&indicatorCode=NOPE'))).status).toBe(404);
  expect((await reader.send('GET', asked('score', 'ZZ-1'))).status).toBe(400);
});

test('whoever fell because another rose is told so', async () => {
  const { body } = await reader.send('GET', asked('move', 'ZZ-1'));
  const { places, parts, others, crossings } = rankMove.parse(body);
  expect(places).toBe(-1);
  expect(parts.map(({ cause }) => cause)).toEqual(['others']);
  expect(others.reduce((sum, one) => sum + one.places, 0)).toBe(-1);
  expect(others.map(({ column }) => column).sort()).toEqual(['REVENUE']);
  expect(crossings).toEqual({
    passedBy: [
      {
        clusterId: idOf.get('JZ-1'),
        clusterCode: 'JZ-1',
        nameZh: expect.any(String),
        nameEn: expect.any(String),
        from: 2,
        to: 1,
      },
    ],
    passed: [],
  });
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

describe('how sure the places are', () => {
  const path = '/rankings/M/2013/robustness';
  const wanted = { assumptions: { weights: { percent: 20 }, error: { percent: 0, of: { REVENUE: 5 } } } };

  test('is asked for, read, listed and called off; no request waits for it', async () => {
    const asked = await admin.send('POST', path, wanted);
    const one = z.strictObject(robustness.shape).parse(asked.body);
    expect([asked.status, one.state, one.runs, one.total, one.current]).toEqual([202, 'waiting', 1000, 1000, false]);
    expect((await admin.send('POST', path, wanted)).body.id).toBe(one.id);
    expect((await reader.send('GET', `/robustness/${one.id}`)).body).toEqual(asked.body);
    const listed = (await reader.send('GET', path)).body;
    expect(z.array(z.strictObject(robustnessHead.shape)).parse(listed.items)).toHaveLength(1);
    const manager = await api.as('manager');
    const foreign = await manager.send('POST', `/robustness/${one.id}/cancel`);
    expect([foreign.status, foreign.body.code]).toEqual([403, 'robustness-not-yours']);
    const cancelled = await admin.send('POST', `/robustness/${one.id}/cancel`);
    expect(cancelled.body).toMatchObject({ state: 'cancelled', endedAt: expect.any(String) });
    expect((await admin.send('POST', `/robustness/${one.id}/cancel`)).body).toEqual(cancelled.body);
  });

  test('under the usual assumptions everybody may ask; under others who may choose them', async () => {
    expect((await reader.send('POST', path, wanted)).status).toBe(403);
    const { status, body } = await reader.send('POST', `${path}/usual`);
    expect(status).toBe(202);
    expect(robustness.parse(body)).toMatchObject({
      state: 'waiting',
      assumptions: usualRobustness.assumptions,
      runs: 1000,
      total: 1000 + 256 * 6,
    });
    expect((await reader.send('POST', `/robustness/${body.id}/cancel`)).body).toMatchObject({ state: 'cancelled' });
  });

  test.each([
    ['a percentage', { weights: { percent: 120 } }, 'robustness-percent-invalid', 'assumptions.weights.percent'],
    ['a column', { error: { percent: 1, of: { NOPE: 2 } } }, 'robustness-column-unknown', 'assumptions.error.of.NOPE'],
    [
      'earlier periods',
      { missing: [{ rule: 'last-period', periods: 2 }] },
      'robustness-looks-back',
      'assumptions.missing.0',
    ],
  ])('what the method does not take is refused: %s', async (_, assumptions, code, at) => {
    const { status, body } = await admin.send('POST', path, { assumptions });
    expect([status, body.problems[0]?.code, body.problems[0]?.path]).toEqual([422, code, at]);
  });

  test.each([
    ['too many runs', path, { ...wanted, runs: 10_001 }, 400],
    ['half a seed', path, { ...wanted, seed: 0.5 }, 400],
    ['a field nobody knows', path, { ...wanted, speed: 1 }, 400],
    ['no ranking', '/rankings/M/1999/robustness', wanted, 404],
    ['no method', '/rankings/X/2013/robustness', wanted, 404],
  ])('%s is no question', async (_, to, body, status) => {
    expect((await admin.send('POST', to, body)).status).toBe(status);
  });

  test('so many wait and no more', async () => {
    const all = [];
    for (let seed = 1; seed <= 9; seed++) all.push(await admin.send('POST', path, { ...wanted, seed }));
    expect(all.map(({ status }) => status)).toEqual([...Array<number>(8).fill(202), 429]);
    expect(all[8]?.body).toMatchObject({ code: 'robustness-too-many' });
  });
});

test('what is said to be enough is enough when it is entered, with the indicators that follow from it', async () => {
  const { body } = await reader.send('GET', asked('gap', 'ZZ-2', '&place=2'));
  const way = placeGap.parse(body).gap?.ways.find(({ column }) => column === 'REVENUE');
  const placeWith = async (value: number): Promise<number | null | undefined> => {
    const figure = { clusterCode: 'ZZ-2', indicatorCode: 'REVENUE', periodCode: '2013', value };
    expect((await admin.send('PUT', '/figures', { figures: [figure] })).status).toBe(200);
    await api.drain();
    const { body: page } = await reader.send('GET', '/rankings/M/2013');
    return ranking.parse(page).rows.find(({ clusterCode }) => clusterCode === 'ZZ-2')?.rank;
  };
  const needed = way?.needed ?? NaN;
  expect(await placeWith(Math.ceil(needed))).toBe(2);
  expect(await placeWith(Math.floor(needed))).toBe(3);
});

test('why an indicator has no figure to score is said of every one', async () => {
  const asking = asked('missing', 'ZZ-2');
  expect((await reader.send('GET', asking)).body).toEqual([]);
  const cell = { clusterCode: 'ZZ-2', indicatorCode: 'REVENUE', periodCode: '2013', value: null, status: 'O' };
  const [before] = (await admin.send('GET', '/figures/history?clusterCode=ZZ-2&indicatorCode=REVENUE&periodCode=2013'))
    .body as unknown as { revision: number }[];
  const saved = await admin.send('PUT', '/figures', {
    figures: [{ ...cell, reason: '更正', revision: before?.revision }],
  });
  expect([saved.status, saved.body.code]).toEqual([200, undefined]);
  await api.drain();
  const missing = missingScores.parse((await reader.send('GET', asking)).body);
  expect(missing.map(({ code, imputed, problem }) => [code, imputed, problem.code])).toEqual([
    ['REVENUE', false, 'missing-not-reported'],
    ['TAX_RATE', false, 'missing-not-reported'],
  ]);
});
