import { methodVersion, type MethodVersion } from '@jiju/contract';
import { createDatabase } from '@jiju/testing';
import { startApiUnderTest, writable, type ApiUnderTest, type Caller } from '../api-under-test.ts';
import { buildSmallWorld } from '../small-world.ts';

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
