import { recordKindNames, type RecordKind } from '@jiju/contract';
import { createDatabase } from '@jiju/testing';
import { startApiUnderTest, type ApiUnderTest, type Caller } from '../api-under-test.ts';
import { buildSmallWorld } from '../small-world.ts';

let api: ApiUnderTest;
let one: Caller;
let other: Caller;
beforeAll(async () => {
  api = await startApiUnderTest(createDatabase);
  await api.user({ login: 'colleague', role: 'administrator' });
  [one, other] = await Promise.all([api.as('administrator'), api.as('colleague')]);
  await buildSmallWorld(one);
  await one.send('POST', '/units', { code: 'OFFICE', nameZh: '办公室', kind: 'office' });
  const definition = { ...method, redLines: [{ code: 'FALSE', effect: 'block-award' }] };
  await one.send('POST', '/method-versions', { code: 'RED', methodCode: 'M', number: 8, definition });
});
afterAll(() => api.stop());

type Fields = Readonly<Record<string, unknown>>;
const thresholds = { levels: [{ stars: 1, thresholds: { REVENUE: 50 } }], combine: 'all' };
const method = {
  indicators: [{ code: 'REVENUE', direction: 1, weight: 1, parent: 'TOP', scoring: { kind: 'min-max' } }],
  groups: [{ code: 'TOP', aggregation: 'arithmetic' }],
};

/** A record of every kind, with a text that somebody typed: a kind without a line here does not compile. */
const typed: Readonly<Record<RecordKind, (text: string) => Fields>> = {
  regions: (text) => ({ code: '411000', nameZh: text, level: 'city', parentCode: '410000' }),
  units: (text) => ({ code: 'E-U', nameZh: text, kind: 'office' }),
  clusters: (text) => ({ code: 'E-C', nameZh: text, regionCode: '410100' }),
  indicators: (text) => ({ code: 'E_I', nameZh: text, unit: '', frequency: 'year', kind: 'base' }),
  periods: (text) => ({ code: '2009', exceptions: [{ clusterCode: 'ZZ-1', until: '2010-02-01', note: text }] }),
  methods: (text) => ({ code: 'E-M', nameZh: text }),
  'method-versions': (text) => ({ code: 'E-V', methodCode: 'M', number: 9, definition: method, noteZh: text }),
  'star-rules': (text) => ({ code: 'E-S', nameZh: text, versions: [{ definition: thresholds }] }),
  'award-schemes': (text) => ({
    code: 'E-A',
    nameZh: text,
    methodCode: 'M',
    versions: [{ definition: { size: 1, orderedBy: 'rank' } }],
  }),
  'award-lists': (text) => ({ code: 'E-L', nameZh: text, year: 2013 }),
  'inspection-marks': (text) => ({
    code: 'E-K',
    clusterCode: 'ZZ-1',
    periodCode: '2013',
    group: '一组',
    judge: text,
    marks: 90,
  }),
  'red-line-events': (text) => ({
    code: 'E-R',
    clusterCode: 'ZZ-1',
    periodCode: '2013',
    redLine: 'FALSE',
    reasonZh: text,
    happenedOn: '2013-05-01',
    issuingBody: '省统计局',
  }),
  'named-problems': (text) => ({ code: 'E-P', textZh: text }),
  directives: (text) => ({
    code: 'E-D',
    source: { titleZh: '会议', date: '2014-04-11' },
    textZh: text,
    leadUnitCode: 'OFFICE',
    issuedOn: '2014-04-11',
  }),
  users: (text) => ({ login: 'somebody', name: text, role: 'reader', password: 'correct horse battery' }),
};

const seen = (revision: number): Record<string, string> => ({ 'if-match': `"${revision}"` });

describe.each(recordKindNames)('two people and the same record: %s', (kind) => {
  let path: string;
  beforeAll(async () => {
    const created = await one.send('POST', `/${kind}`, typed[kind]('原文'));
    expect([created.status, created.text]).toEqual([201, expect.stringContaining('原文')]);
    path = `/${kind}/${created.body.id}`;
  });

  test('both save at once: one text stands, the other learns whose does, and saves anew upon it', async () => {
    const answers = await Promise.all([
      one.send('PUT', path, typed[kind]('甲的文字'), seen(1)),
      other.send('PUT', path, typed[kind]('乙的文字'), seen(1)),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    const [kept, lost] = answers[0].status === 200 ? ['甲的文字', '乙的文字'] : ['乙的文字', '甲的文字'];
    const late = answers.find(({ status }) => status === 412);
    const now = await one.send('GET', path);
    expect(late?.body.code).toBe('stale-revision');
    expect(late?.body.current).toEqual(now.body);
    expect([now.headers.get('etag'), now.text]).toEqual(['"2"', expect.stringContaining(kept)]);
    expect(now.text).not.toContain(lost);

    expect((await one.send('PUT', path, typed[kind](lost), seen(2))).status).toBe(200);
    const history = (await one.send('GET', `${path}/history`)).body as unknown as { data: { action: string } }[];
    expect(history.map(({ data }) => data.action)).toEqual(['changed', 'changed', 'created']);
    // What stood before the last text is told beside it: nobody's words are gone.
    expect(JSON.stringify(history[0])).toContain(kept);
  });

  test('one archives what the other is changing: only one of the two happens', async () => {
    const [changed, archived] = await Promise.all([
      one.send('PUT', path, typed[kind]('改动中'), seen(3)),
      other.send('DELETE', path, undefined, seen(3)),
    ]);
    expect([changed.status, archived.status].sort()).toEqual([200, 412]);
    const now = await one.send('GET', path);
    const late = changed.status === 412 ? changed : archived;
    expect(late.body).toMatchObject({ code: 'stale-revision', current: now.body });
    expect((now.body.archivedAt === null) === (changed.status === 200)).toBe(true);
  });

  test('archived, it keeps its text; who still has it open learns of it; two who restore it restore it once', async () => {
    const { revision, archivedAt } = (await one.send('GET', path)).body as unknown as {
      revision: number;
      archivedAt: string | null;
    };
    const text = archivedAt === null ? '改动中' : '的文字';
    if (archivedAt === null) expect((await one.send('DELETE', path, undefined, seen(revision))).status).toBe(200);
    const { body, headers } = await one.send('GET', path);
    const etag = { 'if-match': headers.get('etag') ?? '' };
    const still = await other.send('PUT', path, typed[kind]('晚了'), seen(3));
    expect([still.status, still.body.current]).toEqual([412, body]);
    const knowing = await other.send('PUT', path, typed[kind]('晚了'), etag);
    expect([knowing.status, knowing.body.code]).toEqual([expect.any(Number), 'record-archived']);
    const restored = await Promise.all([one.send('POST', `${path}/restore`), other.send('POST', `${path}/restore`)]);
    // The loser of the race saw an archived record that was no longer one.
    const statuses = restored.map(({ status }) => status);
    expect(statuses).toContain(200);
    expect([200, 412]).toEqual(expect.arrayContaining(statuses));
    const now = await one.send('GET', path);
    expect(now.body.archivedAt).toBeNull();
    expect(now.text).toContain(text);
    const history = (await one.send('GET', `${path}/history`)).body as unknown as { data: { action: string } }[];
    expect(history.filter(({ data }) => data.action === 'restored')).toHaveLength(1);
  });
});
