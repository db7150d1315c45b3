import { placeGap, rankMove, type RankMove } from '@jiju/contract';
import { createDatabase } from '@jiju/testing';
import { startApiUnderTest, writable, type ApiUnderTest, type Caller } from '../api-under-test.ts';
import { buildSmallWorld, enterTwoYears } from '../small-world.ts';

let api: ApiUnderTest;
let admin: Caller;
/** Right after the first figures, and after each change since. */
const moments: string[] = [];
/** Every answer of then, by path. */
const answers: Map<string, unknown>[] = [];

const paths = [
  '/rankings/M/2013',
  '/rankings/M/2013?sort=score&order=desc&perPage=2',
  '/rankings?methodCode=M&periodCode=2013',
  '/star-ratings?periodCode=2013',
  '/award-results?periodCode=2013',
  '/metric-sheet?clusterCode=ZZ-1&periodCode=2013',
  '/metrics-table?periodCode=2013',
  '/explain/metric?clusterCode=ZZ-1&indicatorCode=TAX_RATE&periodCode=2013',
  '/explain/total?indicatorCode=REVENUE&periodCode=2013&regionCode=410800',
  '/figures?periodCode=2013',
  '/figures/history?clusterCode=ZZ-1&indicatorCode=REVENUE&periodCode=2013',
  '/clusters',
  '/clusters?archived=all',
  '/indicators',
  '/method-versions',
  '/rankings',
  '/rankings?methodCode=M',
  '/clusters/1/ranks',
  '/clusters/1/ranks?methodCode=M',
  '/metrics-series?clusterCode=ZZ-1&indicatorCode=TAX_RATE',
  '/metrics-trends?clusterCodes=ZZ-1,JZ-2,NEW&indicatorCode=REVENUE&frequency=year',
  '/star-ratings',
  '/star-ratings?clusterId=1',
  '/award-results',
  '/overview',
  '/overview?periodCode=2012',
  '/directive-board',
  '/directive-board/D',
  '/editions',
  '/editions/1',
  '/editions/1/objections',
  '/editions/1/file',
];

/** What is said of time is left out, and so is who may write or act: nobody may in the past. */
function withoutTime(text: string): string {
  return text
    .replace(/"(computedAt|updatedAt|at|filedAt|answeredAt)":"[^"]*"/g, '"$1":""')
    .replace(/"actions":\[[^\]]*\]/g, '"actions":[]')
    .replace(/"writable":true/g, '"writable":false');
}

const read = async (path: string): Promise<unknown> => {
  const { status, text } = await admin.send('GET', path);
  expect([path, status]).toEqual([path, 200]);
  return JSON.parse(withoutTime(text)) as unknown;
};

async function remember(): Promise<void> {
  await api.drain();
  const [row] = await api.database.query<{ at: string }>('select clock_timestamp() as at, pg_sleep(0.003)');
  moments.push(new Date(row?.at ?? '').toISOString());
  answers.push(new Map(await Promise.all(paths.map(async (path) => [path, await read(path)] as const))));
}

async function edit(path: string, change: object): Promise<void> {
  const { body, headers } = await admin.send('GET', path);
  const answer = await admin.send(
    'PUT',
    path,
    { ...writable(path, body), ...change },
    { 'if-match': headers.get('etag') ?? '' },
  );
  expect([path, answer.status, answer.text]).toEqual([path, 200, answer.text]);
}

async function send(method: string, path: string, body: object, status = 200): Promise<void> {
  const answer = await admin.send(method, path, body);
  expect([path, answer.status, answer.text]).toEqual([path, status, answer.text]);
}

async function step(revision: number, to: object): Promise<void> {
  const answer = await admin.send('POST', '/editions/1/state', to, { 'if-match': `"${revision}"` });
  expect([answer.status, answer.text]).toEqual([200, answer.text]);
}

const inDays = (days: number): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(Date.now() + days * 86_400_000);

