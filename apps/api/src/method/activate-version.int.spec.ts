import { methodVersion, type MethodVersion } from '@jiju/contract';
import { createDatabase } from '@jiju/testing';
import { z } from 'zod';
import { startApiUnderTest, type ApiUnderTest, type Caller } from '../api-under-test.ts';
import { buildSmallWorld } from '../small-world.ts';

let api: ApiUnderTest;
let administrator: Caller;
let definition: MethodVersion['definition'];
beforeAll(async () => {
  api = await startApiUnderTest(createDatabase);
  administrator = await api.as('administrator');
  await buildSmallWorld(administrator);
  definition = (await versions())[0]?.definition as MethodVersion['definition'];
});
afterAll(() => api.stop());

const versions = async (): Promise<MethodVersion[]> =>
  z
    .array(methodVersion)
    .parse((await administrator.send('GET', '/method-versions?perPage=100')).body.items)
    .sort((a, b) => a.number - b.number);
const spans = async () =>
  (await versions()).map(({ number, state, effectiveFrom, effectiveTo }) => [
    number,
    state,
    effectiveFrom,
    effectiveTo,
  ]);
const draft = async (number: number): Promise<MethodVersion> => {
  const body = { code: `M-${number}`, methodCode: 'M', number, definition };
  return methodVersion.parse((await administrator.send('POST', '/method-versions', body)).body);
};
const activate = ({ id, revision }: MethodVersion, body: object) =>
  administrator.send('POST', `/method-versions/${id}/activate`, body, { 'if-match': `"${revision}"` });
const lastFact = async (): Promise<number> =>
  (await api.database.query<{ id: number }>('select max(id)::int as id from fact'))[0]?.id ?? 0;

test('a draft comes into force and the version before it ends there, in one transaction', async () => {
  const second = await draft(2);
  const mark = await lastFact();
  const answer = await activate(second, { effectiveFrom: '2013' });
  expect([answer.status, methodVersion.parse(answer.body)]).toEqual([
    200,
    { ...second, state: 'active', effectiveFrom: '2013', revision: 2, updatedAt: expect.any(String) },
  ]);
  expect(await spans()).toEqual([
    [1, 'active', null, '2012'],
    [2, 'active', '2013', null],
  ]);
  const facts = await api.database.query<{ key: string; xid: string }>(
    'select subject_key as key, xid::text from fact where id > $1 order by id',
    [mark],
  );
  expect(facts.map(({ key }) => key)).toEqual(['M-1', 'M-2']);
  expect(new Set(facts.map(({ xid }) => xid)).size).toBe(1);
});

test('with a definition of its own, in the place of one that began on the same period', async () => {
  const third = await draft(3);
  const changed = { ...definition, indicators: definition.indicators.map((one) => ({ ...one, weight: 50 })) };
  const answer = await activate(third, { effectiveFrom: '2013', definition: changed });
  expect(methodVersion.parse(answer.body).definition.indicators.map(({ weight }) => weight)).toEqual([50, 50]);
  expect(await spans()).toEqual([
    [1, 'active', null, '2012'],
    [2, 'retired', '2013', null],
    [3, 'active', '2013', null],
  ]);
});

test('what is refused changes nothing', async () => {
  const before = await versions();
  const fourth = await draft(4);
  const expected = [...before, fourth];
  const refused = async (version: MethodVersion, body: object) => {
    const { status, body: said } = await activate(version, body);
    return [status, said.code, said.problems?.[0]?.path];
  };
  const wrong = { ...definition, indicators: [] };
  expect((await refused(fourth, { effectiveFrom: '2014', definition: wrong }))[0]).toBe(422);
  expect(await refused(fourth, { effectiveFrom: '2014-Q1' })).toEqual([
    422,
    'period-of-other-frequency',
    'effectiveFrom',
  ]);
  expect((await refused(fourth, { effectiveFrom: 'soon' }))[0]).toBe(400);
  expect(await refused(before[0] as MethodVersion, { effectiveFrom: '2014' })).toEqual([409, 'version-not-draft', '']);
  expect((await refused({ ...fourth, id: 999_999 }, { effectiveFrom: '2014' }))[1]).toBe('not-found');
  const stale = await activate({ ...fourth, revision: 7 }, { effectiveFrom: '2014' });
  expect([stale.status, stale.body.code]).toEqual([412, 'stale-revision']);
  expect(stale.body.current).toMatchObject({ code: 'M-4', revision: 1 });
  const path = `/method-versions/${fourth.id}/activate`;
  expect((await administrator.send('POST', path, { effectiveFrom: '2014' })).status).toBe(428);
  expect(await versions()).toEqual(expected);
});

test('two at the same time: one after the other, never both in force', async () => {
  const [fifth, sixth] = [await draft(5), await draft(6)];
  const answers = await Promise.all([fifth, sixth].map((one) => activate(one, { effectiveFrom: '2015' })));
  expect(answers.map(({ status }) => status)).toEqual([200, 200]);
  const active = (await spans()).filter(([, state, from]) => state === 'active' && from === '2015');
  expect(active).toHaveLength(1);
});
