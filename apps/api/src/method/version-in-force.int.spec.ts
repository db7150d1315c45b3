import { methodVersion, type MethodVersion } from '@jiju/contract';
import { createDatabase } from '@jiju/testing';
import { startApiUnderTest, writable, type ApiUnderTest, type Caller } from '../api-under-test.ts';
import { buildSmallWorld, enterTwoYears } from '../small-world.ts';

let api: ApiUnderTest;
let admin: Caller;
let first: MethodVersion;
beforeAll(async () => {
  api = await startApiUnderTest(createDatabase);
  admin = await api.as('administrator');
  await buildSmallWorld(admin);
  first = methodVersion.parse((await admin.send('GET', '/method-versions')).body.items?.[0]);
});
afterAll(() => api.stop());

const put = async (changes: object) => {
  const { body } = await admin.send('GET', `/method-versions/${first.id}`);
  const revision = `"${String(methodVersion.parse(body).revision)}"`;
  return admin.send(
    'PUT',
    `/method-versions/${first.id}`,
    { ...writable('/method-versions', body), ...changes },
    { 'if-match': revision },
  );
};
const weights = (definition: MethodVersion['definition'], weight: number): MethodVersion['definition'] => ({
  ...definition,
  indicators: definition.indicators.map((one) => ({ ...one, weight })),
});

test.each([
  ['definition', () => ({ definition: weights(first.definition, 50) })],
  ['definition', () => ({ definition: { ...first.definition, rounding: { score: 1 } } })],
  ['state', () => ({ state: 'draft' })],
  ['number', () => ({ number: 7 })],
])('a version in force keeps its %s', async (path, changes) => {
  const { status, body } = await put(changes());
  expect([status, body.problems?.map((one) => [one.code, one.path])]).toEqual([409, [['version-was-in-force', path]]]);
});

test('its names and notes may be put better', async () => {
  const groups = first.definition.groups.map((one) => ({ ...one, name: { zh: '综合得分', en: 'Score' } }));
  const changes = { noteZh: '勘误', definition: { ...first.definition, groups } };
  const { status, body } = await put(changes);
  expect([status, body]).toMatchObject([200, changes]);
});

test('a definition that was damaged in the database may be put right', async () => {
  await api.database.query(`update method_version set definition = '{"indicators": [], "groups": []}' where id = $1`, [
    first.id,
  ]);
  const { status, body } = await put({ definition: first.definition });
  expect([status, body]).toMatchObject([200, { definition: first.definition }]);
});

test('one in force is not archived from under its rankings', async () => {
  const { body } = await admin.send('GET', `/method-versions/${first.id}`);
  const answer = await admin.send('DELETE', `/method-versions/${first.id}`, undefined, {
    'if-match': `"${methodVersion.parse(body).revision}"`,
  });
  expect([answer.status, answer.body.problems?.map(({ code }) => code)]).toEqual([409, ['version-in-force']]);
});

test('a number is of one version of a method only', async () => {
  const again = { code: 'M-X', methodCode: 'M', number: first.number, definition: first.definition };
  const { status, body } = await admin.send('POST', '/method-versions', again);
  expect([status, body.problems]).toMatchObject([409, [{ code: 'version-number-taken', path: 'number' }]]);
});

let tried = 20;
test.each([
  ['population.statuses.0', 'unknown-choice', { population: { statuses: ['foo'] } }],
  ['population.levels.0', 'unknown-choice', { population: { levels: ['foo'] } }],
  ['population.without.0.id', 'unknown-reference', { population: { without: [{ id: 'NOPE', reason: '停产' }] } }],
  ['population.without.0.reason', 'field-required', { population: { without: [{ id: 'ZZ-1', reason: '  ' }] } }],
  ['apart', 'method-unknown-group-column', { apart: 'zzz' }],
  ['rankWithin.0', 'method-unknown-group-column', { rankWithin: ['zzz'] }],
  [
    'indicators.0.scoring.unit',
    'unknown-reference',
    (definition: MethodVersion['definition']) => ({
      indicators: definition.indicators.map((one, at) =>
        at === 0 ? { ...one, scoring: { kind: 'distance-to-reference', unit: 'NOPE' } } : one,
      ),
    }),
  ],
])('what there is not comes into no version in force: %s', async (path, code, changes) => {
  const more = typeof changes === 'function' ? changes(first.definition) : changes;
  const definition = { ...first.definition, ...more };
  tried += 1;
  const draft = { code: `M-${tried}`, methodCode: 'M', number: tried, definition };
  const made = await admin.send('POST', '/method-versions', draft);
  expect(made.status).toBe(201);
  const id = methodVersion.parse(made.body).id;
  const put = await admin.send(
    'POST',
    `/method-versions/${id}/activate`,
    { effectiveFrom: '2030' },
    { 'if-match': '"1"' },
  );
  expect([put.status, put.body.problems?.map((one) => [one.code, one.path])]).toEqual([
    expect.any(Number),
    [[code, `definition.${path}`]],
  ]);
});

test('one that was in force once does not become a draft again; a draft changes freely', async () => {
  expect((await put({ state: 'retired' })).status).toBe(200);
  expect((await put({ state: 'draft' })).body.problems).toMatchObject([{ code: 'version-was-in-force' }]);
  const draft = { code: 'M-2', methodCode: 'M', number: 2, definition: first.definition };
  const made = methodVersion.parse((await admin.send('POST', '/method-versions', draft)).body);
  const changed = { ...draft, definition: weights(first.definition, 5) };
  const saved = await admin.send('PUT', `/method-versions/${made.id}`, changed, { 'if-match': '"1"' });
  expect([saved.status, saved.body]).toMatchObject([200, { definition: changed.definition }]);
});