/** Half of it is reached by the figures of then. */
const directive = {
  code: 'D',
  source: { titleZh: '通知', date: '2013-01-01' },
  textZh: '税收增长',
  leadUnitCode: 'U',
  issuedOn: '2013-01-01',
  deadline: inDays(30),
  measure: {
    kind: 'metric-target',
    indicator: 'REVENUE',
    scope: { kind: 'all' },
    baselineValue: 0,
    baselineOn: '2011-12-31',
    targetValue: 1000,
    direction: 'up',
    by: inDays(30),
  },
};

const idOf = async (kind: string, code: string): Promise<number> =>
  (await admin.send('GET', `/${kind}?code=${code}`)).body.items[0]?.id ?? 0;

const figure = (clusterCode: string, indicatorCode: string, value: number) =>
  admin.send('PUT', '/figures', {
    figures: [{ clusterCode, indicatorCode, periodCode: '2013', value, reason: '更正' }],
  });

beforeAll(async () => {
  api = await startApiUnderTest(createDatabase);
  admin = await api.as('administrator');
  await buildSmallWorld(admin);
  await enterTwoYears(admin);
  const { definition } = (await admin.send('GET', '/method-versions/1')).body as unknown as { definition: object };
  const draft = { code: 'M-2', methodCode: 'M', number: 2, state: 'draft', definition };
  await send('POST', '/method-versions', draft, 201);
  await send('POST', '/units', { code: 'U', nameZh: '市统计局', kind: 'office' }, 201);
  await send('POST', '/directives', directive, 201);
  await send('POST', '/directives/D/actions', { action: 'issue' });
  await api.drain();
  await send('POST', '/editions', { code: 'E-1', methodCode: 'M', periodCode: '2013' }, 201);
  await remember();
  await figure('ZZ-1', 'REVENUE', 10);
  await step(1, { state: 'under-review', note: '请审核' });
  await step(2, { state: 'posted', postedUntil: inDays(4) });
  await remember();
  await send('POST', '/editions/1/objections', { clusterCode: 'ZZ-1', text: '有误' }, 201);
  await edit(`/clusters/${await idOf('clusters', 'ZZ-2')}`, { nameZh: '郑州二（新）', regionCode: '410800' });
  await edit(`/indicators/${await idOf('indicators', 'TAX_RATE')}`, { formulas: [{ text: 'TAX / REVENUE' }] });
  await remember();
  const cluster = `/clusters/${await idOf('clusters', 'JZ-2')}`;
  await admin.send('DELETE', cluster, undefined, { 'if-match': '"1"' });
  await admin.send('POST', '/clusters', { code: 'NEW', nameZh: '新', regionCode: '410800' });
  await remember();
  await figure('NEW', 'REVENUE', 70);
  await send('POST', '/directives/D/actions', { action: 'suspend', reason: '暂缓' });
  await send('POST', '/objections/1/answer', { verdict: 'upheld', text: '属实' });
  const activation = { effectiveFrom: '2013' };
  const activated = await admin.send('POST', '/method-versions/2/activate', activation, { 'if-match': '"1"' });
  expect([activated.status, activated.text]).toEqual([200, activated.text]);
  await remember();
});
afterAll(() => api.stop());

const withAsOf = (path: string, asOf: string): string =>
  `${path}${path.includes('?') ? '&' : '?'}asOf=${encodeURIComponent(asOf)}`;

test('what was answered at a moment is answered later for that moment', async () => {
  for (const [at, moment] of moments.entries())
    for (const path of paths)
      expect([path, at, await read(withAsOf(path, moment))]).toEqual([path, at, answers[at]?.get(path)]);
  const differing = (path: string): number => new Set(answers.map((one) => JSON.stringify(one.get(path)))).size;
  expect(differing('/rankings/M/2013')).toBe(5);
  expect(differing('/clusters/1/ranks')).toBeGreaterThan(2);
  expect(answers.map((one) => JSON.stringify(one.get('/editions')).match(/"state":"([a-z-]+)"/)?.[1])).toEqual([
    'draft',
    'posted',
    'posted',
    'posted',
    'under-review',
  ]);
  expect(answers.map((one) => JSON.stringify(one.get('/editions')).match(/"reviewState":"([a-z-]+)"/)?.[1])).toEqual([
    'none',
    ...Array<string>(4).fill('taken-back'),
  ]);
  expect(differing('/editions/1/objections')).toBe(3);
  expect(differing('/directive-board/D')).toBeGreaterThan(1);
  expect(differing('/overview')).toBe(5);
}, 60_000);

