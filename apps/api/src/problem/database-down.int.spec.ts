import { createDatabase, queryDatabase } from '@jiju/testing';
import { startApiUnderTest, type ApiUnderTest } from '../api-under-test.ts';

let api: ApiUnderTest;
beforeAll(async () => {
  api = await startApiUnderTest(createDatabase);
});
afterAll(() => api.stop());

test('without a database requests say so and come back with it', async () => {
  const reader = await api.as('reader');
  const name = new URL(api.databaseUrl).pathname.slice(1);
  const server = new URL(api.databaseUrl);
  server.pathname = '/postgres';
  await queryDatabase(server.href, `alter database "${name}" with allow_connections false`);
  await queryDatabase(server.href, 'select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
  const down = await reader.send('GET', '/units', undefined, { 'accept-language': 'en' });
  expect([down.status, down.body.code, down.headers.get('retry-after')]).toEqual([503, 'database-unavailable', '2']);
  expect((await api.anybody.send('GET', '/health/ready')).status).toBe(503);
  expect((await api.anybody.send('GET', '/health/live')).status).toBe(200);
  await queryDatabase(server.href, `alter database "${name}" with allow_connections true`);
  expect((await reader.send('GET', '/units')).status).toBe(200);
  expect((await api.anybody.send('GET', '/health/ready')).status).toBe(200);
});
