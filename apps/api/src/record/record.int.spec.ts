import { factEntry, type NamedProblem } from '@jiju/contract';
import { z } from 'zod';
import { createDatabase } from '@jiju/testing';
import { startApiUnderTest, type ApiUnderTest, type Caller, type Send } from '../api-under-test.ts';

let api: ApiUnderTest;
let admin: Caller;
let send: Send;
beforeAll(async () => {
  api = await startApiUnderTest(createDatabase);
  admin = await api.as('administrator');
  send = (method, path, body, headers) => admin.send(method, path, body, { 'accept-language': 'en', ...headers });
  await send('POST', '/regions', { code: '410000', nameZh: '河南省', level: 'province' });
  await send('POST', '/regions', {
    code: '410100',
    nameZh: '郑州市',
    nameEn: 'Zhengzhou',
    level: 'city',
    parentCode: '410000',
  });
});
afterAll(() => api.stop());

const cluster = (code: string, more: object = {}) => ({ code, nameZh: `集聚区${code}`, regionCode: '410100', ...more });

test('a record is created, read, changed, archived and restored, and its history is told', async () => {
  const created = await send('POST', '/clusters', cluster('C-1', { nameEn: 'First' }));
  expect([created.status, created.headers.get('etag')]).toEqual([201, '"1"']);
  expect(created.body).toMatchObject({ code: 'C-1', status: 'active', revision: 1, archivedAt: null });
  const { id } = created.body;
  const changed = await send('PUT', `/clusters/${id}`, cluster('C-1', { nameEn: 'Second' }), { 'if-match': '"1"' });
  expect([changed.status, changed.headers.get('etag'), changed.body.nameEn]).toEqual([200, '"2"', 'Second']);
  const archived = await send('DELETE', `/clusters/${id}`, undefined, { 'if-match': '"2"' });
  expect([archived.status, typeof archived.body.archivedAt]).toEqual([200, 'string']);
  expect((await send('GET', '/clusters?code=C-1')).body).toEqual({ total: 0, items: [] });
  expect((await send('GET', `/clusters?ids=${id}`)).body.total).toBe(1);
  expect((await send('GET', '/clusters?archived=true')).body.total).toBe(1);
  const restored = await send('POST', `/clusters/${id}/restore`);
  expect([restored.status, restored.body.archivedAt]).toEqual([200, null]);
  const history = z.array(factEntry).parse((await send('GET', `/clusters/${id}/history`)).body);
  expect(history.map((fact) => fact.data['action'])).toEqual(['restored', 'archived', 'changed', 'created']);
  expect(history[2]).toMatchObject({
    actor: 'administrator',
    data: { before: { nameEn: 'First' }, after: { nameEn: 'Second' } },
  });
});

test('of two who edit the same record both learn of it', async () => {
  const { id } = (await send('POST', '/clusters', cluster('C-2'))).body;
  expect(
    (await send('PUT', `/clusters/${id}`, cluster('C-2', { contact: 'mine' }), { 'if-match': '"1"' })).status,
  ).toBe(200);
  const late = await send('PUT', `/clusters/${id}`, cluster('C-2', { contact: 'theirs' }), { 'if-match': '"1"' });
  expect(late.status).toBe(412);
  expect(late.headers.get('content-type')).toMatch(/^application\/problem\+json/);
  expect(late.body).toMatchObject({ code: 'stale-revision', current: { contact: 'mine', revision: 2 } });
  const many = await Promise.all(
    Array.from({ length: 8 }, (_, at) =>
      send('PUT', `/clusters/${id}`, cluster('C-2', { contact: `n${at}` }), { 'if-match': '"2"' }),
    ),
  );
  expect(many.map(({ status }) => status).sort()).toEqual([200, ...Array(7).fill(412)]);
  const without = await send('PUT', `/clusters/${id}`, cluster('C-2'));
  expect([without.status, without.body.code]).toEqual([428, 'if-match-required']);
  const odd = await send('PUT', `/clusters/${id}`, cluster('C-2'), { 'if-match': '*' });
  expect([odd.status, odd.body.code]).toEqual([400, 'if-match-malformed']);
});

