import { factEntry, namedProblem, overview, roles, type Role } from '@jiju/contract';
import { createDatabase } from '@jiju/testing';
import { z } from 'zod';
import { startApiUnderTest, type ApiUnderTest, type Caller } from '../api-under-test.ts';
import { openStream } from '../notice/read-stream.ts';
import { buildSmallWorld, enterFigures } from '../small-world.ts';

// What is prepared and not issued is there for those who may edit it, and for nobody else, wherever it would show.

let api: ApiUnderTest;
let callers: Record<Role, Caller>;
let ids: { draft: number; cancelled: number; version: number; edition: number };
const source = { titleZh: '讲话', date: '2014-04-11' };
const directive = (code: string, more: object = {}) => ({
  code,
  source,
  textZh: `${code} 的内容`,
  leadUnitCode: 'LEAD',
  issuedOn: '2014-04-11',
  answersProblemCodes: ['P-1'],
  ...more,
});
const secret = /D-DRAFT|D-CANCELLED|V-DRAFT|E-DRAFT|密件/;

beforeAll(async () => {
  api = await startApiUnderTest(createDatabase);
  const admin = await api.as('administrator');
  await buildSmallWorld(admin);
  await enterFigures(admin, '2013', [[1, 1]]);
  const create = async (path: string, body: object): Promise<number> => {
    const answer = await admin.send('POST', path, body);
    if (answer.status !== 201) throw new Error(answer.text);
    return answer.body.id;
  };
  await create('/units', { code: 'LEAD', nameZh: '牵头', kind: 'office' });
  await create('/named-problems', { code: 'P-1', textZh: '集聚程度低' });
  await api.user({ login: 'lead', role: 'reporter', unitCode: 'LEAD' });
  callers = Object.fromEntries(
    await Promise.all(roles.map(async (role) => [role, await api.as(role === 'reporter' ? 'lead' : role)])),
  ) as Record<Role, Caller>;

  const parent = await create('/directives', directive('D-PARENT', { textZh: '密件' }));
  await admin.send('PUT', `/directives/${parent}`, directive('D-PARENT'), { 'if-match': '"1"' });
  await admin.send('POST', '/directives/D-PARENT/actions', { action: 'issue' });
  const draft = await create('/directives', directive('D-DRAFT', { parentCode: 'D-PARENT' }));
  const cancelled = await create('/directives', directive('D-CANCELLED'));
  await admin.send('POST', '/directives/D-CANCELLED/actions', { action: 'cancel', reason: '不再需要' });
  const [active] = (await admin.send('GET', '/method-versions?code=M-1')).body.items;
  const { definition } = active as unknown as { definition: object };
  const version = await create('/method-versions', { code: 'V-DRAFT', methodCode: 'M', number: 2, definition });
  await api.drain();
  const edition = await create('/editions', { code: 'E-DRAFT', methodCode: 'M', periodCode: '2013' });
  ids = { draft, cancelled, version, edition };
});
afterAll(() => api.stop());

const editors: Role[] = ['administrator', 'manager'];

