import { canonicalJson } from '@jiju/domain';
import { ranking, rankingHead } from '@jiju/contract';
import { createDatabase } from '@jiju/testing';
import { createHash } from 'node:crypto';
import { startApiUnderTest, type ApiUnderTest, type Caller } from '../api-under-test.ts';
import { buildSmallWorld, enterFigures } from '../small-world.ts';

let api: ApiUnderTest;
let admin: Caller;
let address: string;
beforeAll(async () => {
  api = await startApiUnderTest(createDatabase);
  admin = await api.as('administrator');
  await buildSmallWorld(admin);
  for (const code of ['2014', '2014-Q3']) await admin.send('POST', '/periods', { code });
  await admin.send('POST', '/indicators', {
    code: 'OUTPUT',
    nameZh: '产值',
    unit: '',
    frequency: 'quarter',
    kind: 'base',
  });
  await enterFigures(admin, '2013', [[100, 10], [80, 4], [60, 6], [40, 1]]); // prettier-ignore
  await enterFigures(admin, '2014', [[100, 10], [80, 4]]); // prettier-ignore
  const figures = [{ clusterCode: 'JZ-2', indicatorCode: 'OUTPUT', periodCode: '2014-Q3', value: 7 }];
  expect((await admin.send('PUT', '/figures', { figures })).status).toBe(200);
  await api.drain();
  const { body } = await admin.send('GET', '/clusters?code=JZ-2');
  address = `/clusters/${body.items[0]?.id}`;
});
afterAll(() => api.stop());

const page = async (period: string, question = '') => {
  const { status, body } = await admin.send('GET', `/rankings/M/${period}?${question}`);
  expect(status).toBe(200);
  return ranking.parse(body);
};
const summary = ({ ranked, excluded, total, rows }: Awaited<ReturnType<typeof page>>) => ({
  counts: [ranked, excluded, total],
  rows: rows.map(({ clusterCode, rank, excluded: why }) => [clusterCode, rank, why?.code ?? null]),
});
const counted = async () => {
  const { body } = await admin.send('GET', '/rankings?methodCode=M');
  return body.items.map((item) => rankingHead.parse(item)).map((one) => [one.periodCode, one.ranked, one.excluded]);
};

test('a cluster that is archived stays in sight where it had figures, with the reason, and comes back', async () => {
  const before = [await page('2013'), await page('2014'), await counted()];
  expect((await admin.send('DELETE', address, undefined, { 'if-match': '"1"' })).status).toBe(200);
  const [moment] = [await page('2013')];
  expect(moment.rows.filter(({ clusterCode }) => clusterCode === 'JZ-2')).toHaveLength(1);
  await api.drain();

  const first = [
    ['ZZ-1', 1, null],
    ['ZZ-2', 3, null],
    ['JZ-1', 2, null],
    ['JZ-2', null, 'excluded-by-archive'],
  ];
  expect(summary(await page('2013', 'sort=rank')).counts).toEqual([3, 1, 4]);
  expect(summary(await page('2013')).rows).toEqual(expect.arrayContaining(first));
  // In 2014 it had a figure in one quarter.
  expect(summary(await page('2014', 'excluded=true')).rows).toContainEqual(['JZ-2', null, 'excluded-by-archive']);
  expect(summary(await page('2013', 'excluded=false')).counts).toEqual([3, 1, 3]);
  expect(summary(await page('2013', 'excluded=true&q=JZ')).rows).toEqual([['JZ-2', null, 'excluded-by-archive']]);
  expect(summary(await page('2013', 'excluded=true&regionCode=410100')).rows).toEqual([]);
  const [row] = (await page('2013', 'excluded=true')).rows;
  expect(row?.excluded?.params).toEqual({ on: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) });
  expect((await counted()).find(([period]) => period === '2013')).toEqual(['2013', 3, 1]);

  // What is frozen now says the same.
  const edition = await admin.send('POST', '/editions', { code: 'E-1', methodCode: 'M', periodCode: '2013' });
  expect(edition.status).toBe(201);
  const { content } = (await admin.send('GET', `/editions/${edition.body.id}`)).body;
  const results = content.results as { code: string; rank: number | null }[];
  expect(results.map(({ code, rank }) => [code, rank])).toEqual([['JZ-1', 2], ['ZZ-1', 1], ['ZZ-2', 3]]); // prettier-ignore
  expect(content.archived).toEqual([{ code: 'JZ-2', excluded: row?.excluded }]);
  expect(createHash('sha256').update(canonicalJson(content)).digest('hex')).toBe(
    (edition.body as { hash?: string }).hash,
  );

  expect((await admin.send('POST', `${address}/restore`)).status).toBe(200);
  await api.drain();
  const after = [await page('2013'), await page('2014'), await counted()];
  const timeless = (all: unknown): string => JSON.stringify(all).replace(/"computedAt":"[^"]*"/g, '');
  expect(timeless(after)).toEqual(timeless(before));
});

test('where it had no figures nobody misses it', async () => {
  const path = (await admin.send('GET', '/clusters?code=JZ-1')).body.items[0]?.id;
  const { headers } = await admin.send('GET', `/clusters/${path}`);
  await admin.send('DELETE', `/clusters/${path}`, undefined, { 'if-match': headers.get('etag') ?? '' });
  await api.drain();
  expect(summary(await page('2014')).rows.map(([code]) => code)).not.toContain('JZ-1');
});
