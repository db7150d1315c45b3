import { createDatabase } from '@jiju/testing';
import { startApiUnderTest, type Answer, type ApiUnderTest, type Caller } from '../api-under-test.ts';
import { buildSmallWorld } from '../small-world.ts';

let api: ApiUnderTest;
let admin: Caller;
beforeAll(async () => {
  api = await startApiUnderTest(createDatabase);
  admin = await api.as('administrator');
  await buildSmallWorld(admin);
  await admin.send('POST', '/units', { code: 'OFFICE', nameZh: '办公室', kind: 'office' });
});
afterAll(() => api.stop());

async function created(kind: string, body: object): Promise<string> {
  const answer = await admin.send('POST', `/${kind}`, body);
  expect([answer.status, answer.text]).toEqual([201, expect.anything()]);
  return `/${kind}/${answer.body.id}`;
}
async function archived(path: string): Promise<void> {
  const { headers } = await admin.send('GET', path);
  const answer = await admin.send('DELETE', path, undefined, { 'if-match': headers.get('etag') ?? '' });
  expect([answer.status, answer.body.archivedAt]).toEqual([200, expect.any(String)]);
}
const restoring = (path: string): Promise<Answer> => admin.send('POST', `${path}/restore`);
/** Refused with this code, and still archived. */
async function staysArchived(path: string, code: string): Promise<void> {
  const { status, body } = await restoring(path);
  expect([status, [body.code, ...(body.problems ?? []).map((one) => one.code)]]).toEqual([
    expect.any(Number),
    expect.arrayContaining([code]),
  ]);
  expect(status).toBeLessThan(500);
  expect((await admin.send('GET', path)).body.archivedAt).not.toBeNull();
}
const isBack = async (path: string): Promise<void> => expect((await restoring(path)).status).toBe(200);

test('a version of a method is put out of force before it is archived, and comes back so', async () => {
  const definition = {
    indicators: [{ code: 'REVENUE', direction: 1, weight: 1, parent: 'TOP', scoring: { kind: 'min-max' } }],
    groups: [{ code: 'TOP', aggregation: 'arithmetic' }],
  };
  await created('methods', { code: 'N', nameZh: '办法' });
  const version = (number: number) => ({ code: `N-${number}`, methodCode: 'N', number, state: 'active', definition });
  const first = await created('method-versions', version(1));
  const etag = async () => ({ 'if-match': (await admin.send('GET', first)).headers.get('etag') ?? '' });
  expect((await admin.send('DELETE', first, undefined, await etag())).body.code).toBe('version-in-force');
  expect((await admin.send('PUT', first, { ...version(1), state: 'retired' }, await etag())).status).toBe(200);
  await archived(first);
  const second = await created('method-versions', version(2));
  await isBack(first);
  expect((await admin.send('GET', first)).body).toMatchObject({ state: 'retired' });
  expect((await admin.send('GET', second)).body).toMatchObject({ state: 'active' });
});

test('what stood on an archived record comes back after it, not before', async () => {
  const region = await created('regions', { code: '411100', nameZh: '漯河市', level: 'city', parentCode: '410000' });
  const county = await created('regions', { code: '411121', nameZh: '舞阳县', level: 'county', parentCode: '411100' });
  const cluster = await created('clusters', { code: 'LH-1', nameZh: '舞阳', regionCode: '411121' });
  for (const path of [cluster, county, region]) await archived(path);
  await staysArchived(cluster, 'reference-archived');
  await staysArchived(county, 'reference-archived');
  const born = await admin.send('POST', '/clusters', { code: 'LH-2', nameZh: '漯河', regionCode: '411100' });
  expect(born.text).toContain('reference-archived');
  for (const path of [region, county, cluster]) await isBack(path);
});

test('a formula does not come back without what it reads', async () => {
  const indicator = { nameZh: '指标', unit: '', frequency: 'year' };
  const base = await created('indicators', { ...indicator, code: 'READ', kind: 'base' });
  const derived = await created('indicators', {
    ...indicator,
    code: 'READS',
    kind: 'derived',
    formulas: [{ text: 'READ * 2' }],
  });
  await archived(derived);
  await archived(base);
  await staysArchived(derived, 'formula-unknown-indicator-suggestion');
  await isBack(base);
  await isBack(derived);
});

test('an assignment does not come back without its directive', async () => {
  const directive = (code: string, parentCode: string | null) => ({
    code,
    source: { titleZh: '会议', date: '2014-04-11' },
    textZh: code,
    leadUnitCode: 'OFFICE',
    issuedOn: '2014-04-11',
    parentCode,
  });
  const above = await created('directives', directive('G1', null));
  const below = await created('directives', directive('G1-1', 'G1'));
  await archived(below);
  await archived(above);
  await staysArchived(below, 'directive-parent-unknown');
  await isBack(above);
  await isBack(below);
  await api.drain();
  expect((await admin.send('GET', '/directive-board')).body.total).toBe(2);
});

test('an archived directive is acted upon by nobody', async () => {
  const path = await created('directives', {
    code: 'G9',
    source: { titleZh: '会议', date: '2014-04-11' },
    textZh: '督办',
    leadUnitCode: 'OFFICE',
    issuedOn: '2014-04-11',
  });
  await archived(path);
  const { headers } = await admin.send('GET', path);
  const acted = await admin.send(
    'POST',
    '/directives/G9/actions',
    { action: 'issue' },
    {
      'if-match': headers.get('etag') ?? '',
    },
  );
  expect([acted.status, acted.body.code]).toEqual([expect.any(Number), 'record-archived']);
});
