import { objection, type Objection } from '@jiju/contract';
import { createDatabase } from '@jiju/testing';
import { startApiUnderTest, type ApiUnderTest, type Caller } from '../api-under-test.ts';
import { buildSmallWorld, enterTwoYears } from '../small-world.ts';

let now = '2014-05-01T02:00:00.000Z';
let api: ApiUnderTest;
let admin: Caller;
let manager: Caller;
let reader: Caller;
let own: Caller;
beforeAll(async () => {
  // The clock moves by days, and nobody shall be logged out by it.
  api = await startApiUnderTest(createDatabase, { sessionHours: 1000 }, { clock: { now: () => now } });
  admin = await api.as('administrator');
  await buildSmallWorld(admin);
  await enterTwoYears(admin);
  await api.drain();
  await api.user({ login: 'own', role: 'reporter', clusterCodes: ['JZ-1'] });
  [manager, reader, own] = await Promise.all([api.as('manager'), api.as('reader'), api.as('own')]);
});
afterAll(() => api.stop());

async function freeze(code: string): Promise<number> {
  const answer = await admin.send('POST', '/editions', { code, methodCode: 'M', periodCode: '2013' });
  expect(answer.status).toBe(201);
  return answer.body.id;
}
const step = async (id: number, state: string, postedUntil: string | null = null) => {
  const { revision } = (await admin.send('GET', `/editions/${id}`)).body;
  return admin.send('POST', `/editions/${id}/state`, { state, postedUntil }, { 'if-match': `"${revision}"` });
};
async function post(id: number): Promise<void> {
  expect((await step(id, 'under-review')).status).toBe(200);
  expect((await step(id, 'posted', '2014-05-05')).status).toBe(200);
}
const file = (who: Caller, id: number, clusterCode: string, more: object = {}) =>
  who.send('POST', `/editions/${id}/objections`, { clusterCode, text: '主营业务收入有误', ...more });
const answer = (who: Caller, id: number, verdict: string) =>
  who.send('POST', `/objections/${id}/answer`, { verdict, text: '经核查' });
const said = ({ status, body }: { status: number; body: { code: string } }) => [status, body.code];
const listOf = async (who: Caller, id: number): Promise<Objection[]> =>
  (await who.send('GET', `/editions/${id}/objections`)).body.items.map((one) => objection.parse(one));

let first = 0;

test('objections are filed while an edition is posted, by who may speak for the cluster', async () => {
  first = await freeze('E-1');
  expect(said(await file(admin, first, 'ZZ-1'))).toEqual([409, 'objection-not-posted']);
  // A draft is not there for others.
  expect(said(await file(own, first, 'JZ-1'))).toEqual([404, 'not-found']);
  await post(first);
  expect(said(await file(own, first, 'ZZ-1'))).toEqual([403, 'objection-not-yours']);
  expect(said(await file(manager, first, 'XX-9'))).toEqual([422, 'objection-cluster-unknown']);
  expect(said(await file(reader, first, 'ZZ-1'))).toEqual([403, 'forbidden']);
  expect((await file(own, first, 'JZ-1')).status).toBe(201);
  expect((await file(manager, first, 'ZZ-2', { objector: '某公司' })).status).toBe(201);
  expect((await admin.send('GET', `/editions/${first}`)).body).toMatchObject({ objections: 2, openObjections: 2 });
});

test('everybody reads objections and answers; who objected is told to those who answer', async () => {
  const names = (list: Objection[]) =>
    list.map(({ clusterCode, filedBy, objector }) => [clusterCode, filedBy, objector]);
  expect(names(await listOf(manager, first))).toEqual([['JZ-1', 'own', ''], ['ZZ-2', 'manager', '某公司']]); // prettier-ignore
  expect(names(await listOf(own, first))).toEqual([['JZ-1', 'own', ''], ['ZZ-2', '', '']]); // prettier-ignore
  expect(names(await listOf(reader, first))).toEqual([['JZ-1', '', ''], ['ZZ-2', '', '']]); // prettier-ignore
});

test('after the closing date an objection is refused with the date', async () => {
  now = '2014-05-05T15:59:00.000Z';
  expect((await file(manager, first, 'ZZ-1')).status).toBe(201);
  now = '2014-05-05T16:01:00.000Z';
  const late = await file(manager, first, 'ZZ-1');
  expect(said(late)).toEqual([409, 'objection-after-closing']);
  expect(late.text).toContain('2014-05-05');
});

