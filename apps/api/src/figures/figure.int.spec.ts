import { figureChange, figureGrid, figuresSaved, importReport, problemDetails } from '@jiju/contract';
import { z } from 'zod';
import { createDatabase } from '@jiju/testing';
import { startApiUnderTest, type ApiUnderTest, type Caller, type Send } from '../api-under-test.ts';
import { buildSmallWorld } from '../small-world.ts';

let api: ApiUnderTest;
let reviewer: Caller;
let reporter: Caller;
let send: Send;
beforeAll(async () => {
  api = await startApiUnderTest(createDatabase);
  await buildSmallWorld(await api.as('administrator'));
  await api.user({ login: 'zz', role: 'reporter', clusterCodes: ['ZZ-1'] });
  [reviewer, reporter] = [await api.as('reviewer'), await api.as('zz')];
  send = (method, path, body, headers) => reviewer.send(method, path, body, { 'accept-language': 'en', ...headers });
});
afterAll(() => api.stop());

const cell = (clusterCode: string, indicatorCode: string, value: number | null, more: object = {}) => {
  return { clusterCode, indicatorCode, periodCode: '2013', value, ...more };
};
const save = (caller: Caller | Send, ...figures: object[]) =>
  (typeof caller === 'function' ? caller : caller.send)('PUT', '/figures', { figures });

test('figures are saved, seen in the grid and told in the history', async () => {
  const first = await save(reporter, cell('ZZ-1', 'REVENUE', 100, { revision: 0 }), cell('ZZ-1', 'TAX', 5));
  expect(figuresSaved.parse(first.body)).toMatchObject({
    changed: 2,
    unchanged: 0,
    figures: [{ clusterCode: 'ZZ-1', value: 100, revision: 1, state: 'submitted' }, { value: 5 }],
  });
  const second = await save(reporter, cell('ZZ-1', 'REVENUE', 120, { revision: 1 }), cell('ZZ-1', 'TAX', 5));
  expect(second.body).toMatchObject({ changed: 1, unchanged: 1 });
  const grid = figureGrid.parse((await reporter.send('GET', '/figures?periodCode=2013')).body);
  expect(grid).toMatchObject({ open: true, closedBecause: null, total: 4 });
  expect(grid.indicators.map(({ code }) => code)).toEqual(['REVENUE', 'TAX']);
  expect(grid.rows.map(({ clusterCode, writable }) => [clusterCode, writable])).toEqual([
    ['JZ-1', false],
    ['JZ-2', false],
    ['ZZ-1', true],
    ['ZZ-2', false],
  ]);
  expect(grid.rows[2]?.cells['REVENUE']).toMatchObject({ value: 120, revision: 2, author: 'zz' });
  const history = (await send('GET', '/figures/history?clusterCode=ZZ-1&indicatorCode=REVENUE&periodCode=2013')).body;
  expect(
    z
      .array(figureChange)
      .parse(history)
      .map(({ after }) => after.value),
  ).toEqual([120, 100]);
  const region = await send('GET', '/figures?periodCode=2013&regionCode=410100');
  expect(region.body.rows.map(({ clusterCode }) => clusterCode)).toEqual(['ZZ-1', 'ZZ-2']);
  const some = await send('GET', '/figures?periodCode=2013&clusterCode=ZZ-2,JZ-1,NOPE');
  expect([some.body.total, some.body.rows.map(({ clusterCode }) => clusterCode)]).toEqual([2, ['JZ-1', 'ZZ-2']]);
  expect((await send('GET', '/figures?periodCode=2013&clusterCode=,')).status).toBe(400);
  const closed = await send('GET', '/figures?periodCode=2011');
  expect([closed.body.open, closed.body.closedBecause]).toEqual([false, 'period-closed']);
});

test.each([
  [cell('NOPE', 'REVENUE', 1), 422, 'unknown-cluster', 'figures.0.clusterCode'],
  [cell('ZZ-2', 'NOPE', 1), 422, 'unknown-indicator', 'figures.0.indicatorCode'],
  [cell('ZZ-2', 'REVENUE', -1), 422, 'value-out-of-range', 'figures.0.value'],
  [cell('ZZ-2', 'TAX', 5000), 422, 'value-needs-reason', 'figures.0.value'],
  [cell('ZZ-2', 'TAX_RATE', 5), 422, 'indicator-is-derived', 'figures.0.indicatorCode'],
  [cell('ZZ-2', 'REVENUE', null), 422, 'value-and-status-disagree', 'figures.0.value'],
  [cell('ZZ-2', 'REVENUE', 1, { periodCode: '2011' }), 409, 'period-closed', 'figures.0.periodCode'],
  [cell('ZZ-2', 'REVENUE', 1, { periodCode: '1999' }), 422, 'period-not-in-calendar', 'figures.0.periodCode'],
  [cell('ZZ-2', 'REVENUE', 1, { periodCode: '2013-Q4' }), 422, 'period-too-fine', 'figures.0.periodCode'],
  [cell('ZZ-2', 'REVENUE', 1, { industry: '17' }), 422, 'indicator-not-by-industry', 'figures.0.industry'],
  [cell('ZZ-2', 'REVENUE', 1, { revision: 7 }), 412, 'stale-revision', 'figures.0.value'],
])('%j is refused with its place', async (figure, status, code, path) => {
  const answer = await save(send, figure);
  expect([answer.status, answer.body.code, answer.body.problems[0]?.path]).toEqual([status, code, path]);
});

