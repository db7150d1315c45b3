import { createDatabase } from '@jiju/testing';
import { startApiUnderTest, type ApiUnderTest, type Caller } from '../api-under-test.ts';
import { buildSmallWorld } from '../small-world.ts';

let api: ApiUnderTest;
let admin: Caller;
beforeAll(async () => {
  api = await startApiUnderTest(createDatabase);
  admin = await api.as('administrator');
  await buildSmallWorld(admin);
  const office = { code: 'U', nameZh: '办公室', kind: 'office' };
  expect((await admin.send('POST', '/units', office)).status).toBe(201);
});
afterAll(() => api.stop());

const metricTarget = {
  kind: 'metric-target',
  indicator: 'REVENUE',
  scope: { kind: 'region', code: '410100' },
  aggregation: 'sum',
  weightIndicator: null,
  baselineValue: 1,
  baselineOn: '2012-12-31',
  targetValue: 2,
  direction: 'up',
  by: '2015-12-31',
  path: { kind: 'linear' },
};
const directive = (measure: object, more: object = {}): object => ({
  code: 'D',
  source: { titleZh: '会议', date: '2013-01-05' },
  textZh: '增加收入',
  leadUnitCode: 'U',
  issuedOn: '2013-01-05',
  measure: { ...metricTarget, ...measure },
  ...more,
});
const scheme = (definition: object): object => ({
  code: 'A',
  nameZh: '表彰',
  methodCode: 'M',
  versions: [{ definition: { size: 2, orderedBy: 'rank', ...definition } }],
});
const stars = (definition: object): object => ({
  code: 'STARS',
  nameZh: '星级',
  versions: [{ definition: { combine: 'all', levels: [{ stars: 1, thresholds: { REVENUE: 1 } }], ...definition } }],
});
const version = (indicator: object, more: object = {}): object => ({
  code: 'OTHER-1',
  methodCode: 'OTHER',
  number: 1,
  state: 'active',
  definition: {
    indicators: [{ code: 'REVENUE', direction: 1, weight: 1, parent: 'T', scoring: { kind: 'min-max' }, ...indicator }],
    groups: [{ code: 'T', aggregation: 'arithmetic' }],
    ...more,
  },
});
const event = (more: object): object => ({
  code: 'E',
  clusterCode: 'ZZ-1',
  periodCode: '2013',
  redLine: 'ACCIDENT',
  reasonZh: '事故',
  happenedOn: '2013-05-01',
  issuingBody: '安监局',
  ...more,
});

test.each([
  ['directives', directive({ indicator: 'NOPE' }), 'unknown-reference', 'measure.indicator'],
  [
    'directives',
    directive({ aggregation: 'weighted-mean', weightIndicator: 'NOPE' }),
    'unknown-reference',
    'measure.weightIndicator',
  ],
  ['directives', directive({ scope: { kind: 'region', code: '999999' } }), 'unknown-reference', 'measure.scope.code'],
  ['directives', directive({ scope: { kind: 'cluster', code: 'NOPE' } }), 'unknown-reference', 'measure.scope.code'],
  ['directives', directive({}, { coUnitCodes: ['NOPE'] }), 'unknown-reference', 'coUnitCodes.0'],
  [
    'award-schemes',
    scheme({ population: { regions: ['410100', '999999'] } }),
    'unknown-reference',
    'versions.0.definition.population.regions.1',
  ],
  ['star-rules', stars({ entry: { NOPE: 0 } }), 'unknown-reference', 'versions.0.definition.entry.NOPE'],
  [
    'star-rules',
    stars({ levels: [{ stars: 1, thresholds: { NOPE: 1 } }] }),
    'unknown-reference',
    'versions.0.definition.levels.0.thresholds.NOPE',
  ],
  ['red-line-events', event({}), 'unknown-red-line', 'redLine'],
  [
    'periods',
    { code: '2014', exceptions: [{ clusterCode: 'NOPE', until: '2015-01-01' }] },
    'unknown-reference',
    'exceptions.0.clusterCode',
  ],
  ['periods', { code: '2014', opensOn: '2015-02-01', dueOn: '2015-01-31' }, 'period-opens-after-due', 'opensOn'],
])('%s: %j', async (kind, body, code, path) => {
  const { status, body: said } = await admin.send('POST', `/${kind}`, body);
  expect({ status, problems: said.problems }).toMatchObject({
    status: 422,
    problems: expect.arrayContaining([expect.objectContaining({ code, path })]),
  });
});

test('an award of a thousand million places', async () => {
  const { status, body } = await admin.send('POST', '/award-schemes', scheme({ size: 1_000_000_000 }));
  expect([status, body.problems?.map(({ code, path }) => [code, path])]).toEqual([
    400,
    [['number-too-large', 'versions.0.definition.size']],
  ]);
});

describe('a method version that reads what there is not', () => {
  beforeAll(async () => {
    expect((await admin.send('POST', '/methods', { code: 'OTHER', nameZh: '另一办法' })).status).toBe(201);
  });

  test.each([
    [version({ code: 'NOPE' }), 'unknown-indicator', 'definition.indicators.0.code'],
    [version({ column: 'NOPE' }), 'unknown-indicator', 'definition.indicators.0.column'],
    [version({ denominator: 'NOPE' }), 'unknown-indicator', 'definition.indicators.0.denominator'],
    [version({}, { population: { regions: ['999999'] } }), 'unknown-reference', 'definition.population.regions.0'],
  ])('is not saved in force', async (body, code, path) => {
    const answer = await admin.send('POST', '/method-versions', body);
    expect([answer.status, answer.body.problems?.map((one) => [one.code, one.path])]).toEqual([422, [[code, path]]]);
  });

  test('is kept as a draft, and not put into force', async () => {
    const made = await admin.send('POST', '/method-versions', { ...version({ code: 'NOPE' }), state: 'draft' });
    expect(made.status).toBe(201);
    const path = `/method-versions/${made.body.id}/activate`;
    const put = await admin.send('POST', path, { effectiveFrom: '2013' }, { 'if-match': '"1"' });
    expect([put.status, put.body.problems?.map((one) => [one.code, one.path])]).toEqual([
      422,
      [['unknown-indicator', 'definition.indicators.0.code']],
    ]);
  });
});

test('a red line of a method is accepted, and its event can be corrected after the method is gone', async () => {
  const { definition } = version({}, { redLines: [{ code: 'ACCIDENT', effect: 'fail' }] }) as { definition: object };
  const draft = { code: 'M-2', methodCode: 'M', number: 2, definition };
  const made = await admin.send('POST', '/method-versions', draft);
  expect(made.status).toBe(201);
  const recorded = await admin.send('POST', '/red-line-events', event({}));
  expect(recorded.status).toBe(201);
  const gone = await admin.send('DELETE', `/method-versions/${made.body.id}`, undefined, { 'if-match': '"1"' });
  expect(gone.status).toBeLessThan(300);
  const path = `/red-line-events/${recorded.body.id}`;
  const upheld = await admin.send('PUT', path, event({ appeal: 'upheld' }), { 'if-match': '"1"' });
  expect([upheld.status, upheld.body]).toMatchObject([200, { appeal: 'upheld' }]);
});
