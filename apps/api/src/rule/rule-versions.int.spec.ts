import { starRuleRecord, type RecordKind } from '@jiju/contract';
import { createDatabase } from '@jiju/testing';
import { startApiUnderTest, writable, type Answer, type ApiUnderTest, type Caller } from '../api-under-test.ts';
import { buildSmallWorld, enterTwoYears } from '../small-world.ts';

let api: ApiUnderTest;
let admin: Caller;
beforeAll(async () => {
  api = await startApiUnderTest(createDatabase);
  admin = await api.as('administrator');
  await buildSmallWorld(admin);
  await enterTwoYears(admin);
  await api.drain();
});
afterAll(() => api.stop());

// Revenues: 2012 100, 80, 60, 40; 2013 100, 80, 160, 40.
const least = (revenue: number) => ({ levels: [{ stars: 1, thresholds: { REVENUE: revenue } }], combine: 'all' });
const since = (effectiveFrom: string | null, definition: object) => ({ effectiveFrom, definition });

async function stored(kind: RecordKind, code: string) {
  const { body } = await admin.send('GET', `/${kind}?code=${code}`);
  return body.items?.[0] as unknown as { id: number; revision: number };
}

/** PUT, or what is done after the slash, with the versions given and everything else as it is. */
async function send(kind: RecordKind, code: string, versions: object[], action = ''): Promise<Answer> {
  const record = await stored(kind, code);
  const path = `/${kind}/${record.id}`;
  const body = action === '/effect' ? { versions } : { ...writable(path, record), versions };
  return admin.send(action ? 'POST' : 'PUT', path + action, body, { 'if-match': `"${record.revision}"` });
}
const problems = ({ status, body }: Answer) => [status, body.problems?.map(({ code, path }) => [code, path])];

const ratings = async (period: string, more = '') =>
  (
    (await admin.send('GET', `/star-ratings?periodCode=${period}${more}`)).body.items as unknown as {
      clusterCode: string;
      stars: number;
      versionFrom: string | null;
    }[]
  )
    .map(({ clusterCode, stars, versionFrom }) => `${clusterCode} ${stars} ${versionFrom}`)
    .sort();
const list = async (period: string) => {
  const { body } = await admin.send('GET', `/award-results?schemeCode=TEN&periodCode=${period}`);
  const [found] = body.items as unknown as { members: { clusterCode: string }[]; versionFrom: string | null }[];
  return [found?.versionFrom, found?.members.map(({ clusterCode }) => clusterCode)];
};

describe('a star rule that has rated', () => {
  const before = ['JZ-1 1 null', 'JZ-2 0 null', 'ZZ-1 1 null', 'ZZ-2 1 null'];

  test('is not edited under its ratings: nothing changes', async () => {
    expect(await ratings('2012')).toEqual(before);
    const answer = await send('star-rules', 'S', [since(null, least(90))]);
    expect(problems(answer)).toEqual([422, [['judged-past-changes', 'versions']]]);
    expect(answer.body.problems?.[0]).toMatchObject({ params: { count: 2, first: '2012', last: '2013' } });
    await api.drain();
    expect(await ratings('2012')).toEqual(before);
  });

  test('says what an edit would change, and from when on none is touched', async () => {
    const { status, body } = await send('star-rules', 'S', [since(null, least(90))], '/effect');
    expect([status, body]).toEqual([
      200,
      {
        periods: [
          { periodCode: '2012', results: 4, changed: 2 },
          { periodCode: '2013', results: 4, changed: 1 },
        ],
        firstFree: '2014',
      },
    ]);
  });

  test('takes a version from the first free period on, without a question, and ratings say which made them', async () => {
    const moment = new Date().toISOString();
    const saved = await send('star-rules', 'S', [since(null, least(50)), since('2014', least(90))]);
    expect(saved.status).toBe(200);
    expect(starRuleRecord.parse(saved.body).versions.map(({ effectiveFrom }) => effectiveFrom)).toEqual([null, '2014']);
    await api.drain();
    expect(await ratings('2012')).toEqual(before);
    // Only a version that begins earlier judges anew, and then it has to be said.
    const earlier = [since(null, least(50)), since('2013', least(90))];
    expect(problems(await send('star-rules', 'S', earlier))).toEqual([422, [['judged-past-changes', 'versions']]]);
    expect((await send('star-rules', 'S', earlier, '/effect')).body).toMatchObject({
      periods: [{ periodCode: '2013', results: 4, changed: 1 }],
    });
    expect((await send('star-rules', 'S', earlier, '/correct')).status).toBe(200);
    await api.drain();
    expect(await ratings('2012')).toEqual(before);
    expect(await ratings('2013')).toEqual(['JZ-1 1 2013', 'JZ-2 0 2013', 'ZZ-1 1 2013', 'ZZ-2 0 2013']);
    // As it was known then.
    expect(await ratings('2013', `&asOf=${moment}`)).toEqual(before);
    const { id } = await stored('star-rules', 'S');
    const then = await admin.send('GET', `/star-rules/${id}?asOf=${moment}`);
    expect(starRuleRecord.parse(then.body).versions).toEqual([{ ...since(null, least(50)), note: '' }]);
    const history = (await admin.send('GET', `/star-rules/${id}/history`)).text;
    expect(history).toContain('"effectiveFrom":"2013"');
  });

  test('keeps its frequency', async () => {
    const { id, revision, ...record } = await stored('star-rules', 'S');
    const body = { ...writable('/star-rules', record), frequency: 'month', versions: [since(null, least(50))] };
    const answer = await admin.send('PUT', `/star-rules/${id}`, body, { 'if-match': `"${revision}"` });
    expect(problems(answer)).toEqual([422, [['star-frequency-fixed', 'frequency']]]);
  });
});