test('a reporter writes own clusters only, and text is no number', async () => {
  const foreign = await save(reporter, cell('ZZ-2', 'REVENUE', 1));
  expect([foreign.status, foreign.body.code]).toEqual([403, 'not-your-cluster']);
  const text = await save(send, cell('ZZ-2', 'REVENUE', 'abc' as unknown as number));
  expect([text.status, text.body.code, text.body.problems[0]?.path]).toEqual([400, 'invalid-input', 'figures.0.value']);
});

test('review: approve, return with a reason, reopen', async () => {
  const cells = [{ clusterCode: 'ZZ-1', indicatorCode: 'TAX', periodCode: '2013' }];
  const approved = await send('POST', '/figures/review', { decision: 'approve', cells });
  expect(figuresSaved.parse(approved.body).figures[0]).toMatchObject({ clusterCode: 'ZZ-1', state: 'approved' });
  const locked = await save(reporter, cell('ZZ-1', 'TAX', 6));
  expect([locked.status, locked.body.code]).toEqual([409, 'figure-approved']);
  expect((await send('POST', '/figures/review', { decision: 'return', cells })).body.code).toBe('reason-required');
  expect(
    (await send('POST', '/figures/review', { decision: 'return', reason: '口径不对', cells })).body.figures[0],
  ).toMatchObject({ state: 'returned', note: '口径不对' });
});

test('many who save at once: every save is kept, and a bad one harms nobody', async () => {
  const before = await api.database.query<{ count: string }>('select count(distinct xid) as count from fact');
  const saves = Array.from({ length: 40 }, (_, at) =>
    at % 10 === 7
      ? save(reviewer, cell('NOPE', 'REVENUE', at))
      : save(reviewer, cell(at % 2 === 0 ? 'JZ-1' : 'JZ-2', at % 4 < 2 ? 'REVENUE' : 'TAX', at + 1)),
  );
  const answers = await Promise.all(saves);
  expect(answers.map(({ status }) => status)).toEqual(answers.map((_, at) => (at % 10 === 7 ? 422 : 200)));
  answers.forEach(
    ({ body }, at) => at % 10 !== 7 && expect(body).toMatchObject({ changed: 1, figures: [{ value: at + 1 }] }),
  );
  const rows = await api.database.query<{ value: number; revision: number }>(
    `select o.value, o.revision from observation o join cluster c on c.id = o.cluster_id where c.code like 'JZ-%' order by c.code, indicator`,
  );
  expect(rows.map(({ value }) => value)).toEqual([37, 39, 34, 40]);
  expect(rows.reduce((sum, { revision }) => sum + revision, 0)).toBe(36);
  const after = await api.database.query<{ count: string }>('select count(distinct xid) as count from fact');
  expect(Number(after[0]?.count) - Number(before[0]?.count)).toBeLessThan(36);
});

const upload = (file: string | Uint8Array, query = '', type = 'text/csv') =>
  send('POST', `/figures/import${query}`, file, { 'content-type': type });

test('a file goes in whole, in either format, and a dry run leaves nothing', async () => {
  const long = 'cluster,period,indicator,value\r\nZZ-2,2012,REVENUE,10\r\nZZ-2,2012,TAX,1\r\n';
  const shown = importReport.parse((await upload(long, '?dryRun=true')).body);
  expect(shown).toEqual({
    rows: 2,
    changed: 2,
    unchanged: 0,
    dryRun: true,
    problems: [],
    sheet: null,
    otherSheets: [],
  });
  expect(
    (await send('GET', '/figures?periodCode=2012')).body.rows.every(({ cells }) => Object.keys(cells).length === 0),
  ).toBe(true);
  expect((await upload(long)).body).toMatchObject({ changed: 2, dryRun: false, problems: [] });
  const wide = '集聚区;期间;主营业务收入（亿元）;税收\n郑州二;2012;11;1\n焦作一;2012;7;';
  expect((await upload(wide, '?format=wide')).body).toMatchObject({ rows: 2, changed: 2, unchanged: 1, problems: [] });
  const gb = Uint8Array.from([
    ...new TextEncoder().encode('cluster,period,'),
    0xcb,
    0xb0,
    0xca,
    0xd5,
    ...new TextEncoder().encode('\nZZ-2,2012,3\n'),
  ]);
  expect((await upload(gb, '', 'application/octet-stream')).body).toMatchObject({ changed: 1, problems: [] });
});

