import { problemDetails, problemTexts } from '@jiju/contract';
import { createDatabase } from '@jiju/testing';
import { startApiUnderTest, type ApiUnderTest, type Caller } from '../api-under-test.ts';

let api: ApiUnderTest;
let admin: Caller;
beforeAll(async () => {
  api = await startApiUnderTest(createDatabase);
  admin = await api.as('administrator');
});
afterAll(() => api.stop());

test('every problem has the shape of RFC 9457, a stable code and its text in the language of the request', async () => {
  const ask = (language: string) =>
    admin.send('POST', '/regions', { code: 'x', nameZh: '' }, { 'accept-language': language });
  const zh = await ask('fr, zh-CN;q=0.8, en;q=0.5');
  const en = await ask('en-GB');
  expect([zh.status, zh.headers.get('content-type')]).toEqual([400, 'application/problem+json; charset=utf-8']);
  expect(problemDetails.parse(zh.body)).toMatchObject({
    type: '/api/docs/problems#invalid-input',
    title: '输入有误，请检查标出的各处。',
    code: 'invalid-input',
    instance: '/api/regions',
    problems: [
      { code: 'region-code-malformed', path: 'code', text: '行政区划代码为 6 位数字。' },
      { code: 'field-required', path: 'nameZh', text: '此项必填。' },
      { code: 'field-required', path: 'level' },
    ],
  });
  expect(en.body.problems.map(({ text }) => text)).toEqual([
    'A region code has six digits.',
    'This is needed.',
    'This is needed.',
  ]);
});

test('refusals of the rules come with every place at once', async () => {
  const answer = await admin.send(
    'POST',
    '/indicators',
    {
      code: 'A',
      nameZh: '甲',
      unit: '',
      frequency: 'year',
      kind: 'derived',
      plausibleMin: 5,
      plausibleMax: 1,
      formulas: [{ text: 'B +' }],
    },
    { 'accept-language': 'en' },
  );
  expect([answer.status, answer.body.code]).toEqual([422, 'several-problems']);
  expect(answer.body.problems.map(({ code, path }) => [code, path])).toEqual([
    ['range-reversed', 'plausibleMin'],
    ['formula-value-expected-at-end', 'formulas.0.text'],
  ]);
});

test.each([
  ['{"code": ', 'application/json', 400, 'malformed-json'],
  [`{"code": "${'x'.repeat(1024 * 1024)}"}`, 'application/json', 413, 'body-too-large'],
  ['[]', 'application/json', 400, 'invalid-input'],
  ['a=b', 'application/x-www-form-urlencoded', 415, 'unsupported-media-type'],
])('%.20s as %s', async (body, type, status, code) => {
  const answer = await admin.send('POST', '/units', body, { 'content-type': type });
  expect([answer.status, answer.body.code]).toEqual([status, code]);
});

test('what the database cannot hold is refused, not an accident', async () => {
  const answer = await admin.send('POST', '/units', { code: 'R', nameZh: 'a\u0000b', kind: 'office' });
  expect([answer.status, answer.body.code]).toEqual([400, 'malformed-request']);
  expect((await admin.send('GET', '/units?q=a%00b')).status).toBe(400);
});

test('unknown routes, unknown records, odd ids', async () => {
  const route = await admin.send('GET', '/nowhere', undefined, { 'accept-language': 'en' });
  expect([route.status, route.body.code, route.body.title]).toEqual([
    404,
    'unknown-route',
    'There is no route GET /api/nowhere.',
  ]);
  expect((await admin.send('GET', '/units/12345')).body.code).toBe('not-found');
  expect((await admin.send('GET', '/units/abc')).status).toBe(400);
  expect((await admin.send('GET', '/units/99999999999')).status).toBe(400);
  expect((await admin.send('PATCH', '/units/1')).status).toBe(404);
});

test('requests keep the name they come with, or get one', async () => {
  const named = await admin.send('GET', '/units/12345', undefined, { 'x-request-id': 'my-request.1' });
  expect([named.headers.get('x-request-id'), named.body.requestId]).toEqual(['my-request.1', 'my-request.1']);
  const odd = await admin.send('GET', '/units', undefined, { 'x-request-id': 'a b<script>' });
  expect(odd.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
});

test('answers cannot be framed, sniffed or kept', async () => {
  const { headers } = await api.anybody.send('GET', '/health/live');
  expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-powered-by')).toBeNull();
});

test('the docs name every problem and stand on their own', async () => {
  const page = await api.anybody.send('GET', '/docs/problems');
  for (const code of Object.keys(problemTexts)) expect(page.text).toContain(`id="${code}"`);
  const docs = await api.anybody.send('GET', '/docs');
  expect([docs.status, /https?:\/\/(?!www\.w3\.org)/.test(docs.text)]).toEqual([200, false]);
  expect((await api.anybody.send('GET', '/docs/swagger-ui-bundle.js')).status).toBe(200);
});

test('health tells whether requests can be served', async () => {
  expect((await api.anybody.send('GET', '/health/live')).body).toEqual({ live: true });
  const ready = await api.anybody.send('GET', '/health/ready');
  expect([ready.status, ready.body]).toEqual([
    200,
    { ready: true, database: true, migrations: expect.any(Number), queue: false },
  ]);
});

test('measures are for programs on this machine and for whoever may see the operations', async () => {
  const own = await api.anybody.send('GET', '/metrics');
  for (const name of [
    'jiju_stale_scopes',
    'jiju_oldest_stale_seconds',
    'jiju_http_request_duration_seconds',
    'jiju_freshness_seconds',
    'jiju_sse_clients',
    'jiju_queue_jobs',
    'process_cpu',
  ]) {
    expect(own.text).toContain(name);
  }
  const passedOn = { 'x-forwarded-for': '10.1.1.1' };
  const reader = await api.as('reader');
  // Where somebody sits is what counts here, not who is logged in there.
  expect((await reader.send('GET', '/metrics')).status).toBe(200);
  expect((await api.anybody.send('GET', '/metrics', undefined, passedOn)).status).toBe(401);
  expect((await reader.send('GET', '/metrics', undefined, passedOn)).status).toBe(403);
  expect((await admin.send('GET', '/metrics', undefined, passedOn)).status).toBe(200);
});