describe('periods with a ranking keep their version', () => {
  const version = (number: number, more: object = {}) => ({
    code: `N-${number}`,
    methodCode: 'N',
    number,
    definition: weights(first.definition, 10 * number),
    ...more,
  });
  const stored = async (number: number) =>
    methodVersion.parse((await admin.send('GET', `/method-versions?code=N-${number}`)).body.items?.[0]);
  /** PUT, or what is done after the slash. */
  const send = async (number: number, body: object, action = '') => {
    const { id, revision, ...record } = await stored(number);
    const path = `/method-versions/${id}`;
    const fields = action === '' ? { ...writable('/method-versions', record), ...body } : body;
    const seen = { 'if-match': `"${revision}"` };
    const answer = await admin.send(action === '' ? 'PUT' : 'POST', path + action, fields, seen);
    await api.drain();
    return answer;
  };
  const rankings = async () =>
    (
      (await admin.send('GET', '/rankings?methodCode=N')).body.items as unknown as {
        periodCode: string;
        methodVersion: number;
      }[]
    )
      .map(({ periodCode, methodVersion: by }) => `${periodCode} by ${by}`)
      .sort();
  const refusal = async (answer: ReturnType<typeof send>) => {
    const { status, body } = await answer;
    return [status, body.problems?.map(({ code, path }) => [code, path])];
  };
  const byFirst = ['2012 by 1', '2013 by 1'];

  beforeAll(async () => {
    await enterTwoYears(admin);
    await admin.send('POST', '/methods', { code: 'N', nameZh: '另一办法' });
    const made = await admin.send('POST', '/method-versions', version(1, { state: 'active' }));
    expect(made.status).toBe(201);
    await api.drain();
  });

  test.each([
    ['a later beginning', { effectiveFrom: '2013' }, 'effectiveFrom', { count: 1, first: '2012', last: '2012' }],
    ['an earlier end', { effectiveTo: '2011' }, 'effectiveFrom', { count: 2, first: '2012', last: '2013' }],
    ['out of force', { state: 'retired' }, 'state', { count: 2, first: '2012', last: '2013' }],
  ])('an edit does not take them away: %s', async (_, fields, path, params) => {
    const { status, body } = await send(1, fields);
    expect([status, body.problems]).toMatchObject([422, [{ code: 'ranked-past-changes', path, params }]]);
    expect(await rankings()).toEqual(byFirst);
  });

  test('an edit where nothing is ranked is one like any other', async () => {
    expect((await send(1, { effectiveTo: '2013' })).status).toBe(200);
    expect((await send(1, { effectiveTo: null })).status).toBe(200);
    expect((await send(1, { effectiveFrom: '2012', noteZh: '自有数据起' })).status).toBe(200);
    expect(await rankings()).toEqual(byFirst);
  });

  test('one that is in force from a wrong period is put into force from another, and the one before it follows', async () => {
    expect((await admin.send('POST', '/method-versions', version(2))).status).toBe(201);
    expect((await send(2, { effectiveFrom: '2012' }, '/activate')).status).toBe(200);
    expect(await rankings()).toEqual(['2012 by 2', '2013 by 2']);
    // The first began there as well, so it went; it comes back, and the second is moved.
    expect((await send(1, { effectiveFrom: null, effectiveTo: '2011' }, '/activate')).status).toBe(200);
    const moved = await send(2, { effectiveFrom: '2013' }, '/activate');
    expect([moved.status, methodVersion.parse(moved.body).effectiveFrom]).toEqual([200, '2013']);
    expect(await rankings()).toEqual(['2012 by 1', '2013 by 2']);
    expect(await stored(1)).toMatchObject({ state: 'active', effectiveFrom: null, effectiveTo: '2012' });
  });

  test('one that is moved says what it said', async () => {
    const { definition } = version(7);
    expect(await refusal(send(2, { effectiveFrom: '2013', definition }, '/activate'))).toEqual([
      409,
      [['version-was-in-force', 'definition']],
    ]);
  });

  test('one that should not hold at all is taken out of force, and the one before it takes its periods back', async () => {
    const reader = await api.as('reader');
    const { id, revision } = await stored(2);
    const seen = { 'if-match': `"${revision}"` };
    expect((await reader.send('POST', `/method-versions/${id}/retire`, undefined, seen)).status).toBe(403);
    expect((await send(2, {}, '/retire')).body).toMatchObject({ state: 'retired', code: 'N-2' });
    expect(await rankings()).toEqual(byFirst);
    expect(await stored(1)).toMatchObject({ effectiveTo: null });
    expect(await refusal(send(2, {}, '/retire'))).toEqual([409, [['version-not-in-force', '']]]);
  });

  test('none is put over rankings that wait to go, without draft or preview', async () => {
    const { id, revision } = await stored(1);
    const gone = await admin.send('POST', `/method-versions/${id}/retire`, undefined, { 'if-match': `"${revision}"` });
    expect(gone.status).toBe(200);
    const over = version(3, { state: 'active', effectiveFrom: '2013', effectiveTo: '2013' });
    const made = await admin.send('POST', '/method-versions', over);
    expect([made.status, made.body.problems]).toMatchObject([
      422,
      [{ code: 'ranked-past-changes', path: 'effectiveFrom', params: { count: 1, first: '2013', last: '2013' } }],
    ]);
    await api.drain();
    expect(await rankings()).toEqual([]);
    expect((await send(1, { effectiveFrom: null }, '/activate')).status).toBe(200);
    expect(await rankings()).toEqual(byFirst);
  });
});