test.each([
  ['cluster,period,indicator,value\nZZ-2,2012,REVENUE,1e999', [[2, 'value', 'cell-not-a-number']]],
  [
    'cluster,period,indicator,value\nZZ-2,2012,REVENUE,abc\nNOPE,2012,TAX,1',
    [
      [2, 'value', 'cell-not-a-number'],
      [3, 'cluster', 'unknown-cluster'],
    ],
  ],
  ['cluster,period,indicator,value\nZZ-2,2012,REVENUE,1\nZZ-2,2012,REVENUE,2', [[3, 'value', 'duplicate-cell']]],
  [
    'cluster,period,indicator,value\nZZ-2,2012,REVENUE,-5\nZZ-2,2011,REVENUE,5',
    [
      [2, 'value', 'value-out-of-range'],
      [3, 'value', 'period-closed'],
    ],
  ],
  [
    'cluster,period,indicator,value\nZZ-2,2012,REVENUE,-5\nNOPE,2012,TAX,1\nZZ-2,2012,TAX,abc\nZZ-2,2011,REVENUE,5',
    [
      [2, 'value', 'value-out-of-range'],
      [3, 'cluster', 'unknown-cluster'],
      [4, 'value', 'cell-not-a-number'],
      [5, 'value', 'period-closed'],
    ],
  ],
  ['cluster,period,indicator,value\nZZ-2,2012,TAX,1.005', [[2, 'value', 'value-too-precise']]],
  ['cluster,period,NOPE\nZZ-2,2012,5', [[1, 'NOPE', 'column-unknown']]],
  ["cluster,period,indicator,value\n'; drop table cluster; --,2012,REVENUE,1", [[2, 'cluster', 'unknown-cluster']]],
  ['cluster,period,indicator,value\n=cmd|calc!A1,2012,REVENUE,1', [[2, 'cluster', 'unknown-cluster']]],
  [
    'just some text',
    [
      [1, 'cluster', 'column-missing'],
      [1, 'period', 'column-missing'],
    ],
  ],
])('a file with problems changes nothing: %j', async (file, places) => {
  const before = await api.database.query('select sum(revision) as all from observation');
  const { status, headers, body } = await upload(file);
  expect([status, body.code]).toEqual([422, 'import-refused']);
  expect(headers.get('content-type')).toMatch(/^application\/problem\+json/);
  const { report, problems: whole } = problemDetails.parse(body);
  expect(whole).toMatchObject([{ code: 'import-refused', params: { count: places.length } }]);
  // A dry run tells the same, and is no refusal.
  const shown = await upload(file, '?dryRun=true');
  expect([shown.status, shown.body]).toEqual([200, { ...report, dryRun: true }]);
  const { problems } = importReport.parse(report);
  expect(problems.map(({ row, column, code }) => [row, column, code])).toEqual(places);
  for (const { text } of problems) expect(text).toMatch(/\p{Letter}/u);
  expect(await api.database.query('select sum(revision) as all from observation')).toEqual(before);
});

test.each([
  ['PK\x03\x04 half a workbook', 'text/csv', 422, 'workbook-damaged'],
  ['a\0b', 'text/csv', 415, 'file-not-text'],
  ['', 'text/csv', 422, 'file-empty'],
  ['cluster,period\n"never closed', 'text/csv', 422, 'file-quote-open'],
  ['{}', 'application/json', 415, 'unsupported-media-type'],
  ['x'.repeat(1024 * 1024 + 1), 'text/csv', 413, 'body-too-large'],
])('%.20j as %s is refused', async (file, type, status, code) => {
  const answer = await upload(file, '', type);
  expect([answer.status, answer.body.code]).toEqual([status, code]);
});

test('a reporter gets a template of own clusters and may import them only', async () => {
  const template = await reporter.send('GET', '/figures/template.csv?periodCode=2013');
  expect(template.text).toBe('\uFEFFcluster,name,period,REVENUE,TAX\r\nZZ-1,郑州一,2013,,\r\n');
  const foreign = await reporter.send('POST', '/figures/import', 'cluster,period,TAX\nZZ-2,2012,1', {
    'content-type': 'text/csv',
  });
  expect(problemDetails.parse(foreign.body).report?.problems).toMatchObject([
    { row: 2, column: 'cluster', code: 'not-your-cluster' },
  ]);
});

test('where a figure comes from is said by whom it is for to say', async () => {
  const claim = async (role: string, more: object) => {
    const caller = role === 'reporter' ? reporter : await api.as(role);
    const { status, body } = await save(caller, cell('ZZ-1', 'REVENUE', 77, { periodCode: '2012', ...more }));
    return status === 200 ? 200 : [status, body.code, body.problems[0]?.path];
  };
  expect(await claim('reporter', { source: 'bureau' })).toEqual([403, 'source-not-yours', 'figures.0.source']);
  expect(await claim('reporter', { source: 'synthetic' })).toEqual([403, 'source-not-yours', 'figures.0.source']);
  expect(await claim('reporter', { vintage: 'revised' })).toEqual([403, 'vintage-not-yours', 'figures.0.vintage']);
  expect(await claim('reporter', { source: 'imported', vintage: 'flash' })).toBe(200);
  expect(await claim('reviewer', { source: 'synthetic' })).toEqual([403, 'source-not-yours', 'figures.0.source']);
  expect(await claim('reviewer', { source: 'bureau', vintage: 'revised' })).toBe(200);
  expect(await claim('administrator', { source: 'synthetic' })).toBe(200);
});
