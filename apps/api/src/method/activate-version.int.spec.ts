import { factEntry, methodVersion, type MethodVersion, type Role } from '@jiju/contract';
import { createDatabase } from '@jiju/testing';
import { z } from 'zod';
import { startApiUnderTest, writable, type Answer, type ApiUnderTest, type Caller } from '../api-under-test.ts';
import { openStream } from '../notice/read-stream.ts';
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
  expect(await refused(fourth, { effectiveFrom: '2015', effectiveTo: '2014' })).toEqual([
    422,
    'span-reversed',
    'effectiveFrom',
  ]);
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

describe('sent for review', () => {
  const roles = ['administrator', 'manager', 'reviewer', 'reporter', 'reader'] as const;
  const callers = {} as Record<Role, Caller>;
  beforeAll(async () => {
    for (const role of roles) callers[role] = await api.as(role);
  });
  const at = (version: MethodVersion, path = '') => `/method-versions/${version.id}${path}`;
  const seen = ({ revision }: MethodVersion) => ({ 'if-match': `"${revision}"` });
  const send = (version: MethodVersion, note = '', by = administrator) =>
    by.send('POST', at(version, '/review'), { note }, seen(version));
  const answer = (by: Role, version: MethodVersion, body: object) =>
    callers[by].send('POST', at(version, '/review/answer'), body, seen(version));
  const sent = async (number: number, note = '') => methodVersion.parse((await send(await draft(number), note)).body);
  const approve = { verdict: 'approved' };
  const said = ({ status, body }: Answer) => [status, body.code];
  const readersOf = async (version: MethodVersion, path = '') => {
    const statuses = await Promise.all(
      roles.map(async (role) => (await callers[role].send('GET', at(version, path))).status),
    );
    return roles.filter((_, i) => statuses[i] === 200);
  };
  const listedFor = async (role: Role, number: number) =>
    (await callers[role].send('GET', `/method-versions?number=${number}`)).body.total;
  const toldTo = async (role: Role, { code }: MethodVersion) =>
    z.array(factEntry).parse((await callers[role].send('GET', `/facts?subjectKey=${code}`)).body.items);

  test('it is seen by who may review from then on, in lists, history, effect and notices, and by nobody else', async () => {
    const version = await draft(11);
    expect(await readersOf(version)).toEqual(['administrator']);
    expect(await toldTo('reviewer', version)).toEqual([]);
    const streams = await Promise.all(
      (['reviewer', 'reader'] as const).map((role) => openStream(api.url, callers[role].cookie)),
    );
    await Promise.all(streams.map((one) => one.until((events) => events.some(({ event }) => event === 'ready'))));
    const { status, body } = await send(version, 'new weights');
    expect([status, methodVersion.parse(body)]).toMatchObject([
      200,
      { reviewState: 'waiting', revision: 2, review: { sentBy: 'administrator', note: 'new weights', verdict: null } },
    ]);
    const reviewers = ['administrator', 'manager', 'reviewer'];
    for (const path of ['', '/history', '/effect?periodCode=2013'])
      expect(await readersOf(version, path)).toEqual(reviewers);
    expect(await Promise.all(roles.map((role) => listedFor(role, 11)))).toEqual([1, 1, 1, 0, 0]);
    const waiting = (await callers.reviewer.send('GET', '/method-versions?reviewState=waiting')).body;
    expect(waiting.items.map(({ code }) => code)).toEqual(['M-11']);
    // Of what was before, the reviewer learns nothing.
    expect((await toldTo('reviewer', version)).map(({ data }) => data['after'])).toMatchObject([
      { reviewState: 'waiting' },
    ]);
    await administrator.send('POST', '/units', { code: 'AFTER', nameZh: '后', kind: 'office' });
    for (const [i, one] of streams.entries()) {
      await one.until(() => one.notices().some(({ subjectKey }) => subjectKey === 'AFTER'));
      expect(one.notices().some(({ subjectKey }) => subjectKey === 'M-11')).toBe(i === 0);
      one.close();
    }
  });

  test('it is answered once, by somebody else than who sent it, and sent back with a reason', async () => {
    const version = await sent(12);
    expect(said(await answer('administrator', version, approve))).toEqual([403, 'review-own']);
    expect(said(await answer('reviewer', version, { verdict: 'sent-back' }))).toEqual([422, 'review-reason-missing']);
    expect((await answer('reviewer', version, { verdict: 'maybe' })).status).toBe(400);
    const both = await Promise.all([
      answer('reviewer', version, { verdict: 'sent-back', answer: 'too much on revenue' }),
      answer('manager', version, { verdict: 'sent-back', answer: 'too little on tax' }),
    ]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect(both.find(({ status }) => status === 409)?.body.code).toBe('review-not-waiting');
    const back = methodVersion.parse((await administrator.send('GET', at(version))).body);
    expect(back).toMatchObject({ reviewState: 'sent-back', review: { verdict: 'sent-back' } });
    expect(methodVersion.parse((await send(back)).body)).toMatchObject({
      reviewState: 'waiting',
      review: { answer: '' },
    });
  });

  test('what was never sent, or waits no more, cannot be answered; what waits is not sent again', async () => {
    const never = await draft(13);
    expect(said(await answer('reviewer', never, approve))).toEqual([404, 'not-found']);
    const version = methodVersion.parse((await send(never)).body);
    expect(said(await send(version))).toEqual([409, 'review-waiting']);
    expect(said(await send(never))).toEqual([412, 'stale-revision']);
    expect((await administrator.send('POST', at(version, '/review'), {})).status).toBe(428);
    const [first] = await versions();
    expect(said(await send(first as MethodVersion))).toEqual([409, 'version-review-needs-draft']);
    const called = await administrator.send('DELETE', at(version, '/review'), undefined, seen(version));
    expect(called.body).toMatchObject({ reviewState: 'taken-back', review: { takenBackBy: 'administrator' } });
    expect(said(await answer('reviewer', version, approve))).toEqual([409, 'review-not-waiting']);
    expect(await readersOf(version)).toEqual(['administrator']);
    expect(said(await administrator.send('DELETE', at(version, '/review'), undefined, { 'if-match': '"3"' }))).toEqual([
      409,
      'review-not-waiting',
    ]);
  });

  test('a change takes it back, and who reviewed it is told so and not what it became', async () => {
    const version = methodVersion.parse((await answer('reviewer', await sent(14), approve)).body);
    const edited = { ...writable(at(version), version), noteEn: 'a secret' };
    const { status, body } = await administrator.send('PUT', at(version), edited, seen(version));
    expect([status, body]).toMatchObject([
      200,
      { reviewState: 'taken-back', noteEn: 'a secret', review: { verdict: 'approved', answeredBy: 'reviewer' } },
    ]);
    expect(await readersOf(version)).toEqual(['administrator']);
    const told = await toldTo('reviewer', version);
    expect(told[0]?.data['after']).toMatchObject({ reviewState: 'taken-back' });
    expect(JSON.stringify(told)).not.toContain('a secret');
    expect(JSON.stringify(await toldTo('administrator', version))).toContain('a secret');
    // A change that is refused takes nothing back.
    const waiting = await sent(15);
    const wrong = { ...writable(at(waiting), waiting), definition: { ...definition, indicators: [] } };
    expect((await administrator.send('PUT', at(waiting), wrong, seen(waiting))).status).toBe(422);
    expect((await administrator.send('GET', at(waiting))).body).toMatchObject({ reviewState: 'waiting', revision: 2 });
    await administrator.send('DELETE', at(waiting), undefined, seen(waiting));
    expect((await administrator.send('GET', at(waiting))).body).toMatchObject({ reviewState: 'taken-back' });
  });

  test('an edit and an answer at the same time: whoever comes second is told', async () => {
    const version = await sent(16);
    const edited = { ...writable(at(version), version), noteEn: 'changed' };
    const [edit, given] = await Promise.all([
      administrator.send('PUT', at(version), edited, seen(version)),
      answer('reviewer', version, approve),
    ]);
    const outcomes = [said(edit), said(given)].map(([status]) => status);
    expect([
      [200, 409],
      [412, 200],
    ]).toContainEqual(outcomes);
  });

  test('it comes into force without an answer too; an approval stays with what was approved, for who may review', async () => {
    const approved = methodVersion.parse((await answer('manager', await sent(17), approve)).body);
    const inForce = await activate(approved, { effectiveFrom: '2020', definition });
    expect(inForce.body).toMatchObject({ state: 'active', reviewState: 'approved' });
    expect((await callers.reader.send('GET', at(approved))).body).toMatchObject({ reviewState: 'none', review: null });
    expect((await callers.reviewer.send('GET', at(approved))).body).toMatchObject({
      review: { answeredBy: 'manager' },
    });
    const found = async (role: Role) =>
      (await callers[role].send('GET', '/method-versions?reviewState=approved&number=17')).body.total;
    expect([await found('reviewer'), await found('reader')]).toEqual([1, 0]);
    expect((await callers.reader.send('GET', '/method-versions?reviewState=none&number=17')).body.total).toBe(1);
    const reading = z.array(factEntry).parse((await callers.reader.send('GET', at(approved, '/history'))).body);
    expect(reading).toHaveLength(1);
    expect(JSON.stringify(reading)).not.toContain('review');
    expect((await activate(await sent(18), { effectiveFrom: '2021' })).body).toMatchObject({
      reviewState: 'taken-back',
    });
    const other = { ...definition, indicators: definition.indicators.map((one) => ({ ...one, weight: 50 })) };
    const since = methodVersion.parse((await answer('manager', await sent(19), approve)).body);
    expect((await activate(since, { effectiveFrom: '2022', definition: other })).body).toMatchObject({
      reviewState: 'taken-back',
      state: 'active',
    });
  });
});
