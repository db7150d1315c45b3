import {
  awardResult,
  edition,
  editionFile,
  factEntry,
  metricExplanation,
  metricSeries,
  metricSheet,
  metricTrends,
  methodVersion,
  metricsTable,
  operations,
  overview,
  rankHistory,
  ranking,
  rankingHead,
  rankingInputs,
  standing,
  starRating,
  totalExplanation,
} from '@jiju/contract';
import { canonicalJson, checkEdition, isRefusal, recomputeEdition, type EditionFile } from '@jiju/domain';
import { sha256 } from '@jiju/platform';
import { createHash } from 'node:crypto';
import { z } from 'zod';
import { createDatabase } from '@jiju/testing';
import { startApiUnderTest, type ApiUnderTest, type Caller } from '../api-under-test.ts';
import { buildSmallWorld, enterFigures, enterTwoYears } from '../small-world.ts';

let api: ApiUnderTest;
let admin: Caller;
let reader: Caller;
beforeAll(async () => {
  api = await startApiUnderTest(createDatabase);
  admin = await api.as('administrator');
  reader = await api.as('reader');
  await buildSmallWorld(admin);
  await enterTwoYears(admin);
  await api.drain();
});
afterAll(() => api.stop());

/** What the reader gets, held against the contract; `strict` so that nothing comes that the contract does not name. */
const get = async <T extends z.ZodType>(path: string, schema: T): Promise<z.output<T>> => {
  const { status, body, text } = await reader.send('GET', path);
  if (status !== 200) throw new Error(text);
  return schema.parse(body);
};
const listed = <T extends z.ZodType>(item: T) => z.strictObject({ total: z.int(), items: z.array(item) });

test('a ranking is a page of rows with names, earlier ranks and freshness', async () => {
  const page = await get('/rankings/M/2013', z.strictObject(ranking.shape));
  expect(page).toMatchObject({
    methodCode: 'M',
    periodCode: '2013',
    methodVersion: 1,
    ranked: 4,
    excluded: 0,
    stale: false,
    total: 4,
  });
  expect(page.indicators).toEqual([
    {
      code: 'REVENUE',
      nameZh: '主营业务收入',
      nameEn: 'Revenue',
      weight: 0.6,
      column: 'REVENUE',
      source: null,
      denominator: null,
      transform: null,
    },
    {
      code: 'TAX_RATE',
      nameZh: '税收占比',
      nameEn: 'Tax rate',
      weight: 0.4,
      column: 'TAX_RATE',
      source: null,
      denominator: null,
      transform: null,
    },
  ]);
  expect(page.groups).toEqual([{ code: 'TOP', nameZh: '综合', nameEn: 'Composite', weight: 1, top: true }]);
  expect(page.rows.map(({ clusterCode, rank, previousRank }) => [clusterCode, rank, previousRank])).toEqual([
    ['JZ-1', 1, 2],
    ['ZZ-1', 2, 1],
    ['ZZ-2', 3, 3],
    ['JZ-2', 4, 4],
  ]);
  expect(page.rows[0]).toMatchObject({ nameZh: '焦作一', raw: [160, 7.5], peerGroup: 'B', regionCode: '410800' });
});

test('a ranking can be computed anywhere from what it reads', async () => {
  const read = await get('/rankings/M/2013/inputs', z.strictObject(rankingInputs.shape));
  expect(read).toMatchObject({ methodCode: 'M', periodCode: '2013', version: 1 });
  const computed = recomputeEdition(read.definition, '2013', read.inputs);
  if (isRefusal(computed)) throw new Error(JSON.stringify(computed.refused));
  const { rows } = await get('/rankings/M/2013', ranking);
  expect(computed.map(({ code, rank, score }) => [code, rank, score]).sort()).toEqual(
    rows.map(({ clusterCode, rank, score }) => [clusterCode, rank, score]).sort(),
  );
  const status = async (path: string) => (await reader.send('GET', path)).status;
  expect(await status('/rankings/M/2013/inputs?version=9')).toBe(404);
  expect(await status('/rankings/NONE/2013/inputs')).toBe(404);
  expect(await status('/rankings/M/2013/inputs?versoin=1')).toBe(400);
});

