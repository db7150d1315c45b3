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
    redisUrl: undefined,
    logLevel: 'info',
    sessionHours: 12,
    publicUrl: undefined,
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

test('the names of test runs are left alone', () => {
  expect(() => readConfig({ JIJU_TEST_SERVER: 'x' })).not.toThrow();
});

test('docs/operations.md shows this very table', () => {
  const page = readFileSync(new URL('../../../../docs/operations.md', import.meta.url), 'utf8');
  const tidy = (text: string): string => text.replace(/ +/g, ' ').replace(/-{3,}/g, '---');
  expect(tidy(page)).toContain(tidy(settingsTable()));
});