test('many ask for several pasts at once and each gets its own', async () => {
  const asked = moments.flatMap((moment, at) => [1, 2, 3].map(() => ({ moment, at })));
  const said = await Promise.all(
    asked.slice(0, 9).map(async ({ moment, at }) => [at, await read(withAsOf('/rankings/M/2013', moment))]),
  );
  expect(said).toEqual(asked.slice(0, 9).map(({ at }) => [at, answers[at]?.get('/rankings/M/2013')]));
});

test('one record and its history as they were', async () => {
  const id = await idOf('clusters', 'ZZ-2');
  const [first, , third] = moments;
  expect((await admin.send('GET', `/clusters/${id}?asOf=${first}`)).body).toMatchObject({
    nameZh: '郑州二',
    revision: 1,
  });
  expect((await admin.send('GET', `/clusters/${id}?asOf=${third}`)).body).toMatchObject({
    nameZh: '郑州二（新）',
    revision: 2,
  });
  expect(JSON.parse((await admin.send('GET', `/clusters/${id}/history?asOf=${first}`)).text)).toHaveLength(1);
  const fresh = await idOf('clusters', 'NEW');
  expect((await admin.send('GET', `/clusters/${fresh}?asOf=${third}`)).status).toBe(404);
});

test('nobody may write into the past, or act there', async () => {
  const acting = async (path: string) => (await admin.send('GET', `/directive-board/D${path}`)).body.actions.length;
  expect(await acting('')).toBeGreaterThan(0);
  expect(await acting(`?asOf=${moments[0]}`)).toBe(0);
  const { body } = await admin.send('GET', `/figures?periodCode=2013&asOf=${moments[0]}`);
  expect(body.rows.length).toBeGreaterThan(0);
  for (const row of body.rows) expect(row).toMatchObject({ writable: false });
});

test('a draft of then is seen by those who may edit methods', async () => {
  const reader = await api.as('reader');
  const seen = async (caller: Caller, asOf: string): Promise<number> =>
    (await caller.send('GET', `/method-versions${asOf}`)).body.total;
  expect([await seen(admin, `?asOf=${moments[0]}`), await seen(reader, `?asOf=${moments[0]}`)]).toEqual([2, 1]);
  expect([await seen(admin, ''), await seen(reader, '')]).toEqual([2, 2]);
});

test.each([
  ['/rankings/M/2013?asOf=2013-13-01', 400, 'as-of-malformed'],
  ['/rankings/M/2013?asOf=yesterday', 400, 'as-of-malformed'],
  ['/rankings/M/2013?asOf=2013-02-30', 400, 'as-of-malformed'],
  ['/rankings/M/2013?asOf=1999-01-01', 422, 'as-of-before-beginning'],
  ['/rankings/M/2013?asOf=2999-01-01', 422, 'as-of-in-future'],
  ['/rankings/M/2013?asOf=2999-01-01T00:00:00Z', 422, 'as-of-in-future'],
  ['/overview?asOf=1999-01-01', 422, 'as-of-before-beginning'],
  ['/directive-board?asOf=2999-01-01', 422, 'as-of-in-future'],
  ['/facts?asOf=2014-01-01', 400, 'as-of-not-here'],
  ['/users?asOf=2014-01-01', 400, 'as-of-not-here'],
  ['/users/1?asOf=2014-01-01', 400, 'as-of-not-here'],
  ['/session?asOf=2014-01-01', 400, 'as-of-not-here'],
])('%s: %d %s', async (path, status, code) => {
  const answer = await admin.send('GET', path);
  expect([answer.status, answer.body.problems[0]?.code]).toEqual([status, code]);
});

