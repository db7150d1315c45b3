import { edition, factEntry, roles, type Edition, type Role } from '@jiju/contract';
import { createDatabase } from '@jiju/testing';
import { z } from 'zod';
import { startApiUnderTest, type Answer, type ApiUnderTest, type Caller } from '../api-under-test.ts';
import { openStream } from '../notice/read-stream.ts';
import { buildSmallWorld, enterTwoYears } from '../small-world.ts';

let api: ApiUnderTest;
const callers = {} as Record<Role, Caller>;
let admin: Caller;
beforeAll(async () => {
  api = await startApiUnderTest(createDatabase);
  for (const role of roles) callers[role] = await api.as(role);
  admin = callers.administrator;
  await buildSmallWorld(admin);
  await enterTwoYears(admin);
  await api.drain();
});
afterAll(() => api.stop());

const reviewers: Role[] = ['administrator', 'manager', 'reviewer'];
const until = new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10);
const approve = { verdict: 'approved' };
const back = { verdict: 'sent-back', answer: '税收有误' };
const seen = ({ revision }: Edition) => ({ 'if-match': `"${revision}"` });
const at = ({ id }: Edition, path = '') => `/editions/${id}${path}`;
const said = ({ status, body }: Answer) => [status, body.code];
const of = ({ status, text, body }: Answer): Edition => {
  if (status >= 300) throw new Error(text);
  return edition.parse(body);
};
const step = (one: Edition, state: string, more: object = {}, by = admin) =>
  by.send('POST', at(one, '/state'), { state, ...more }, seen(one));
const answer = (by: Role, one: Edition, body: object) =>
  callers[by].send('POST', at(one, '/review/answer'), body, seen(one));
const read = async (one: Edition, by: Role = 'administrator') =>
  edition.parse((await callers[by].send('GET', at(one))).body);

let frozen = 0;
async function freeze(): Promise<Edition> {
  frozen += 1;
  return of(await admin.send('POST', '/editions', { code: `E-${frozen}`, methodCode: 'M', periodCode: '2013' }));
}
const sent = async (note = '') => of(await step(await freeze(), 'under-review', { note }));

async function readersOf(one: Edition, path = ''): Promise<Role[]> {
  const statuses = await Promise.all(
    roles.map(async (role) => (await callers[role].send('GET', at(one, path))).status),
  );
  return roles.filter((_, i) => statuses[i] === 200);
}
const toldTo = async (role: Role, { code }: Edition) =>
  z
    .array(factEntry)
    .parse((await callers[role].send('GET', `/facts?subjectKind=editions&subjectKey=${code}`)).body.items);

test('it is seen by who may review from the moment it is under review, everywhere, and by nobody else', async () => {
  const draft = await freeze();
  expect(await readersOf(draft)).toEqual(['administrator']);
  expect(await toldTo('reviewer', draft)).toEqual([]);
  const streams = await Promise.all(
    (['reviewer', 'reader'] as const).map((role) => openStream(api.url, callers[role].cookie)),
  );
  await Promise.all(streams.map((one) => one.until((events) => events.some(({ event }) => event === 'ready'))));
  const waiting = of(await step(draft, 'under-review', { note: '请核对税收' }));
  expect(waiting).toMatchObject({
    ...{ state: 'under-review', reviewState: 'waiting', revision: 2 },
    review: { sentBy: 'administrator', note: '请核对税收', verdict: null },
  });
  for (const path of ['', '/file', '/bulletin.pdf', '/bulletin.xlsx', '/objections'])
    expect([path, await readersOf(waiting, path)]).toEqual([path, reviewers]);
  const listed = (query: string) =>
    Promise.all(roles.map(async (role) => (await callers[role].send('GET', `/editions${query}`)).body.total));
  expect(await listed('')).toEqual([1, 1, 1, 0, 0]);
  expect(await listed('?reviewState=waiting')).toEqual([1, 1, 1, 0, 0]);
  // Of what was before, the reviewer learns nothing.
  expect((await toldTo('reviewer', waiting)).map(({ data }) => data['after'])).toMatchObject([
    { state: 'under-review', reviewState: 'waiting', review: { note: '请核对税收' } },
  ]);
  await admin.send('POST', '/units', { code: 'AFTER', nameZh: '后', kind: 'office' });
  for (const [i, one] of streams.entries()) {
    await one.until(() => one.notices().some(({ subjectKey }) => subjectKey === 'AFTER'));
    expect(one.notices().some(({ subjectKey }) => subjectKey === waiting.code)).toBe(i === 0);
    one.close();
  }
  // Whoever sees it may not object to it before it is posted; to others it is not there.
  const object = (by: Role) =>
    callers[by].send('POST', at(waiting, '/objections'), { clusterCode: 'ZZ-1', text: '有误' });
  expect(said(await object('reviewer'))).toEqual([409, 'objection-not-posted']);
  expect(said(await object('reporter'))).toEqual([404, 'not-found']);
});

