import { createDatabase } from '@jiju/testing';
import { startApiUnderTest, type Answer, writable, type ApiUnderTest, type Caller } from '../api-under-test.ts';
import { buildSmallWorld } from '../small-world.ts';

let api: ApiUnderTest;
let admin: Caller;
beforeAll(async () => {
  api = await startApiUnderTest(createDatabase);
  admin = await api.as('administrator');
  await buildSmallWorld(admin);
  for (const code of ['2013-Q1', '2013-Q2']) await created('periods', { code });
});
afterAll(() => api.stop());

async function created(kind: string, body: object): Promise<string> {
  const answer = await admin.send('POST', `/${kind}`, body);
  expect([answer.status, answer.text]).toEqual([201, expect.anything()]);
  return `/${kind}/${answer.body.id}`;
}
async function changing(path: string, fields: object): Promise<Answer> {
  const { headers, body } = await admin.send('GET', path);
  return admin.send('PUT', path, { ...writable(path, body), ...fields }, { 'if-match': headers.get('etag') ?? '' });
}
const said = ({ status, body }: Answer) => [status, (body.problems ?? []).map(({ code, path }) => [code, path])];
const indicator = (code: string, more: object = {}) => ({
  code,
  nameZh: code,
  unit: '亿元',
  frequency: 'quarter',
  kind: 'base',
  ...more,
});
const derived = (code: string, text: string, more: object = {}) =>
  indicator(code, { unit: '', kind: 'derived', formulas: [{ text }], ...more });
const figure = (indicatorCode: string, value: number | null) => ({
  clusterCode: 'ZZ-1',
  periodCode: '2013-Q1',
  indicatorCode,
  value,
  status: value === null ? 'O' : 'A',
});
const save = (...figures: object[]) => admin.send('PUT', '/figures', { figures });

test('an indicator with figures keeps what they rest on, until they are cleared', async () => {
  const path = await created('indicators', indicator('FLOW'));
  expect((await save(figure('FLOW', 5))).status).toBe(200);
  const edit = { frequency: 'year', unit: '万元', kind: 'derived', formulas: [{ text: 'TAX * 2' }] };
  expect(said(await changing(path, edit))).toEqual([
    422,
    [
      ['figures-of-derived-indicator', 'kind'],
      ['figures-of-shorter-periods', 'frequency'],
      ['figures-in-another-unit', 'unit'],
    ],
  ]);
  const [problem] = (await changing(path, { frequency: 'year' })).body.problems;
  expect(problem?.text).toContain('2013-Q1');
  expect((await changing(path, { frequency: 'month', nameEn: 'Flow' })).status).toBe(200);
  expect((await save(figure('FLOW', null))).status).toBe(200);
  expect(said(await changing(path, { frequency: 'year', unit: '万元' }))).toEqual([200, []]);
});

test.each([
  ['frequency', { frequency: 'year' }, 'READ * 2', 'formula-reads-longer-period'],
  ['unit', { unit: '人' }, 'READ + OTHER', 'formula-units-differ'],
  ['aggregationOverRegions', { aggregationOverRegions: 'mean' }, 'share(READ, city)', 'formula-share-of-no-sum'],
])('a change of its %s is held against every version of the formulas that read it', async (path, edit, text, code) => {
  const suffix = path.toUpperCase();
  const read = await created('indicators', indicator(`READ_${suffix}`));
  await created('indicators', indicator(`OTHER_${suffix}`));
  const written = text.replace('READ', `READ_${suffix}`).replace('OTHER', `OTHER_${suffix}`);
  const formulas = [{ text: written }, { from: '2013', text: 'TAX_RATE' }];
  const reader = derived(`READER_${suffix}`, written, path === 'frequency' ? {} : { formulas, frequency: 'year' });
  await created('indicators', reader);
  const answer = await changing(read, edit);
  expect(said(answer)).toEqual([422, [[code, path]]]);
  expect(answer.body.problems[0]?.text).toContain(`READER_${suffix}`);
});

test('a change of how a year is made is held against yearly formulas', async () => {
  const read = await created('indicators', indicator('PART'));
  await created('indicators', derived('OF_YEAR', 'PART * 2', { frequency: 'year' }));
  expect(said(await changing(read, { aggregationOverTime: 'none' }))).toEqual([
    422,
    [['formula-reads-shorter-period', 'aggregationOverTime']],
  ]);
  expect((await changing(read, { aggregationOverTime: 'last' })).status).toBe(200);
});

describe('what is judged by the quarter reads nothing that is reported by the year', () => {
  const version = (code: string, number: number, reads: string) => ({
    code,
    methodCode: 'QUARTERLY',
    number,
    definition: {
      indicators: [{ code: reads, direction: 1, weight: 1, parent: 'T', scoring: { kind: 'min-max' } }],
      groups: [{ code: 'T', aggregation: 'arithmetic' }],
    },
  });
  const stars = (code: string, reads: string) => ({
    code,
    nameZh: code,
    frequency: 'quarter',
    versions: [{ definition: { combine: 'all', levels: [{ stars: 1, thresholds: { [reads]: 1 } }] } }],
  });
  let method: string;
  let read: string;
  beforeAll(async () => {
    method = await created('methods', { code: 'QUARTERLY', nameZh: '季度办法', frequency: 'quarter' });
    read = await created('indicators', indicator('JUDGED'));
  });

  test('when it is written', async () => {
    const draft = await created('method-versions', version('Q-1', 1, 'REVENUE'));
    const put = await admin.send('POST', `${draft}/activate`, { effectiveFrom: '2013-Q1' }, { 'if-match': '"1"' });
    expect(said(put)).toEqual([422, [['indicator-of-longer-periods', 'definition.indicators.0.code']]]);
    expect(said(await admin.send('POST', '/star-rules', stars('QS-1', 'REVENUE')))).toEqual([
      422,
      [['indicator-of-longer-periods', 'versions.0.definition.levels.0.thresholds.REVENUE']],
    ]);
  });

  test('when the indicator changes, and the method keeps its own frequency', async () => {
    await created('method-versions', { ...version('Q-2', 2, 'JUDGED'), state: 'active' });
    await created('star-rules', stars('QS-2', 'JUDGED'));
    const answer = await changing(read, { frequency: 'year' });
    expect(said(answer)).toEqual([422, [['indicator-read-more-often', 'frequency']]]);
    for (const by of ['Q-2', 'QS-2']) expect(answer.body.problems[0]?.text).toContain(by);
    expect(said(await changing(method, { frequency: 'year' }))).toEqual([
      422,
      [['method-frequency-fixed', 'frequency']],
    ]);
  });
});
