import { createDatabase } from '@jiju/testing';
import { startApiUnderTest, writable, type Answer, type ApiUnderTest, type Caller } from '../api-under-test.ts';
import { buildSmallWorld } from '../small-world.ts';

let api: ApiUnderTest;
let admin: Caller;
beforeAll(async () => {
  api = await startApiUnderTest(createDatabase);
  admin = await api.as('administrator');
  await buildSmallWorld(admin);
  for (const code of ['U', 'V']) await created('units', { code, nameZh: '办公室', kind: 'office' });
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
async function archiving(path: string): Promise<Answer> {
  const { headers } = await admin.send('GET', path);
  return admin.send('DELETE', path, undefined, { 'if-match': headers.get('etag') ?? '' });
}
async function pathOf(kind: string, code: string): Promise<string> {
  const { body } = await admin.send('GET', `/${kind}?code=${code}`);
  return `/${kind}/${body.items.find((one) => one.code === code)?.id}`;
}
const said = ({ status, body }: Answer) => [status, body.problems?.map(({ code, path }) => [code, path])];

const cluster = (code: string, more: object = {}) => ({ code, nameZh: code, regionCode: '410100', ...more });
const directive = (code: string, more: object = {}) => ({
  code,
  source: { titleZh: '会议', date: '2013-01-05' },
  textZh: code,
  leadUnitCode: 'U',
  issuedOn: '2013-01-05',
  ...more,
});
const metricTarget = (more: object) => ({
  kind: 'metric-target',
  indicator: 'TAX',
  scope: { kind: 'all' },
  aggregation: 'sum',
  weightIndicator: null,
  baselineValue: 1,
  baselineOn: '2012-12-31',
  targetValue: 2,
  direction: 'up',
  by: '2015-12-31',
  path: { kind: 'linear' },
  ...more,
});
const named = (code: string, more: object) => ({ code, nameZh: code, ...more });
const dated = { clusterCode: 'ZZ-1', periodCode: '2013' };

describe('what is archived is not named anew', () => {
  beforeAll(async () => {
    const gone = [
      await created('units', { code: 'GONE-U', nameZh: '撤销的单位', kind: 'office' }),
      await created('clusters', cluster('GONE-C')),
      await created('regions', { code: '411000', nameZh: '许昌市', level: 'city', parentCode: '410000' }),
      await created('indicators', named('GONE_I', { frequency: 'year', kind: 'base', unit: '' })),
      await created('periods', { code: '2010' }),
      await created('award-schemes', {
        ...named('GONE-A', { methodCode: 'M' }),
        versions: [{ definition: { size: 1, orderedBy: 'rank' } }],
      }),
      await created('named-problems', { code: 'GONE-P', textZh: '问题' }),
      await created('directives', directive('GONE-D')),
    ];
    for (const path of gone) expect((await archiving(path)).status).toBe(200);
  });

  test.each([
    ['clusters', cluster('X', { managementUnitCode: 'GONE-U' }), 'managementUnitCode'],
    ['units', { code: 'X', nameZh: 'X', kind: 'office', regionCode: '411000' }, 'regionCode'],
    [
      'regions',
      { code: '411100', nameZh: 'X', level: 'city', parentCode: '410000', successorCode: '411000' },
      'successorCode',
    ],
    ['indicators', named('X', { frequency: 'year', kind: 'base', unit: '', weightCode: 'GONE_I' }), 'weightCode'],
    ['indicators', named('X', { frequency: 'year', kind: 'base', unit: '', dataOwnerCode: 'GONE-U' }), 'dataOwnerCode'],
    [
      'inspection-marks',
      { ...dated, code: 'X', clusterCode: 'GONE-C', group: '1', marks: 90, judge: '组' },
      'clusterCode',
    ],
    ['inspection-marks', { ...dated, code: 'X', periodCode: '2010', group: '1', marks: 90, judge: '组' }, 'periodCode'],
    [
      'periods',
      { code: '2014', exceptions: [{ clusterCode: 'GONE-C', until: '2015-01-01' }] },
      'exceptions.0.clusterCode',
    ],
    ['award-lists', { code: 'X', nameZh: 'X', year: 2013, schemeCode: 'GONE-A', members: [] }, 'schemeCode'],
    [
      'award-schemes',
      {
        ...named('X', { methodCode: 'M' }),
        versions: [{ definition: { size: 1, orderedBy: 'rank', population: { regions: ['411000'] } } }],
      },
      'versions.0.definition.population.regions.0',
    ],
    [
      'star-rules',
      named('X', { versions: [{ definition: { combine: 'all', levels: [{ stars: 1, thresholds: { GONE_I: 1 } }] } }] }),
      'versions.0.definition.levels.0.thresholds.GONE_I',
    ],
    ['directives', directive('X', { coUnitCodes: ['V', 'GONE-U'] }), 'coUnitCodes.1'],
    ['directives', directive('X', { answersProblemCodes: ['GONE-P'] }), 'answersProblemCodes.0'],
    ['directives', directive('X', { measure: metricTarget({ indicator: 'GONE_I' }) }), 'measure.indicator'],
    [
      'directives',
      directive('X', { measure: metricTarget({ scope: { kind: 'cluster', code: 'GONE-C' } }) }),
      'measure.scope.code',
    ],
    [
      'users',
      { login: 'somebody', name: 'X', role: 'reporter', password: 'a long enough password', clusterCodes: ['GONE-C'] },
      'clusterCodes.0',
    ],
  ])('%s: %j', async (kind, body, path) => {
    expect(said(await admin.send('POST', `/${kind}`, body))).toEqual([422, [['reference-archived', path]]]);
  });

  test('by a version of a method that comes into force', async () => {
    const version = {
      code: 'M-9',
      methodCode: 'M',
      number: 9,
      definition: {
        indicators: [{ code: 'GONE_I', direction: 1, weight: 1, parent: 'T', scoring: { kind: 'min-max' } }],
        groups: [{ code: 'T', aggregation: 'arithmetic' }],
        population: { regions: ['411000'] },
      },
    };
    const path = await created('method-versions', version);
    const put = await admin.send('POST', `${path}/activate`, { effectiveFrom: '2013' }, { 'if-match': '"1"' });
    expect(said(put)).toEqual([
      422,
      [
        ['reference-archived', 'definition.indicators.0.code'],
        ['reference-archived', 'definition.population.regions.0'],
      ],
    ]);
  });

  test.each([
    ['GONE-D', 'reference-archived'],
    ['NOWHERE', 'unknown-reference'],
  ])('by a directive that is superseded by %s', async (supersededByCode, code) => {
    const own = `S-${supersededByCode}`;
    const path = await created('directives', directive(own));
    const act = async (action: object) => {
      const { headers } = await admin.send('GET', path);
      return admin.send('POST', `/directives/${own}/actions`, action, { 'if-match': headers.get('etag') ?? '' });
    };
    expect((await act({ action: 'issue' })).status).toBe(200);
    expect(said(await act({ action: 'supersede', supersededByCode }))).toEqual([422, [[code, 'supersededByCode']]]);
  });
});

test('what was named before it went into the archive stays named, at any place of its list', async () => {
  const unit = await created('units', { code: 'LATE-U', nameZh: '后撤的单位', kind: 'office' });
  const own = await created('clusters', cluster('LATE', { managementUnitCode: 'LATE-U' }));
  const order = await created('directives', directive('LATE-D', { coUnitCodes: ['LATE-U'] }));
  expect((await archiving(unit)).status).toBe(200);
  expect(said(await changing(own, { contact: '电话' }))).toEqual([200, undefined]);
  const { definition } = (await admin.send('GET', order)).body as unknown as { definition: object };
  const moved = { ...definition, coUnitCodes: ['V', 'LATE-U'] };
  const { headers } = await admin.send('GET', order);
  const answer = await admin.send('PUT', order, moved, { 'if-match': headers.get('etag') ?? '' });
  expect(said(answer)).toEqual([200, undefined]);
  expect(said(await changing(own, { managementUnitCode: 'U' }))).toEqual([200, undefined]);
  expect(said(await changing(own, { managementUnitCode: 'LATE-U' }))).toEqual([
    422,
    [['reference-archived', 'managementUnitCode']],
  ]);
});

describe('an indicator that something computes with is not archived', () => {
  /** Put out of force, as a version is before it is archived. */
  const retired = async (version: string) => {
    const { body, headers } = await admin.send('GET', version);
    const fields = { ...writable('/method-versions', body), state: 'retired' };
    const answer = await admin.send('PUT', version, fields, { 'if-match': headers.get('etag') ?? '' });
    expect(answer.status).toBe(200);
  };
  const refusal = async (code: string) => {
    const { status, body } = await archiving(await pathOf('indicators', code));
    return [status, body.code, (body as unknown as { detail?: string }).detail ?? body.title];
  };

  test('and everything that reads it is named', async () => {
    await created('directives', directive('READS-D', { measure: metricTarget({ indicator: 'REVENUE' }) }));
    const [status, code, text] = await refusal('REVENUE');
    expect([status, code]).toEqual([409, 'record-still-used']);
    for (const by of ['TAX_RATE', 'M-1', 'S', 'READS-D']) expect(text).toContain(by);
  });

  test.each([
    [
      'a weight',
      'WEIGHED',
      async () =>
        created('indicators', named('BY_WEIGHT', { frequency: 'year', kind: 'base', unit: '', weightCode: 'WEIGHED' })),
    ],
    [
      'a denominator of a method in force',
      'WEIGHED_2',
      async () => {
        await created('methods', { code: 'N', nameZh: '办法' });
        return created('method-versions', {
          code: 'N-1',
          methodCode: 'N',
          number: 1,
          state: 'active',
          definition: {
            indicators: [
              {
                code: 'TAX',
                denominator: 'WEIGHED_2',
                direction: 1,
                weight: 1,
                parent: 'T',
                scoring: { kind: 'min-max' },
              },
            ],
            groups: [{ code: 'T', aggregation: 'arithmetic' }],
          },
        });
      },
    ],
    [
      'an earlier version of a formula',
      'WEIGHED_3',
      async () =>
        created('indicators', {
          ...named('OLD_WAY', { frequency: 'year', kind: 'derived', unit: '' }),
          formulas: [{ text: 'WEIGHED_3 * 2' }, { from: '2013', text: 'TAX * 2' }],
        }),
    ],
  ])('as %s', async (_what, code, make) => {
    await created('indicators', named(code, { frequency: 'year', kind: 'base', unit: '' }));
    const reader = await make();
    expect((await refusal(code)).slice(0, 2)).toEqual([409, 'record-still-used']);
    const isVersion = reader.startsWith('/method-versions');
    if (isVersion) await retired(reader);
    expect((await archiving(reader)).status).toBe(200);
    expect(await refusal(code)).toEqual([200, code, undefined]);
    if (isVersion) return;
    // The other way round: what reads it does not come back before it.
    const back = await admin.send('POST', `${reader}/restore`);
    expect(back.status).toBe(422);
  });

  test('a star rule does not come back without what it reads', async () => {
    const indicator = await created('indicators', named('FOR_STARS', { frequency: 'year', kind: 'base', unit: '' }));
    const rule = await created(
      'star-rules',
      named('T', {
        versions: [{ definition: { combine: 'all', levels: [{ stars: 1, thresholds: { FOR_STARS: 1 } }] } }],
      }),
    );
    for (const path of [rule, indicator]) expect((await archiving(path)).status).toBe(200);
    expect(said(await admin.send('POST', `${rule}/restore`))).toEqual([
      422,
      [['reference-archived', 'versions.0.definition.levels.0.thresholds.FOR_STARS']],
    ]);
    expect((await admin.send('POST', `${indicator}/restore`)).status).toBe(200);
    expect((await admin.send('POST', `${rule}/restore`)).status).toBe(200);
  });
});