test('sent back it is a draft with the answer, which stays when it is sent again', async () => {
  const waiting = await sent('第一次');
  const returned = of(await answer('reviewer', waiting, back));
  expect(returned).toMatchObject({
    ...{ state: 'draft', reviewState: 'sent-back', revision: 3 },
    review: { answeredBy: 'reviewer', answer: '税收有误', note: '第一次' },
  });
  // Whoever sent it back still sees what they said.
  expect(await readersOf(returned)).toEqual(reviewers);
  const again = of(await step(returned, 'under-review'));
  expect(again).toMatchObject({
    ...{ state: 'under-review', reviewState: 'waiting' },
    review: { note: '', verdict: null, earlier: [{ note: '第一次', answer: '税收有误', answeredBy: 'reviewer' }] },
  });
  const agreed = of(await answer('manager', again, { ...approve, answer: '无误' }));
  expect(agreed).toMatchObject({ state: 'under-review', reviewState: 'approved', review: { answeredBy: 'manager' } });
  const posted = of(await step(agreed, 'posted', { postedUntil: until }));
  expect(posted).toMatchObject({ reviewState: 'approved', review: { answer: '无误' } });
  // What was said before stays with those who edit and review.
  expect(await readersOf(posted)).toEqual([...roles]);
  expect(await read(posted, 'reporter')).toMatchObject({ reviewState: 'none', review: null });
  expect(await read(posted, 'reviewer')).toMatchObject({ review: { answeredBy: 'manager', earlier: [{}] } });
  const found = async (role: Role) =>
    (await callers[role].send('GET', '/editions?reviewState=approved')).body.items.map(({ code }) => code);
  expect([await found('reviewer'), await found('reader')]).toEqual([[posted.code], []]);
  const told = (await toldTo('administrator', posted)).map(({ data }) => data['after']).reverse();
  expect(told.map((after) => (after as Edition).reviewState)).toEqual([
    'none',
    'waiting',
    'sent-back',
    'waiting',
    'approved',
    undefined,
  ]);
});

test('it is answered once, by somebody else than who sent it, and sent back with a reason', async () => {
  const waiting = await sent();
  expect(said(await answer('administrator', waiting, approve))).toEqual([403, 'review-own']);
  expect(said(await answer('reviewer', waiting, { verdict: 'sent-back' }))).toEqual([422, 'review-reason-missing']);
  expect((await answer('reviewer', waiting, { verdict: 'maybe' })).status).toBe(400);
  const both = await Promise.all([answer('reviewer', waiting, back), answer('manager', waiting, approve)]);
  expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
  expect(both.find(({ status }) => status === 409)?.body.code).toBe('review-not-waiting');
});

test('what was never sent, was called back or stands elsewhere cannot be answered', async () => {
  const never = await freeze();
  expect(said(await answer('reviewer', never, approve))).toEqual([404, 'not-found']);
  expect(said(await answer('reviewer', { ...never, id: 999_999 }, approve))).toEqual([404, 'not-found']);
  expect(said(await step(never, 'under-review', {}, callers.reviewer))).toEqual([403, 'forbidden']);
  const waiting = of(await step(never, 'under-review'));
  expect((await callers.reviewer.send('POST', at(waiting, '/review/answer'), approve)).status).toBe(428);
  const stale = await answer('reviewer', never, approve);
  expect([said(stale), stale.body.current]).toMatchObject([[412, 'stale-revision'], { revision: 2 }]);
  const called = of(await step(waiting, 'draft'));
  expect(called).toMatchObject({ state: 'draft', reviewState: 'taken-back', review: { takenBackBy: 'administrator' } });
  expect(await readersOf(called)).toEqual(['administrator']);
  expect(said(await answer('reviewer', waiting, approve))).toEqual([409, 'review-not-waiting']);
  expect((await toldTo('reviewer', called))[0]?.data['after']).toMatchObject({ reviewState: 'taken-back' });
});