test('an award scheme: the same', async () => {
  const size = (places: number) => ({ size: places, orderedBy: 'rank' });
  const before = await list('2012');
  expect(before).toEqual([null, ['ZZ-1', 'JZ-1']]);
  const edit = [since(null, size(3))];
  expect(problems(await send('award-schemes', 'TEN', edit))).toEqual([422, [['judged-past-changes', 'versions']]]);
  const { body } = await send('award-schemes', 'TEN', edit, '/effect');
  expect(body).toEqual({
    periods: ['2012', '2013'].map((periodCode) => ({ periodCode, results: 2, changed: 1 })),
    firstFree: '2014',
  });
  const versions = [since(null, size(2)), since('2013', size(1))];
  expect((await send('award-schemes', 'TEN', versions, '/correct')).status).toBe(200);
  await api.drain();
  expect(await list('2012')).toEqual(before);
  expect(await list('2013')).toEqual(['2013', [expect.any(String)]]);
});

test.each([
  [
    'a period of another frequency',
    [since(null, least(1)), since('2014-Q1', least(2))],
    'rule-version-of-other-frequency',
    'versions.1.effectiveFrom',
  ],
  [
    'two that begin together',
    [since('2014', least(1)), since('2014', least(2))],
    'rule-version-twice',
    'versions.1.effectiveFrom',
  ],
  [
    'the later first',
    [since('2014', least(1)), since('2013', least(2))],
    'rule-versions-unordered',
    'versions.1.effectiveFrom',
  ],
  [
    'a rule that makes no sense',
    [since(null, least(1)), since('2014', { levels: [], combine: 'all' })],
    'star-rule-without-levels',
    'versions.1.definition.levels',
  ],
])('%s is refused where it stands', async (_, versions, code, path) => {
  const body = { code: 'BAD', nameZh: '星级', versions };
  expect(problems(await admin.send('POST', '/star-rules', body))).toEqual([422, [[code, path]]]);
  expect(problems(await send('star-rules', 'S', versions, '/effect'))).toEqual([422, [[code, path]]]);
});

test.each([[[]], [Array.from({ length: 21 }, (_, at) => since(String(1990 + at), least(1)))]])(
  'none, and too many: %#',
  async (versions) => {
    const { status, body } = await admin.send('POST', '/star-rules', { code: 'BAD', nameZh: '星级', versions });
    expect([status, body.problems?.map(({ path }) => path)]).toEqual([400, ['versions']]);
  },
);

test('the effect of a rule that there is not', async () => {
  expect((await admin.send('POST', '/star-rules/999/effect', { versions: [since(null, least(1))] })).status).toBe(404);
});
