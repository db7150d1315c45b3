import { createDatabase } from '@jiju/testing';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startApiUnderTest, testPassword, type ApiUnderTest } from './api-under-test.ts';

const publicUrl = 'https://jiju.example.org/';
let api: ApiUnderTest;
let adminFolder: string;
beforeAll(async () => {
  adminFolder = mkdtempSync(join(tmpdir(), 'jiju-admin-'));
  mkdirSync(join(adminFolder, 'assets'));
  writeFileSync(join(adminFolder, 'index.html'), '<title>Jiju</title>');
  writeFileSync(join(adminFolder, 'assets', 'main-1a2b.js'), '1;');
  api = await startApiUnderTest(createDatabase, { publicUrl, sessionCookie: '__Host-two' }, { adminFolder });
});
afterAll(async () => {
  await api.stop();
  rmSync(adminFolder, { recursive: true });
});

// What a browser asks for when it follows a link, and what it asks for a script with.
const asPage = 'text/html,application/xhtml+xml,*/*;q=0.8';
const get = (path: string, accept = asPage) => fetch(`${api.url}${path}`, { headers: { accept } });

test.each(['/', '/nowhere', '/some/address'])('%s is the page itself', async (path) => {
  const answer = await get(path);
  expect([answer.status, answer.headers.get('cache-control'), await answer.text()]).toEqual([
    200,
    'no-cache',
    '<title>Jiju</title>',
  ]);
});

test('a built file is kept for ever', async () => {
  const answer = await get('/assets/main-1a2b.js', '*/*');
  expect([answer.status, await answer.text()]).toEqual([200, '1;']);
  expect(answer.headers.get('cache-control')).toMatch(/immutable/);
});

test.each(['/assets/nope.js', '/assets/nope', '/nope.png', '/favicon.ico', '/.env', '/index.php'])(
  '%s is not there, and is not the page',
  async (path) => {
    for (const accept of ['*/*', asPage]) {
      const answer = await get(path, accept);
      const said = (await answer.json()) as { code: string };
      expect([answer.status, said.code]).toEqual([404, 'unknown-route']);
    }
  },
);

test('two installations on one host keep their sessions apart by the name of the cookie', async () => {
  const { cookie, send } = await api.as('reader');
  expect(cookie).toMatch(/^__Host-two=[\w-]{43}$/);
  const both = await api.anybody.send('GET', '/session', undefined, { cookie: `jiju_session=of-the-other; ${cookie}` });
  const other = await api.anybody.send('GET', '/session', undefined, {
    cookie: cookie.replace('__Host-two', 'jiju_session'),
  });
  expect([both.status, other.status]).toEqual([200, 204]);
  const left = await send('DELETE', '/session');
  expect(left.headers.get('set-cookie')).toMatch(/^__Host-two=; Path=\/; Expires=.*; HttpOnly; SameSite=Lax$/);
});

test('behind its public address the house takes writes from pages of that address alone', async () => {
  const logIn = (origin?: string) =>
    api.anybody.send('POST', '/session', { login: 'reader', password: testPassword }, origin ? { origin } : {});
  expect((await logIn('https://jiju.example.org')).status).toBe(200);
  expect((await logIn()).status).toBe(200);
  for (const origin of [api.url, 'http://jiju.example.org', 'https://jiju.example.org:8443', 'null']) {
    const { status, body } = await logIn(origin);
    expect([origin, status, body.code]).toEqual([origin, 403, 'foreign-origin']);
  }
});
