import { accessMemory } from '@jiju/persistence';
import { createDatabase } from '@jiju/testing';
import { startApiUnderTest, testPassword, writable, type ApiUnderTest, type Caller } from '../api-under-test.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest(createDatabase);
});
afterAll(() => api.stop());

const newPassword = 'another long secret';
const change = ({ send }: Caller, currentPassword: string, more: object = {}) =>
  send('PUT', '/session/password', { currentPassword, newPassword, ...more }, { 'accept-language': 'en' });
const logIn = async (login: string, password: string) =>
  (await api.anybody.send('POST', '/session', { login, password })).status;
const statusOf = async ({ send }: Caller) => (await send('GET', '/session')).status;
const hashOf = async (login: string) => {
  const [row] = await api.database.query<{ id: number; hash: string }>(
    'select id, password_hash as hash from app_user where login = $1',
    [login],
  );
  return row ?? { id: 0, hash: '' };
};

test('who changes their password goes on here, and has to log in anew everywhere else', async () => {
  const [here, elsewhere, other] = [await api.as('reader'), await api.as('reader'), await api.as('reviewer')];
  const changed = await change(here, testPassword);
  expect([changed.status, changed.text]).toEqual([204, '']);
  expect([await statusOf(here), await statusOf(elsewhere), await statusOf(other)]).toEqual([200, 401, 200]);
  expect([await logIn('reader', testPassword), await logIn('reader', newPassword)]).toEqual([401, 200]);
  const facts = await api.database.query<{ actor: string }>(
    `select actor from fact where type = 'RecordChanged' and subject_kind = 'users' and subject_key = 'reader' and actor = 'reader'`,
  );
  expect(facts).toHaveLength(1);
});

test('nothing changes with a wrong present password, a new one that is too short, or anything more', async () => {
  const manager = await api.as('manager');
  const wrong = await change(manager, 'not my password');
  expect([wrong.status, wrong.body.code, wrong.body.problems[0]]).toMatchObject([
    422,
    'wrong-password',
    { path: 'currentPassword', text: 'The present password is not right.' },
  ]);
  const short = await change(manager, testPassword, { newPassword: 'short' });
  expect([short.status, short.body.problems[0]?.path]).toEqual([400, 'newPassword']);
  const more = await change(manager, testPassword, { role: 'administrator' });
  expect([more.status, more.body.problems[0]?.code]).toEqual([400, 'field-unknown']);
  expect(await logIn('manager', testPassword)).toBe(200);
});

test('a password is guessed here no more often than at the login', async () => {
  const reporter = await api.as('reporter');
  for (let at = 0; at < 10; at++) expect((await change(reporter, 'a wrong guess')).status).toBe(422);
  const barred = await change(reporter, testPassword);
  expect([barred.status, barred.body.code]).toEqual([429, 'too-many-logins']);
  expect(Number(barred.headers.get('retry-after'))).toBeGreaterThan(200);
  expect(await logIn('reporter', testPassword)).toBe(429);
});

test('a password changes together with the end of the sessions, or not at all', async () => {
  const { send } = await api.as('administrator');
  await api.user({ login: 'someone', role: 'reader' });
  const someone = await api.as('someone');
  const before = await hashOf('someone');
  await api.database.query(
    `create function refuse_end() returns trigger language plpgsql as $$ begin raise 'no'; end $$`,
  );
  await api.database.query('create trigger refuse_end before delete on session execute function refuse_end()');
  const path = `/users/${before.id}`;
  const { body, headers } = await send('GET', path);
  const failed = await send(
    'PUT',
    path,
    { ...writable('/users', body), password: newPassword },
    { 'if-match': headers.get('etag') ?? '' },
  );
  expect(failed.status).toBe(500);
  expect((await change(someone, testPassword)).status).toBe(500);
  expect(await hashOf('someone')).toEqual(before);
  await api.database.query('drop trigger refuse_end on session');
});

test('a login under way with a password that is being changed opens no session', async () => {
  const access = accessMemory(api.database);
  await api.user({ login: 'racer', role: 'reader' });
  const { id: userId, hash: passwordHash } = await hashOf('racer');
  const session = { tokenHash: 'a', userId, passwordHash, csrf: 'c', expiresAt: '2100-01-01T00:00:00.000Z' };
  const opened = await api.database.transaction(async ({ query }) => {
    await query(`update app_user set password_hash = 'another' where id = $1`, [userId]);
    const opening = access.openSession(session);
    await new Promise((resolve) => setTimeout(resolve, 100)); // it waits for the row; that it does not is what would fail
    return { opening };
  });
  expect(await opened.opening).toBe(false);
  expect(await access.openSession(session)).toBe(false);
  expect(await access.openSession({ ...session, passwordHash: 'another' })).toBe(true);
});