test('a ranking is paged, sorted and filtered', async () => {
  const codes = async (query: string) =>
    (await get(`/rankings/M/2013?${query}`, ranking)).rows.map(({ clusterCode }) => clusterCode);
  expect(await codes('perPage=2&page=2')).toEqual(['ZZ-2', 'JZ-2']);
  expect(await codes('sort=code&order=desc')).toEqual(['ZZ-2', 'ZZ-1', 'JZ-2', 'JZ-1']);
  expect(await codes('sort=group.0&order=asc')).toEqual(['JZ-2', 'ZZ-2', 'ZZ-1', 'JZ-1']);
  // By a group that is not there any more, as somebody's link may ask: as they are ranked.
  expect(await codes('sort=group.99&order=desc')).toEqual(await codes('sort=rank'));
  expect(await codes('sort=moved&order=desc')).toEqual(['JZ-1', 'JZ-2', 'ZZ-2', 'ZZ-1']);
  expect((await reader.send('GET', '/rankings/M/2013?sort=group.0;drop')).status).toBe(400);
  expect(await codes('regionCode=410100')).toEqual(['ZZ-1', 'ZZ-2']);
  expect(await codes('regionCode=410000&q=one')).toEqual(['JZ-1', 'ZZ-1']);
  expect(await codes('peerGroup=B')).toEqual(['JZ-1', 'JZ-2']);
  expect(await codes('excluded=true')).toEqual([]);
  expect((await get('/rankings/M/2013?perPage=2&page=9', ranking)).total).toBe(4);
  expect((await reader.send('GET', '/rankings/M/2010')).status).toBe(404);
  expect((await reader.send('GET', '/rankings/M/20x')).status).toBe(400);
});

test('every other result has the shape of the contract', async () => {
  const heads = await get('/rankings', listed(rankingHead));
  expect(heads.items.map(({ id }) => id)).toEqual(['2013|M', '2012|M']);
  const [cluster] = (await admin.send('GET', '/clusters?code=JZ-1')).body.items;
  const history = await get(`/clusters/${cluster?.id}/ranks?methodCode=M`, rankHistory);
  expect(history.map(({ periodCode, rank, synthetic }) => [periodCode, rank, synthetic])).toEqual([
    ['2012', 2, false],
    ['2013', 1, false],
  ]);
  expect(history.map(({ excluded }) => excluded)).toEqual([null, null]);
  const sheet = await get('/metric-sheet?clusterCode=JZ-1&periodCode=2013', z.strictObject(metricSheet.shape));
  expect(sheet.values).toEqual({ REVENUE: 160, TAX: 12, TAX_RATE: 7.5 });
  expect((await get('/metric-sheet?clusterCode=JZ-1&periodCode=2010', metricSheet)).values).toEqual({});
  const series = await get('/metrics-series?clusterCode=JZ-1&indicatorCode=TAX_RATE&frequency=year', metricSeries);
  expect(series.points.map(({ value }) => value)).toEqual([10, 7.5]);
  const trends = await get('/metrics-trends?clusterCodes=ZZ-1,JZ-1,NOPE&indicatorCode=REVENUE', metricTrends);
  expect(trends.map(({ clusterCode, points }) => [clusterCode, points.map(({ value }) => value)])).toEqual([
    ['ZZ-1', [100, 100]],
    ['JZ-1', [60, 160]],
    ['NOPE', []],
  ]);
  const tooMany = Array.from({ length: 101 }, (_, at) => `C${at}`).join();
  expect((await reader.send('GET', `/metrics-trends?clusterCodes=${tooMany}&indicatorCode=REVENUE`)).status).toBe(400);
  const table = await get('/metrics-table?periodCode=2013', z.strictObject(metricsTable.shape));
  expect(table.clusters.map(({ code, status }) => [code, status])).toEqual([
    ['JZ-1', 'active'],
    ['JZ-2', 'active'],
    ['ZZ-1', 'active'],
    ['ZZ-2', 'active'],
  ]);
  expect(table.columns['REVENUE']).toEqual([160, 40, 100, 80]);
  const stars = await get('/star-ratings?periodCode=2013', listed(starRating));
  expect(stars.items.map(({ clusterCode, stars: count }) => [clusterCode, count])).toEqual([
    ['JZ-1', 1],
    ['ZZ-1', 1],
    ['ZZ-2', 1],
    ['JZ-2', 0],
  ]);
  expect(stars.items.map(({ synthetic }) => synthetic)).toEqual([false, false, false, false]);
  const awards = await get('/award-results?periodCode=2013', listed(z.strictObject(awardResult.shape)));
  expect(
    awards.items.map(({ schemeCode, members }) => [schemeCode, members.map((one) => [one.clusterCode, one.value])]),
  ).toEqual([
    ['FAST', [['JZ-1', 1]]],
    [
      'TEN',
      [
        ['JZ-1', 1],
        ['ZZ-1', 2],
      ],
    ],
  ]);
  const first = await get('/award-results?schemeCode=FAST&periodCode=2012', listed(awardResult));
  expect(first.items[0]?.problem?.code).toBe('award-without-previous-ranking');
});