test('a POST that is sent twice with its key is done once', async () => {
  const key = { 'idempotency-key': 'create-c3' };
  const [first, second] = await Promise.all([
    send('POST', '/clusters', cluster('C-3'), key),
    send('POST', '/clusters', cluster('C-3'), key),
  ]);
  const statuses = [first.status, second.status].sort();
  expect([
    [201, 201],
    [201, 409],
  ]).toContainEqual(statuses);
  const again = await send('POST', '/clusters', cluster('C-3'), key);
  expect([again.status, again.body.code, again.headers.get('idempotency-replayed'), again.headers.get('etag')]).toEqual(
    [201, 'C-3', 'true', '"1"'],
  );
  const other = await send('POST', '/clusters', cluster('C-4'), key);
  expect([other.status, other.body.code]).toEqual([422, 'idempotency-key-reused']);
  expect((await send('POST', '/clusters', cluster('C-3'))).body.code).toBe('code-taken');
  const refused = await send('POST', '/clusters', cluster('C-5', { regionCode: '999999' }), {
    'idempotency-key': 'c5',
  });
  expect(refused.body.code).toBe('unknown-reference');
  // A refusal changed nothing and is not kept: the corrected text may come under the same key.
  expect((await send('POST', '/clusters', cluster('C-5'), { 'idempotency-key': 'c5' })).status).toBe(201);
});

test('lists are paged, sorted, searched and filtered by scalar fields', async () => {
  for (const at of [1, 2, 3])
    await send('POST', '/units', {
      code: `U-${at}`,
      nameZh: `单位${at}`,
      nameEn: at === 2 ? '100%_sure' : '',
      kind: at === 3 ? 'office' : 'government',
    });
  const codes = async (query: string) => (await send('GET', `/units?${query}`)).body.items.map(({ code }) => code);
  expect(await codes('sort=code&order=desc&perPage=2')).toEqual(['U-3', 'U-2']);
  expect(await codes('sort=code&page=2&perPage=2')).toEqual(['U-3']);
  expect(await codes('kind=office')).toEqual(['U-3']);
  expect(await codes('kind=office,government&sort=code')).toEqual(['U-1', 'U-2', 'U-3']);
  expect(await codes('q=位2')).toEqual(['U-2']);
  expect(await codes(`q=${encodeURIComponent('100%_')}`)).toEqual(['U-2']);
  expect(await codes(`q=${encodeURIComponent('%')}`)).toEqual(['U-2']);
});

test('clusters are filtered by leading industry: a code with what is below it, or a name', async () => {
  const industries = (...all: [string, string][]) => ({
    leadingIndustries: all.map(([code, nameZh]) => ({
      code,
      nameZh,
      nameEn: nameZh === '装备制造' ? 'Equipment' : '',
    })),
  });
  await send('POST', '/clusters', cluster('I-1', industries(['17', '纺织业'], ['', '装备制造'])));
  await send('POST', '/clusters', cluster('I-2', industries(['1711', '棉纺纱加工'])));
  await send('POST', '/clusters', cluster('I-3', industries(['36', '汽车制造业'])));
  const codes = async (query: string) =>
    (await send('GET', `/clusters?sort=code&${query}`)).body.items.map(({ code }) => code);
  expect(await codes('industry=17')).toEqual(['I-1', 'I-2']);
  expect(await codes('industry=1711')).toEqual(['I-2']);
  expect(await codes('industry=1711,36')).toEqual(['I-2', 'I-3']);
  expect(await codes(`industry=${encodeURIComponent('装备制造')}`)).toEqual(['I-1']);
  expect(await codes('industry=Equipment&level=province')).toEqual(['I-1']);
  expect(await codes(`industry=${encodeURIComponent("'; drop table cluster; --")}`)).toEqual([]);
  expect((await send('GET', '/regions?industry=17')).body.problems[0]?.code).toBe('field-unknown');
});

test.each([
  ['nosuch=1', 'field-unknown'],
  ['perPage=1001', 'number-too-large'],
  ['perPage=0', 'number-too-small'],
  ['page=x', 'field-wrong-type'],
  ['sort=passwordHash', 'not-one-of'],
  ['order=sideways', 'not-one-of'],
  [`q=${'x'.repeat(201)}`, 'text-too-long'],
  ['ids=1;drop table unit', 'text-malformed'],
  ['kind=a&kind=b', 'field-wrong-type'],
])('a list refuses %s', async (query, code) => {
  const answer = await send('GET', `/units?${query}`);
  expect([answer.status, answer.body.code, answer.body.problems[0]?.code]).toEqual([400, 'invalid-input', code]);
});

