import { createDatabase } from '@jiju/testing';
import { startApiUnderTest, testPassword, writable, type ApiUnderTest } from '../api-under-test.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest(createDatabase);
});
afterAll(() => api.stop());

test('a login sets a cookie that scripts cannot read, and stores only a hash of its token', async () => {
  const answer = await api.anybody.send('POST', '/session', { login: 'reader', password: testPassword });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('set-cookie')).toMatch(/^jiju_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
  expect(answer.body.user).toMatchObject({ login: 'reader', role: 'reader' });
  expect(JSON.stringify(answer.body)).not.toMatch(/argon2|password/i);
  const token = /jiju_session=([\w-]+)/.exec(answer.headers.get('set-cookie') ?? '')?.[1];
  const rows = await api.database.query<{ tokenHash: string }>('select token_hash as "tokenHash" from session');
  expect(rows.map((row) => row.tokenHash)).not.toContain(token);
});

test('who is logged in is told; logging out ends it at once', async () => {
  const manager = await api.as('manager');
  expect((await manager.send('GET', '/session')).body).toMatchObject({
    user: { login: 'manager' },
    csrf: manager.csrf,
  });
  expect((await manager.send('DELETE', '/session')).status).toBe(204);
  const after = await manager.send('GET', '/session');
  expect([after.status, after.body.code]).toEqual([401, 'unauthenticated']);
});

test('that nobody is logged in yet is told without an error; a session that never was is refused', async () => {
  const nobody = await api.anybody.send('GET', '/session');
  expect([nobody.status, nobody.text]).toEqual([204, '']);
  const invented = await api.anybody.send('GET', '/session', undefined, { cookie: `jiju_session=${'x'.repeat(43)}` });
  expect([invented.status, invented.body.code]).toEqual([401, 'unauthenticated']);
});

test('the language somebody chooses is kept with them, and speaks from the next browser', async () => {
  const here = await api.as('reader');
  const chosen = await here.send('PUT', '/session/preferences', { locale: 'en' });
  expect([chosen.status, chosen.body.user, chosen.body.csrf]).toMatchObject([200, { locale: 'en' }, here.csrf]);
  expect((await here.send('GET', '/session')).body.user).toMatchObject({ login: 'reader', locale: 'en' });
  expect((await (await api.as('reader')).send('GET', '/session')).body.user).toMatchObject({ locale: 'en' });
  const told = async () =>
    api.database.query<{ actor: string; after: object }>(
      `select actor, data -> 'after' as after from fact where subject_kind = 'users' and subject_key = 'reader' and actor = 'reader'`,
    );
  expect(await told()).toEqual([{ actor: 'reader', after: { locale: 'en' } }]);
  // The same again is no change; nothing but preferences can be changed this way.
  await here.send('PUT', '/session/preferences', { locale: 'en' });
  expect(await told()).toHaveLength(1);
  for (const body of [{}, { locale: 'fr' }, { locale: 'zh', role: 'administrator' }])
    expect((await here.send('PUT', '/session/preferences', body)).status).toBe(400);
});

test('a wrong password and an unknown login get the same answer in the language asked for', async () => {
  const wrong = await api.anybody.send(
    'POST',
    '/session',
    { login: 'reader', password: 'x'.repeat(10) },
    { 'accept-language': 'en' },
  );
  const unknown = await api.anybody.send(
    'POST',
    '/session',
    { login: 'nobody', password: 'x'.repeat(10) },
    { 'accept-language': 'en' },
  );
  expect([wrong.status, wrong.body.code, wrong.body.title]).toEqual([
    401,
    'wrong-login',
    'The login or the password is not right.',
  ]);
  expect([unknown.status, unknown.body.title]).toEqual([wrong.status, wrong.body.title]);
  const zh = await api.anybody.send('POST', '/session', { login: 'nobody', password: 'x'.repeat(10) });
  expect(zh.body.title).toBe('用户名或密码不正确。');
});

test('failed logins are throttled per login', async () => {
  const attempt = () => api.anybody.send('POST', '/session', { login: 'victim', password: 'guess guess' });
  for (let at = 0; at < 10; at++) expect((await attempt()).status).toBe(401);
  const barred = await attempt();
  expect([barred.status, barred.body.code]).toEqual([429, 'too-many-logins']);
  const seconds = Number(barred.headers.get('retry-after'));
  expect(seconds).toBeGreaterThan(200);
  expect(seconds).toBeLessThanOrEqual(300);
  expect(barred.body.title).toBe(`登录失败次数过多，请在 ${seconds} 秒后再试。`);
  expect((await api.anybody.send('POST', '/session', { login: 'reader', password: testPassword })).status).toBe(200);
});