test('a write with a moment is refused, and today is the present', async () => {
  const answer = await admin.send('PUT', '/figures?asOf=2014-01-01', { figures: [] });
  expect(answer.body.code).toBe('as-of-not-here');
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
  expect(await read(withAsOf('/rankings/M/2013', today))).toEqual(answers.at(-1)?.get('/rankings/M/2013'));
});

const moved = async (cluster: string, more: string): Promise<RankMove> => {
  const path = `/explain/move?methodCode=M&periodCode=2013&clusterId=${await idOf('clusters', cluster)}${more}`;
  const { status, text } = await admin.send('GET', path);
  expect([path, status, text]).toEqual([path, 200, text]);
  return rankMove.parse(JSON.parse(text));
};
const sumOf = ({ parts }: RankMove): number => parts.reduce((sum, { places }) => sum + places, 0);

test('why a place moved between two dates of knowledge: the corrected figure by name', async () => {
  const [first, second, third] = moments;
  const move = await moved('ZZ-1', `&asOf=${second}&againstAsOf=${first}`);
  expect(move).toMatchObject({ against: '2013', asOf: second, againstAsOf: first });
  // Its tax is a larger part of less revenue: what it lost by the one it gained by the other.
  expect(move.parts.reduce((sum, { points }) => sum + points, 0)).toBeCloseTo(
    (move.after.score ?? 0) - (move.before.score ?? 0),
  );
  expect(sumOf(move)).toBe(move.places);
  expect(move.parts.filter(({ cause }) => cause === 'own').map(({ column, from, to }) => [column, from, to])).toEqual(
    expect.arrayContaining([['REVENUE', 100, 10]]),
  );
  const rankAt = async (moment = ''): Promise<unknown> =>
    (
      (await admin.send('GET', `/rankings/M/2013?q=ZZ-1${moment && `&asOf=${moment}`}`)).body.rows as unknown as {
        rank: number;
      }[]
    )[0]?.rank;
  expect([move.before.rank, move.after.rank]).toEqual([await rankAt(first), await rankAt(second)]);
  const back = await moved('ZZ-1', `&asOf=${first}&againstAsOf=now`);
  expect([back.before.rank, back.after.rank]).toEqual([await rankAt(), await rankAt(first)]);
  expect(sumOf(await moved('ZZ-2', `&asOf=${third}&againstAsOf=${first}`))).toBeDefined();
});

test('between two periods and two dates, what was corrected of the earlier period is a part of its own', async () => {
  const [first] = moments;
  await admin.send('PUT', '/figures', {
    figures: [{ clusterCode: 'JZ-1', indicatorCode: 'REVENUE', periodCode: '2012', value: 500, reason: '更正' }],
  });
  await api.drain();
  const move = await moved('JZ-1', `&against=2012&againstAsOf=${first}`);
  expect(move.parts.map(({ cause }) => cause)).toContain('correction');
  expect(sumOf(move)).toBe(move.places);
});

test('between two versions at one period; a version nobody knows is not there', async () => {
  const move = await moved('JZ-1', '&againstVersion=1');
  expect(move).toMatchObject({ against: '2013', againstVersion: 1, places: 0 });
  const path = `/explain/move?methodCode=M&periodCode=2013&clusterId=${await idOf('clusters', 'JZ-1')}&againstVersion=9`;
  expect((await admin.send('GET', path)).status).toBe(404);
});

test('what a better place would have taken then', async () => {
  const path = `/explain/gap?methodCode=M&periodCode=2013&clusterId=${await idOf('clusters', 'ZZ-1')}&place=1&asOf=`;
  const [then, now] = [
    (await admin.send('GET', `${path}${moments[0]}`)).text,
    (await admin.send('GET', path.replace('&asOf=', ''))).text,
  ];
  expect(placeGap.parse(JSON.parse(then)).gap?.points).toBeGreaterThan(0);
  expect(then).not.toBe(now);
});