test('directives are written by their definition; their life is the server’s', async () => {
  await send('POST', '/units', { code: 'LEAD', nameZh: '牵头', kind: 'office' });
  const definition = {
    code: 'D-1',
    source: { titleZh: '讲话', date: '2014-04-11' },
    textZh: '做好',
    leadUnitCode: 'LEAD',
    issuedOn: '2014-04-11',
    deadline: '2014-12-31',
  };
  const created = await send('POST', '/directives', definition);
  expect(created.body).toMatchObject({ code: 'D-1', state: 'draft', events: [], definition: { urgency: 'routine' } });
  const issued = await send('POST', '/directives/D-1/actions', { action: 'issue' });
  expect(issued.body).toMatchObject({ state: 'issued', revision: 2 });
  const changed = await send(
    'PUT',
    `/directives/${created.body.id}`,
    { ...definition, textZh: '做得更好' },
    { 'if-match': '"2"' },
  );
  expect(changed.body).toMatchObject({ state: 'issued', definition: { textZh: '做得更好' }, revision: 3 });
  expect(changed.body.events).toHaveLength(1);
  const again = await send('POST', '/directives/D-1/actions', { action: 'issue' });
  expect([again.status, again.body.code]).toEqual([409, 'directive-action-not-now']);
  const reporter = await api.as('reporter');
  const foreign = await reporter.send('POST', '/directives/D-1/actions', { action: 'acknowledge' });
  expect([foreign.status, foreign.body.code]).toEqual([403, 'directive-lead-unit-only']);
  await api.user({ login: 'lead', role: 'reporter', unitCode: 'LEAD' });
  const lead = await api.as('lead');
  expect((await lead.send('GET', '/directive-board/D-1')).body.actions).toEqual(['acknowledge']);
  expect((await lead.send('POST', '/directives/D-1/actions', { action: 'acknowledge' })).body.state).toBe(
    'acknowledged',
  );
});

test('which directives answer a problem is said by them and read with it', async () => {
  await send('POST', '/units', { code: 'ANSWERS', nameZh: '牵头', kind: 'office' });
  const problem = (await send('POST', '/named-problems', { code: 'P-1', textZh: '集聚程度低' })).body;
  expect(problem).toMatchObject({ code: 'P-1', answeredBy: [] });
  const directive = (code: string, answersProblemCodes: string[]) => ({
    code,
    source: { titleZh: '讲话', date: '2014-04-11' },
    textZh: '做好',
    leadUnitCode: 'ANSWERS',
    issuedOn: '2014-04-11',
    answersProblemCodes,
  });
  const unknown = await send('POST', '/directives', directive('A-9', ['P-1', 'P-9']));
  expect(unknown.body.problems).toMatchObject([
    { code: 'unknown-reference', path: 'answersProblemCodes.1', params: { kind: 'named-problems', code: 'P-9' } },
  ]);
  const second = (await send('POST', '/directives', directive('A-2', ['P-1']))).body;
  await send('POST', '/directives', directive('A-1', ['P-1']));
  await send('POST', '/directives', directive('A-3', []));
  const answeredBy = async () => {
    const { body } = await send('GET', `/named-problems/${problem.id}`);
    const [listed] = (await send('GET', '/named-problems?code=P-1')).body.items;
    expect(listed).toEqual(body);
    return (body as object as NamedProblem).answeredBy;
  };
  expect(await answeredBy()).toEqual(['A-1', 'A-2']);
  const path = `/named-problems/${problem.id}`;
  const fields = { code: 'P-1', textZh: '不突出' };
  const told = await send('PUT', path, { ...fields, answeredBy: [] }, { 'if-match': '"1"' });
  expect([told.status, told.body.problems]).toMatchObject([400, [{ code: 'field-unknown', path: 'answeredBy' }]]);
  const changed = await send('PUT', path, fields, { 'if-match': '"1"' });
  expect(changed.body).toMatchObject({ textZh: '不突出', answeredBy: ['A-1', 'A-2'], revision: 2 });
  const renamed = await send('PUT', path, { ...fields, code: 'P-2' }, { 'if-match': '"2"' });
  expect(renamed.body.problems[0]?.code).toBe('code-cannot-change');
  await send('PUT', `/directives/${second.id}`, directive('A-2', []), { 'if-match': '"1"' });
  expect(await answeredBy()).toEqual(['A-1']);
  const archived = await send('DELETE', `/named-problems/${problem.id}`, undefined, { 'if-match': '"2"' });
  expect(archived.body).toMatchObject({ answeredBy: ['A-1'], revision: 3 });
  const [latest] = z.array(factEntry).parse((await send('GET', `/named-problems/${problem.id}/history`)).body);
  expect(latest?.data['after']).not.toHaveProperty('answeredBy');
});