test('a cluster stands in each indicator against all, or against its peers', async () => {
  const id = (await admin.send('GET', '/clusters?code=ZZ-2')).body.items[0]?.id;
  const read = async (among: string) =>
    (
      await get(`/clusters/${id}/standing?methodCode=M&periodCode=2013&among=${among}`, z.strictObject(standing.shape))
    ).indicators.map(({ code, raw, medianRaw, place, of }) => [code, raw, medianRaw, place, of]);
  // Revenue 100, 80, 160, 40; tax rate 10, 5, 7.5, 2.5; the peers are ZZ-1 and ZZ-2.
  expect(await read('all')).toEqual([
    ['REVENUE', 80, 90, 3, 4],
    ['TAX_RATE', 5, 6.25, 3, 4],
  ]);
  expect(await read('peers')).toEqual([
    ['REVENUE', 80, 90, 2, 2],
    ['TAX_RATE', 5, 7.5, 2, 2],
  ]);
  expect((await reader.send('GET', `/clusters/${id}/standing?methodCode=M&periodCode=2009`)).status).toBe(404);
});

test('a value is explained down to the figures it was made of', async () => {
  const explained = await get(
    '/explain/metric?clusterCode=JZ-1&indicatorCode=TAX_RATE&periodCode=2013',
    metricExplanation,
  );
  expect(explained).toMatchObject({ value: 7.5, formula: 'TAX / REVENUE * 100', formulaFrom: null, figure: null });
  expect(explained.inputs).toMatchObject([
    { indicatorCode: 'TAX', value: 12, figure: { value: 12, author: 'administrator', state: 'approved' } },
    { indicatorCode: 'REVENUE', value: 160, inputs: [] },
  ]);
});

test('a total is explained by the clusters it was made of, largest first', async () => {
  const total = (more: string) =>
    get(`/explain/total?indicatorCode=REVENUE&periodCode=2013${more}`, z.strictObject(totalExplanation.shape));
  const shape = ({ items }: z.output<typeof totalExplanation>) =>
    items.map(({ clusterCode, value, before }) => [clusterCode, value, before]);
  const all = await total('&among=active');
  expect(all).toMatchObject({
    value: 380,
    before: { periodCode: '2012', value: 280 },
    expected: 4,
    present: 4,
    total: 4,
  });
  expect(all).toMatchObject({ unit: '亿元', synthetic: false, stale: false, computedAt: expect.any(String) });
  const shown = (await get('/overview', overview)).totals[0];
  expect([all.value, all.change]).toEqual([shown?.value, shown?.change]);
  expect(shape(all)).toEqual([
    ['JZ-1', 160, 60],
    ['ZZ-1', 100, 100],
    ['ZZ-2', 80, 80],
    ['JZ-2', 40, 40],
  ]);
  expect(shape(await total('&page=2&perPage=3'))).toEqual([['JZ-2', 40, 40]]);
  // A city with the counties in it.
  const city = await total('&regionCode=410100');
  expect([city.value, city.among, shape(city).map(([code]) => code)]).toEqual([180, 'active-then', ['ZZ-1', 'ZZ-2']]);
});

test('who has no figure is named last with the reason, and where nobody has one there is no total', async () => {
  const total = (periodCode: string) =>
    get(`/explain/total?indicatorCode=TAX_RATE&periodCode=${periodCode}&regionCode=410800`, totalExplanation);
  expect(await total('2011')).toMatchObject({ value: null, change: null, expected: 2, present: 0 });
  expect((await total('2012')).before).toEqual({ periodCode: '2011', value: null });
});

test.each([
  ['indicatorCode=NO&periodCode=2013', 404],
  ['indicatorCode=REVENUE&periodCode=2013&regionCode=999999', 404],
  ['indicatorCode=REVENUE&periodCode=2013&among=some', 400],
  ['indicatorCode=REVENUE&periodCode=20-13', 400],
  ['indicatorCode=REVENUE&periodCode=2013&perPage=1001', 400],
  ['periodCode=2013', 400],
])('a total of %s: %d', async (asked, status) => {
  expect((await reader.send('GET', `/explain/total?${asked}`)).status).toBe(status);
});

