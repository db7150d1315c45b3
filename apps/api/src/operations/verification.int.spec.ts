import { factEntry, operations, verification, type Verification } from '@jiju/contract';
import { createDatabase } from '@jiju/testing';
import { z } from 'zod';
import { startApiUnderTest, type ApiUnderTest, type Caller } from '../api-under-test.ts';

let api: ApiUnderTest;
let administrator: Caller;
beforeAll(async () => {
  api = await startApiUnderTest(createDatabase);
  administrator = await api.as('administrator');
});
afterAll(() => api.stop());

const send = async (method: string, path: string, body?: unknown): Promise<[number, Verification]> => {
  const answer = await administrator.send(method, `/operations/verify${path}`, body);
  return [answer.status, verification.parse(answer.body)];
};

test('a verification is asked for, read and called off; no request waits for it', async () => {
  const [status, asked] = await send('POST', '');
  expect(status).toBe(202);
  expect(asked).toMatchObject({ state: 'waiting', sample: null, askedBy: 'administrator', looked: 0, findings: [] });
  expect(await send('GET', `/${asked.id}`)).toEqual([200, asked]);
  expect(operations.parse((await administrator.send('GET', '/operations')).body).verification).toEqual(asked);
  const [, cancelled] = await send('POST', `/${asked.id}/cancel`);
  expect(cancelled).toMatchObject({ id: asked.id, state: 'cancelled', endedAt: expect.any(String) });
  expect(await send('POST', `/${asked.id}/cancel`)).toEqual([200, cancelled]);
  const facts = await administrator.send('GET', `/facts?type=VerificationChanged`);
  const told = z.array(factEntry).parse(facts.body.items);
  expect(told.map(({ actor, subjectKey, data }) => [actor, subjectKey, data['state']])).toEqual([
    ['administrator', String(asked.id), 'cancelled'],
    ['administrator', String(asked.id), 'waiting'],
  ]);
});

test('one runs at a time: whoever asks meanwhile is answered with it, also in the same instant', async () => {
  const all = await Promise.all([send('POST', ''), send('POST', '', { sample: 5 }), send('POST', '')]);
  const ids = new Set(all.map(([, { id }]) => id));
  expect(ids.size).toBe(1);
  expect(await send('POST', '')).toEqual(all[0]);
  const [id] = ids;
  await send('POST', `/${id}/cancel`);
  const [, next] = await send('POST', '', { sample: 5 });
  expect([next.sample, next.id === id]).toEqual([5, false]);
});

test.each([
  ['999999', 404],
  ['x', 400],
  ['1e3', 400],
  ['99999999999', 400],
])('there is no verification %s', async (id, expected) => {
  for (const [method, path] of [
    ['GET', ''],
    ['POST', '/cancel'],
  ] as const) {
    expect((await administrator.send(method, `/operations/verify/${id}${path}`)).status).toBe(expected);
  }
});

test('operations tell of a record that cannot be loaded', async () => {
  const rule = {
    code: 'S',
    nameZh: '星级',
    versions: [{ definition: { levels: [{ stars: 1, thresholds: { X: 1 } }], combine: 'all' } }],
  };
  expect(operations.parse((await administrator.send('GET', '/operations')).body).broken).toEqual([]);
  await administrator.send('POST', '/indicators', {
    code: 'X',
    nameZh: '甲',
    kind: 'base',
    frequency: 'year',
    unit: '%',
  });
  expect((await administrator.send('POST', '/star-rules', rule)).status).toBe(201);
  await api.database.query(`update star_rule set versions = '{}'`);
  await api.database.query(`update scheme_version set version = version + 1 where kind = 'star-rules'`);
  const { broken } = operations.parse((await administrator.send('GET', '/operations')).body);
  expect(broken).toEqual([{ kind: 'star-rules', code: 'S', reason: expect.stringMatching(/./) }]);
});