test('it may be posted without an answer; the review ends with that, and who is late learns so', async () => {
  const waiting = await sent();
  const posted = of(await step(waiting, 'posted', { postedUntil: until }));
  expect(posted).toMatchObject({ state: 'posted', reviewState: 'taken-back', review: { verdict: null } });
  expect(said(await answer('reviewer', waiting, approve))).toEqual([409, 'review-not-waiting']);
  // The end of the review is told to reviewers, the posting to everybody.
  expect((await toldTo('reviewer', posted)).map(({ data }) => (data['after'] as Edition).state)).toEqual([
    'posted',
    'under-review',
    'under-review',
  ]);
  // Taken back from posting it is asked for again, with what was answered before.
  const again = of(await step(posted, 'under-review', { note: '撤回公示' }));
  expect(again).toMatchObject({ reviewState: 'waiting', review: { note: '撤回公示' } });
  expect(again.review?.earlier).toBeUndefined();
  // Whoever read it while it was posted still does.
  expect(await readersOf(again)).toEqual(await readersOf(posted));
});

test('an administrator who moves it on and a reviewer who answers at the same time: whoever comes second is told', async () => {
  const waiting = await sent();
  const [moved, given] = await Promise.all([
    step(waiting, 'posted', { postedUntil: until }),
    answer('reviewer', waiting, back),
  ]);
  expect([
    [200, 409],
    [412, 200],
  ]).toContainEqual([moved.status, given.status]);
  const now = await read(waiting);
  expect([now.state, now.reviewState]).toEqual(
    moved.status === 200 ? ['posted', 'taken-back'] : ['draft', 'sent-back'],
  );
  const called = await sent();
  const twice = await Promise.all([step(called, 'draft'), step(called, 'posted', { postedUntil: until })]);
  expect(twice.map(({ status }) => status).sort()).toEqual([200, 412]);
});

test('an edition that an upheld objection stopped is seen by everybody as before, and waits for nobody', async () => {
  const posted = of(await step(await sent(), 'posted', { postedUntil: until }));
  await callers.manager.send('POST', at(posted, '/objections'), { clusterCode: 'ZZ-1', text: '有误' });
  const [objection] = (await admin.send('GET', at(posted, '/objections'))).body.items;
  const upheld = { verdict: 'upheld', text: '属实' };
  expect((await admin.send('POST', `/objections/${objection?.id}/answer`, upheld)).status).toBe(200);
  const stopped = await read(posted, 'reviewer');
  expect(stopped).toMatchObject({ state: 'under-review', reviewState: 'taken-back' });
  expect(await readersOf(stopped)).toEqual(await readersOf(posted));
  expect(said(await answer('reviewer', stopped, approve))).toEqual([409, 'review-not-waiting']);
  const draft = of(await step(stopped, 'draft'));
  expect(said(await step(draft, 'under-review'))).toEqual([409, 'edition-objection-upheld']);
});

test('a note goes with the step to review only, and the step needs the revision that was seen', async () => {
  const draft = await freeze();
  const path = at(draft, '/state');
  expect((await admin.send('POST', path, { state: 'under-review' })).status).toBe(428);
  expect(said(await step({ ...draft, revision: 7 }, 'under-review'))).toEqual([412, 'stale-revision']);
  expect((await step(draft, 'under-review', { note: 'x'.repeat(10_001) })).status).toBe(400);
  const waiting = of(await step(draft, 'under-review'));
  const wrong = await step(waiting, 'posted', { postedUntil: until, note: '说明' });
  expect([said(wrong), wrong.body.problems[0]?.path]).toEqual([[422, 'edition-note-needs-review'], 'note']);
  expect(await read(waiting)).toMatchObject({ state: 'under-review', revision: 2 });
});