test('the overview tells how we stand', async () => {
  const shown = await get('/overview', overview);
  expect(shown).toMatchObject({
    periodCode: '2013',
    periods: ['2013', '2012'],
    clusters: 4,
    completeness: { periodCode: '2013', reported: 8, expected: 8, approved: 8 },
  });
  expect(shown.totals[0]).toMatchObject({ indicatorCode: 'REVENUE', value: 380, synthetic: false });
  expect(shown.totals[0]?.change).toBeCloseTo((100 * 100) / 280);
  expect(
    shown.topLists.map(({ schemeCode, rows }) => [schemeCode, rows.map((row) => [row.clusterCode, row.previousRank])]),
  ).toEqual([
    [
      'TEN',
      [
        ['JZ-1', 2],
        ['ZZ-1', 1],
      ],
    ],
    ['FAST', [['JZ-1', 2]]],
  ]);
  expect(shown.topLists.some(({ synthetic }) => synthetic)).toBe(false);
  expect(shown.totalsAge).toEqual({ computedAt: expect.any(String), stale: false });
  expect(shown.lightsAge.stale).toBe(false);
  expect(shown.recent.length).toBeGreaterThan(0);
});

test('what is being computed again is marked', async () => {
  await enterFigures(admin, '2013', [
    [101, 10],
    [80, 4],
    [160, 12],
    [40, 1],
  ]);
  expect((await get('/rankings/M/2013', ranking)).stale).toBe(true);
  expect((await get('/rankings/M/2012', ranking)).stale).toBe(false);
  expect((await get('/overview?periodCode=2013', overview)).totalsAge.stale).toBe(true);
  expect((await get('/overview?periodCode=2012', overview)).totalsAge.stale).toBe(false);
  const work = operations.parse((await admin.send('GET', '/operations')).body);
  expect(work.stale).toMatchObject([{ kind: 'metric', count: 1 }]);
  const frozen = await admin.send('POST', '/editions', { code: 'E-0', methodCode: 'M', periodCode: '2013' });
  expect([frozen.status, frozen.body.code]).toEqual([409, 'ranking-is-stale']);
  await api.drain();
  expect((await get('/rankings/M/2013', ranking)).stale).toBe(false);
});

test('an edition is frozen under a hash of all it was made of, and goes its way', async () => {
  const frozen = await admin.send('POST', '/editions', { code: 'E-1', methodCode: 'M', periodCode: '2013' });
  expect(frozen.status).toBe(201);
  const { id, hash } = edition.parse(frozen.body);
  const { body } = await admin.send('GET', `/editions/${id}`);
  expect(createHash('sha256').update(canonicalJson(body.content)).digest('hex')).toBe(hash);
  expect(body.content.results).toHaveLength(4);
  const { body: file, headers } = await admin.send('GET', `/editions/${id}/file`);
  expect(headers.get('content-disposition')).toBe('attachment; filename=E-1.json');
  expect(checkEdition(editionFile.parse(file) as EditionFile, sha256)).toEqual([]);
  for (const [name, type, begins] of [
    ['bulletin.pdf', 'application/pdf', '%PDF'],
    ['bulletin.xlsx?language=en', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
  ] as const) {
    const bulletin = await admin.send('GET', `/editions/${id}/${name}`);
    expect([bulletin.status, bulletin.headers.get('content-type')]).toEqual([200, type]);
    expect(bulletin.text.startsWith(begins)).toBe(true);
  }
  let revision = 1;
  const step = async (state: string, postedUntil: string | null = null) => {
    const answer = await admin.send(
      'POST',
      `/editions/${id}/state`,
      { state, postedUntil },
      { 'if-match': `"${revision}"` },
    );
    revision = answer.body.revision ?? revision;
    return answer;
  };
  expect((await step('final')).body.code).toBe('edition-step-not-possible');
  expect((await step('under-review')).body.state).toBe('under-review');
  expect((await step('posted', '2099-01-01')).body.code).toBe('edition-posting-days');
  const soon = new Date(Date.now() + 4 * 86_400_000).toISOString().slice(0, 10);
  expect((await step('posted', soon)).body).toMatchObject({ state: 'posted', postedUntil: soon });
  expect((await step('final')).body.code).toBe('edition-still-posted');
  const list = await get('/editions?methodCode=M', listed(edition));
  expect(list.total).toBe(1);
});

test('the audit tells who did what', async () => {
  const facts = (await admin.send('GET', '/facts?subjectKind=editions&perPage=50')).body;
  expect(
    listed(factEntry)
      .parse(facts)
      .items.map(({ actor, data }) => [actor, (data['after'] as { state: string }).state]),
  ).toEqual([
    ['administrator', 'posted'],
    // Nobody answered, so the review ended with the posting.
    ['administrator', 'under-review'],
    ['administrator', 'under-review'],
    ['administrator', 'draft'],
  ]);
  const today = new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10);
  expect((await admin.send('GET', `/facts?from=${today}&to=${today}&type=SignedIn`)).body.total).toBe(2);
});