describe.each([...roles])('%s', (role) => {
  const get = (path: string) => callers[role].send('GET', path);
  const seesDirectives = editors.includes(role);
  const seesMethods = role === 'administrator';

  test('records: list, count, one, history', async () => {
    const { body } = await get('/directives?sort=code');
    const codes = seesDirectives ? ['D-CANCELLED', 'D-DRAFT', 'D-PARENT'] : ['D-PARENT'];
    expect([body.total, body.items.map(({ code }) => code)]).toEqual([codes.length, codes]);
    expect((await get('/directives?state=draft')).body.total).toBe(seesDirectives ? 1 : 0);
    expect((await get(`/directives?archived=all&ids=${ids.draft}`)).body.total).toBe(seesDirectives ? 1 : 0);
    for (const id of [ids.draft, ids.cancelled]) {
      const one = await get(`/directives/${id}`);
      expect(one.status).toBe(seesDirectives ? 200 : 404);
      expect((await get(`/directives/${id}/history`)).status).toBe(seesDirectives ? 200 : 404);
    }
    const versions = (await get('/method-versions?methodCode=M')).body;
    expect(versions.total).toBe(seesMethods ? 2 : 1);
    expect((await get(`/method-versions/${ids.version}`)).status).toBe(seesMethods ? 200 : 404);
    expect((await get('/editions')).body.total).toBe(seesMethods ? 1 : 0);
    expect((await get(`/editions/${ids.edition}`)).status).toBe(seesMethods ? 200 : 404);
  });

  test('the board and its detail', async () => {
    const { body } = await get('/directive-board');
    expect(body.total).toBe(seesDirectives ? 3 : 1);
    expect(body.items.map(({ code }) => code)).toContain('D-PARENT');
    expect((await get('/directive-board/D-DRAFT')).status).toBe(seesDirectives ? 200 : 404);
    const parent = (await get('/directive-board/D-PARENT')).body as object as { children: { code: string }[] };
    expect(parent.children.map(({ code }) => code)).toEqual(seesDirectives ? ['D-DRAFT'] : []);
  });

  test('the history of what was issued begins with its issuing', async () => {
    const [one] = (await get('/directives?code=D-PARENT')).body.items;
    const facts = z.array(factEntry).parse((await get(`/directives/${one?.id}/history`)).body);
    expect(facts).toHaveLength(seesDirectives ? 3 : 1);
    expect(facts[0]?.data['after']).toMatchObject({ state: 'issued' });
    expect(facts[0]?.data['before']).toMatchObject(seesDirectives ? { state: 'draft' } : {});
    if (!seesDirectives) expect(facts[0]?.data['before']).toEqual({});
  });

  test('the audit', async () => {
    if (role === 'reporter' || role === 'reader') return expect((await get('/facts')).status).toBe(403);
    const { text, body } = await get('/facts?perPage=500');
    const lines = z.array(factEntry).parse(body.items);
    expect(lines.some(({ subjectKey }) => subjectKey === 'D-DRAFT')).toBe(seesDirectives);
    expect(lines.some(({ subjectKey }) => subjectKey === 'V-DRAFT' || subjectKey === 'E-DRAFT')).toBe(seesMethods);
    expect(secret.test(text)).toBe(seesDirectives);
    expect((await get('/facts?subjectKey=D-DRAFT')).body.total > 0).toBe(seesDirectives);
  });

  test('the overview and the problems that directives answer', async () => {
    const { text, body } = await get('/overview');
    expect(text).not.toMatch(secret);
    expect(overview.parse(body).lights).toEqual({ green: 0, yellow: 0, red: 0, grey: 1 });
    const [problem] = z.array(namedProblem).parse((await get('/named-problems')).body.items);
    expect(problem?.answeredBy).toEqual(seesDirectives ? ['D-CANCELLED', 'D-DRAFT', 'D-PARENT'] : ['D-PARENT']);
  });

  test('notices, live and resumed', async () => {
    const { cookie } = callers[role];
    const resumed = await openStream(api.url, cookie, { after: '0-0' });
    const live = await openStream(api.url, cookie);
    await Promise.all(
      [live, resumed].map((one) => one.until((events) => events.some(({ event }) => event === 'ready'))),
    );
    const admin = callers.administrator;
    const { headers, body } = await admin.send('GET', `/directives/${ids.draft}`);
    const { definition } = body as object as { definition: object };
    const edited = { ...definition, textZh: `密件 ${role}` };
    await admin.send('PUT', `/directives/${ids.draft}`, edited, { 'if-match': headers.get('etag') ?? '' });
    await api.drain();
    await admin.send('POST', '/units', { code: `U-${role}`, nameZh: '单位', kind: 'office' });
    for (const stream of [live, resumed]) {
      await stream.until(() => stream.notices().some(({ subjectKey }) => subjectKey === `U-${role}`));
      const told = stream.notices().map(({ subjectKey }) => subjectKey);
      expect(told.includes('D-DRAFT')).toBe(seesDirectives);
      if (stream === resumed) expect(told.includes('V-DRAFT')).toBe(seesMethods);
      expect(JSON.stringify(stream.notices())).not.toContain('unissued');
      stream.close();
    }
  });
});

test('the lead unit cannot act on what it does not see, and learns of it when it is issued', async () => {
  const lead = callers.reporter;
  const act = () => lead.send('POST', '/directives/D-DRAFT/actions', { action: 'acknowledge' });
  const before = await act();
  expect([before.status, before.body.code]).toEqual([404, 'not-found']);
  const stream = await openStream(api.url, lead.cookie);
  await stream.until((events) => events.length > 0);
  await callers.manager.send('POST', '/directives/D-DRAFT/actions', { action: 'issue' });
  await stream.until(() => stream.notices().some(({ subjectKey }) => subjectKey === 'D-DRAFT'));
  stream.close();
  expect((await act()).body.state).toBe('acknowledged');
});

test('an edition is seen from its posting on', async () => {
  const step = (revision: number, state: string, postedUntil: string | null = null) =>
    callers.administrator.send(
      'POST',
      `/editions/${ids.edition}/state`,
      { state, postedUntil },
      { 'if-match': `"${revision}"` },
    );
  expect((await step(1, 'under-review')).status).toBe(200);
  expect((await callers.reader.send('GET', '/editions')).body.total).toBe(0);
  const until = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
  expect((await step(2, 'posted', until)).status).toBe(200);
  expect((await callers.reader.send('GET', `/editions/${ids.edition}`)).status).toBe(200);
});

test('figures and results of all clusters are read by every role, and written by reporters of their own only', async () => {
  await api.user({ login: 'own', role: 'reporter', clusterCodes: ['ZZ-1'] });
  const own = await api.as('own');
  for (const { send } of [own, callers.reader, callers.manager]) {
    for (const path of [
      '/figures?periodCode=2013',
      '/figures/history?clusterCode=ZZ-1&indicatorCode=REVENUE&periodCode=2013',
      '/metric-sheet?clusterCode=ZZ-1&periodCode=2013',
      '/explain/metric?clusterCode=ZZ-1&indicatorCode=TAX_RATE&periodCode=2013',
      '/rankings/M/2013',
    ])
      expect([path, (await send('GET', path)).status]).toEqual([path, 200]);
  }
  const save = (clusterCode: string) =>
    own.send('PUT', '/figures', {
      figures: [{ clusterCode, indicatorCode: 'REVENUE', periodCode: '2012', value: 5 }],
    });
  expect((await save('ZZ-1')).status).toBe(200);
  expect([(await save('ZZ-2')).status, (await save('ZZ-2')).body.problems[0]?.code]).toEqual([403, 'not-your-cluster']);
});