test('an edition is final only when each objection has its answer, which is given once', async () => {
  expect(said(await step(first, 'final'))).toEqual([409, 'edition-objections-open']);
  const [one, other, third] = (await listOf(admin, first)).map(({ id }) => id) as [number, number, number];
  expect(said(await answer(own, one, 'rejected'))).toEqual([403, 'forbidden']);
  expect((await answer(manager, one, 'rejected')).body).toMatchObject({ verdict: 'rejected', answeredBy: 'manager' });
  expect(said(await answer(manager, one, 'upheld'))).toEqual([409, 'objection-answered']);
  await answer(admin, other, 'rejected');
  expect((await answer(admin, third, 'rejected')).status).toBe(200);
  expect((await step(first, 'final')).body.state).toBe('final');
  expect(said(await file(manager, first, 'ZZ-1'))).toEqual([409, 'objection-after-closing']);
});

test('an objection that is upheld stops an edition; a corrected one takes its place', async () => {
  now = '2014-05-01T02:00:00.000Z';
  const wrong = await freeze('E-2');
  await post(wrong);
  const { id } = objection.parse((await file(own, wrong, 'JZ-1')).body);
  expect((await answer(manager, id, 'upheld')).status).toBe(200);
  expect((await admin.send('GET', `/editions/${wrong}`)).body).toMatchObject({
    state: 'under-review',
    upheldObjections: 1,
  });
  // It was posted: it stays to be read, with what came of the objection.
  expect((await reader.send('GET', `/editions/${wrong}`)).body).toMatchObject({
    state: 'under-review',
    upheldObjections: 1,
  });
  const told = (await own.send('GET', `/editions/${wrong}/objections`)).body.items;
  expect(told).toEqual([expect.objectContaining({ id, verdict: 'upheld' })]);
  expect(said(await step(wrong, 'posted', '2014-05-05'))).toEqual([409, 'edition-objection-upheld']);

  // The figure is put right, and what follows is frozen.
  const [cell] = (await admin.send('GET', '/figures/history?clusterCode=JZ-1&indicatorCode=REVENUE&periodCode=2013'))
    .body as unknown as { revision: number }[];
  const figure = { clusterCode: 'JZ-1', indicatorCode: 'REVENUE', periodCode: '2013', value: 90, reason: '更正' };
  const saved = await admin.send('PUT', '/figures', { figures: [{ ...figure, revision: cell?.revision }] });
  expect([saved.status, saved.body.code]).toEqual([200, undefined]);
  await api.drain();
  const right = await freeze('E-3');
  const { body } = await admin.send('GET', `/editions/${right}`);
  expect((body as { supersedes?: string }).supersedes).toBe('E-1');
  const note = (await reader.send('GET', `/editions/${right}/difference`)).status;
  expect(note).toBe(404);
  await post(right);
  expect((await reader.send('GET', `/editions/${right}/difference`)).body).toMatchObject({
    before: { code: 'E-1' },
    after: { code: 'E-3' },
    figures: [
      { code: 'JZ-1', column: 'REVENUE', before: 160, after: 90 },
      { code: 'JZ-1', column: 'TAX_RATE' },
    ],
    clusters: [{ id: 'JZ-1', rank: 1, score: 90 }, { id: 'ZZ-1' }, { id: 'ZZ-2' }],
  });
  expect(said(await reader.send('GET', `/editions/${first}/difference`))).toEqual([404, 'edition-supersedes-none']);
  now = '2014-05-06T02:00:00.000Z';
  expect((await step(right, 'final')).body.state).toBe('final');
  for (const old of [first, wrong])
    expect((await admin.send('GET', `/editions/${old}`)).body).toMatchObject({
      state: 'superseded',
      supersededBy: 'E-3',
    });
});

test('one frozen before another of the same ranking was final does not take its place unsaid', async () => {
  now = '2014-05-01T03:00:00.000Z';
  const [early, late] = [await freeze('E-4'), await freeze('E-5')];
  await post(early);
  await post(late);
  now = '2014-05-06T03:00:00.000Z';
  expect((await step(early, 'final')).body.state).toBe('final');
  const refused = await step(late, 'final');
  expect(said(refused)).toEqual([409, 'edition-final-meanwhile']);
  expect(refused.text).toContain('E-4');
  expect((await admin.send('GET', `/editions/${early}`)).body).toMatchObject({ state: 'final', supersededBy: null });
});

test('the audit tells of objections and answers', async () => {
  const { items } = (await admin.send('GET', '/facts?subjectKind=objections&perPage=50')).body;
  const told = items as unknown as { actor: string; subjectKey: string; data: { action: string } }[];
  expect(told.map(({ actor, data }) => `${actor} ${data.action}`).reverse()).toEqual([
    'own created',
    'manager created',
    'manager created',
    'manager changed',
    'administrator changed',
    'administrator changed',
    'own created',
    'manager changed',
  ]);
  expect(told.at(-1)?.subjectKey).toMatch(/^E-1-\d+$/);
});