test('everything is computed again on demand, and proves right', async () => {
  const asked = await admin.send('POST', '/operations/recompute', { what: 'all' });
  expect([asked.status, asked.body.scopes > 5]).toEqual([202, true]);
  await api.drain();
  expect((await admin.send('POST', '/operations/retry', { kind: 'ranking', key: '2013|M' })).body).toEqual({
    scopes: 1,
  });
  expect((await admin.send('POST', '/operations/recompute', { what: 'missing' })).body).toEqual({ scopes: 1 });
  await api.drain();
});

test('what a reader should know of how a ranking came out is said with it', async () => {
  expect((await get('/rankings/M/2013', ranking)).notes).toEqual([]);
  const { definition } = methodVersion.parse((await admin.send('GET', '/method-versions')).body.items?.[0]);
  await admin.send('POST', '/methods', { code: 'FEW', nameZh: '少数', nameEn: 'Few' });
  const few = { code: 'FEW-1', methodCode: 'FEW', number: 1, state: 'active' };
  const population = { regions: ['410800'] };
  expect(
    (await admin.send('POST', '/method-versions', { ...few, definition: { ...definition, population } })).status,
  ).toBe(201);
  await api.drain();
  expect((await get('/rankings/FEW/2013', ranking)).notes).toEqual([
    { code: 'note-few-units', path: '', params: { count: 2 } },
  ]);
});

test('it is said why somebody was not ranked, and whose stars rest on synthetic figures', async () => {
  const cell = (clusterCode: string, indicatorCode: string, value: number | null, more: object = {}) => ({
    ...{ clusterCode, indicatorCode, periodCode: '2013', value },
    ...more,
  });
  const synthetic = cell('ZZ-1', 'REVENUE', 101, { source: 'synthetic' });
  const figures = [synthetic, ...['REVENUE', 'TAX'].map((code) => cell('JZ-2', code, null, { status: 'O' }))];
  const saved = await admin.send('PUT', '/figures', { figures });
  expect([saved.status, saved.body.code ?? 'saved', saved.body.problems ?? []]).toEqual([200, 'saved', []]);
  await api.drain();
  const [cluster] = (await admin.send('GET', '/clusters?code=JZ-2')).body.items;
  const history = await get(`/clusters/${cluster?.id}/ranks?methodCode=M`, rankHistory);
  expect(history.map(({ periodCode, rank, excluded }) => [periodCode, rank, excluded?.code])).toEqual([
    ['2012', 4, undefined],
    ['2013', null, 'excluded-by-missing-groups'],
  ]);
  const asOf = encodeURIComponent(new Date(Date.now() - 1).toISOString());
  for (const path of ['/star-ratings?periodCode=2013', `/star-ratings?periodCode=2013&asOf=${asOf}`]) {
    const { items } = await get(path, listed(starRating));
    const made = items.filter((one) => one.synthetic).map(({ clusterCode }) => clusterCode);
    expect([path, made, items.length > 2]).toEqual([path, ['ZZ-1'], true]);
  }
});

test('a ranking made of another is marked synthetic where that one is', async () => {
  const method = { code: 'OF-M', nameZh: '再排', nameEn: 'Of M', frequency: 'year' };
  expect((await admin.send('POST', '/methods', method)).status).toBe(201);
  const definition = {
    groups: [{ code: 'TOP', aggregation: 'arithmetic' }],
    indicators: [
      {
        ...{ code: 'SCORE_OF_M', direction: 1, weight: 1, parent: 'TOP', scoring: { kind: 'min-max' } },
        source: { kind: 'ranking', method: 'M', value: 'score' },
      },
    ],
  };
  const version = { code: 'OF-M-1', methodCode: 'OF-M', number: 1, state: 'active', definition };
  expect((await admin.send('POST', '/method-versions', version)).status).toBe(201);
  await api.drain();
  const heads = async (methodCode: string) => {
    const { items } = await get(`/rankings?methodCode=${methodCode}`, listed(rankingHead));
    return items.map(({ periodCode, synthetic }) => [periodCode, synthetic]).sort();
  };
  expect(await heads('M')).toContainEqual(['2013', true]);
  expect(await heads('OF-M')).toEqual([
    ['2012', false],
    ['2013', true],
  ]);
});