test('a write needs the token of the session and must not come from another site', async () => {
  const { cookie, csrf, send } = await api.as('administrator');
  const unit = { code: 'U-1', nameZh: '单位', kind: 'office' };
  const without = await api.anybody.send('POST', '/units', unit, { cookie });
  expect([without.status, without.body.code]).toEqual([403, 'csrf-token-invalid']);
  const foreign = await send('POST', '/units', unit, { origin: 'https://evil.example' });
  expect([foreign.status, foreign.body.code]).toEqual([403, 'foreign-origin']);
  const loginFromElsewhere = await api.anybody.send(
    'POST',
    '/session',
    { login: 'reader', password: testPassword },
    { origin: 'https://evil.example' },
  );
  expect(loginFromElsewhere.body.code).toBe('foreign-origin');
  const own = await api.anybody.send('POST', '/units', unit, { cookie, 'x-csrf-token': csrf, origin: api.url });
  expect(own.status).toBe(201);
});

test('passwords are hashed, never sent back and in no fact', async () => {
  const { send } = await api.as('administrator');
  const created = await send('POST', '/users', {
    login: 'someone',
    name: 'Someone',
    role: 'reader',
    password: 'a long secret',
  });
  expect(created.status).toBe(201);
  expect(created.text).not.toMatch(/secret|argon2|password/i);
  const [row] = await api.database.query<{ hash: string }>(
    `select password_hash as hash from app_user where login = 'someone'`,
  );
  expect(row?.hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  const facts = await api.database.query<{ data: unknown }>('select data from fact');
  expect(JSON.stringify(facts)).not.toMatch(/a long secret|argon2/);
  const without = await send('POST', '/users', { login: 'nopass', name: 'x', role: 'reader' });
  expect([without.status, without.body.problems[0]?.path]).toEqual([422, 'password']);
});

test('sessions end when the role or the password changes or the user may not log in any more', async () => {
  const { send } = await api.as('administrator');
  const id = (await send('GET', '/users?login=someone')).body.items[0]?.id;
  const change = async (fields: object) => {
    const { body, headers } = await send('GET', `/users/${id}`);
    return send(
      'PUT',
      `/users/${id}`,
      { ...writable('/users', body), ...fields },
      { 'if-match': headers.get('etag') ?? '' },
    );
  };
  const reset = async () => change({ password: testPassword, active: true, role: 'reader' });
  const stillIn = async (fields: object) => {
    expect((await reset()).status).toBe(200);
    const someone = await api.as('someone');
    expect((await someone.send('GET', '/session')).status).toBe(200);
    expect((await change(fields)).status).toBe(200);
    return (await someone.send('GET', '/session')).status;
  };
  expect(await stillIn({ name: 'Another name' })).toBe(200);
  expect(await stillIn({ role: 'manager' })).toBe(401);
  expect(await stillIn({ password: 'another password' })).toBe(401);
  expect(await stillIn({ active: false })).toBe(401);
});

test('a session that is not used ends', async () => {
  const { send } = await api.as('reviewer');
  await api.database.query(
    `update session set expires_at = now() - interval '1 second' where user_id = (select id from app_user where login = 'reviewer')`,
  );
  // Looked up a moment ago it may live on for as long as it is kept.
  for (let status = 200; status !== 401; { status } = await send('GET', '/session'))
    await new Promise((resolve) => setTimeout(resolve, 100));
  expect((await send('GET', '/session')).body.code).toBe('unauthenticated');
});

test('the last administrator cannot be deactivated, demoted or archived', async () => {
  const { send } = await api.as('administrator');
  const { items } = (await send('GET', '/users?role=administrator')).body;
  expect(items).toHaveLength(1);
  const path = `/users/${items[0]?.id}`;
  const { body, headers } = await send('GET', path);
  const seen = { 'if-match': headers.get('etag') ?? '' };
  for (const fields of [{ active: false }, { role: 'reader' }]) {
    const refused = await send('PUT', path, { ...writable('/users', body), ...fields }, seen);
    expect([refused.status, refused.body.problems[0]?.code]).toEqual([422, 'last-administrator']);
  }
  expect((await send('DELETE', path, undefined, seen)).status).toBe(422);
  expect((await send('GET', '/session')).status).toBe(200);
});
