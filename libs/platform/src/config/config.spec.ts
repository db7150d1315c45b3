import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { StartupProblem } from '../startup-problem/startup-problem.ts';
import { readConfig, readServerConfig, settingsTable } from './config.ts';

test('needs no setting at all', () => {
  expect(readConfig({})).toEqual({
    port: 8080,
    host: '127.0.0.1',
    dataDir: resolve('.jiju'),
    databaseUrl: undefined,
    databasePassword: undefined,
    redisUrl: undefined,
    logLevel: 'info',
    sessionHours: 12,
    publicUrl: undefined,
    sessionCookie: 'jiju_session',
    secureCookies: false,
    trustedProxies: 0,
    metricsToken: undefined,
    uploadLimitMb: 50,
    demonstration: true,
    workerConcurrency: 4,
    databasePool: 10,
  });
});

test('reads what is set, and an empty variable as absent', () => {
  const config = readConfig({ PORT: '9000', JIJU_DEMONSTRATION: 'no', REDIS_URL: '', JIJU_DATA: '/srv/jiju' });
  expect(config).toMatchObject({ port: 9000, demonstration: false, redisUrl: undefined, dataDir: '/srv/jiju' });
});

test('lists every problem in one message and repeats no secret', () => {
  const read = (): unknown =>
    readConfig({
      PORT: '99999',
      HOST: 'x',
      DATABASE_URL: 'mysql://me:hunter2@db/x',
      LOG_LEVEL: 'loud',
      JIJU_SESION_HOURS: '3',
      JIJU_METRICS_TOKEN: 'swordfish',
    });
  expect(read).toThrow(StartupProblem);
  expect(read).toThrow(
    'The settings do not hold: PORT must be a whole number from 1 to 65535; ' +
      'DATABASE_URL must look like postgres://user:password@host:5432/database; ' +
      'LOG_LEVEL must be one of fatal, error, warn, info, debug, trace, silent; ' +
      'JIJU_METRICS_TOKEN must be 16 to 200 visible characters without spaces; ' +
      'JIJU_SESION_HOURS is not a setting; see docs/operations.md.',
  );
});

test.each(['0', '-1', '1.5', 'abc', ' 80', '1e3'])('refuses %p as a port', (port) => {
  expect(() => readConfig({ PORT: port })).toThrow(/PORT must be a whole number/);
});

test('cookies are secure behind https unless said otherwise', () => {
  expect(readConfig({ JIJU_PUBLIC_URL: 'https://jiju.example.org' }).secureCookies).toBe(true);
  expect(readConfig({ JIJU_PUBLIC_URL: 'http://jiju.example.org' }).secureCookies).toBe(false);
  expect(readConfig({ JIJU_PUBLIC_URL: 'https://jiju.example.org', JIJU_SECURE_COOKIES: 'false' }).secureCookies).toBe(
    false,
  );
});

test('a server needs a database', () => {
  expect(() => readServerConfig({})).toThrow(/DATABASE_URL is not set/);
  expect(readServerConfig({ DATABASE_URL: 'postgres://a:b@c/d' }).databaseUrl).toBe('postgres://a:b@c/d');
});

test.each([
  'postgres://jiju:p@ss@db:5432/jiju',
  'postgres://jiju:ab/cd@db:5432/jiju',
  'postgres://jiju:12/3@db:5432/jiju',
  'postgres://jiju:12#3@db:5432/jiju',
  'postgres://jiju:12?3@db:5432/jiju',
  'postgres://jiju:100%@db:5432/jiju',
])('a password that would be read as something else is refused, and no part of it printed: %s', (url) => {
  const read = (): unknown => readConfig({ DATABASE_URL: url });
  expect(read).toThrow(
    /^The settings do not hold: DATABASE_URL must (look like postgres:\S+|have the characters @ .* as %40 [^:;]*)\.$/,
  );
});

test.each([
  'postgres://jiju:p%40ss%2F%23%3F%25@db:5432/jiju',
  'postgres://db/jiju',
  'postgres://jiju@db/jiju?sslmode=require&options=-c%20jit%3Doff',
  'postgres:///jiju?host=/var/run/postgresql',
])('is taken as it is: %s', (url) => {
  expect(readConfig({ DATABASE_URL: url }).databaseUrl).toBe(url);
});

test('PGPASSWORD gives the password to an address with a user and none, whatever its characters', () => {
  const password = `p@s/s#w?o%r&d:'"$ 密`;
  const { databaseUrl = '' } = readConfig({ DATABASE_URL: 'postgres://jiju@db:5432/jiju', PGPASSWORD: password });
  expect(decodeURIComponent(new URL(databaseUrl).password)).toBe(password);
  expect(new URL(databaseUrl)).toMatchObject({ username: 'jiju', host: 'db:5432', pathname: '/jiju' });
  expect(readConfig({ DATABASE_URL: databaseUrl, PGPASSWORD: password }).databaseUrl).toBe(databaseUrl);
  for (const url of ['postgres://jiju:own@db/jiju', 'postgres://db/jiju'])
    expect(readConfig({ DATABASE_URL: url, PGPASSWORD: password }).databaseUrl).toBe(url);
});

test('a Redis address ends with the number of a database or none', () => {
  for (const url of ['redis://r', 'redis://r:6379/', 'rediss://r/15', 'redis://:p%40ss@r/1'])
    expect(readConfig({ REDIS_URL: url }).redisUrl).toBe(url);
  for (const url of ['redis://r/abc', 'redis://r/1/2', 'redis://r/-1'])
    expect(() => readConfig({ REDIS_URL: url })).toThrow(/REDIS_URL must end with the number of a database or none/);
});

test('the names of test runs are left alone', () => {
  expect(() => readConfig({ JIJU_TEST_SERVER: 'x' })).not.toThrow();
});

test('docs/operations.md shows this very table', () => {
  const page = readFileSync(new URL('../../../../docs/operations.md', import.meta.url), 'utf8');
  const tidy = (text: string): string => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---');
  expect(tidy(page)).toContain(tidy(settingsTable()));
});
