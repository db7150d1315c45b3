import { createLogger } from './logger.ts';

function logged(value: object): string {
  let line = '';
  createLogger('api', 'info', { write: (text) => void (line += text) }).info(value, 'said');
  return line;
}

test.each([
  ['a password at the top', { password: 'hunter2' }],
  ['a password in a body', { body: { password: 'hunter2' } }],
  ['a password deeper down', { req: { body: { currentPassword: 'hunter2' } } }],
  ['the session cookie of a request', { req: { headers: { cookie: 'session=hunter2' } } }],
  ['the session cookie of an answer', { res: { headers: { 'set-cookie': ['session=hunter2'] } } }],
  ['an authorization header', { req: { headers: { authorization: 'Bearer hunter2' } } }],
  ['the address of the database', { config: { databaseUrl: 'postgres://me:hunter2@db/x' } }],
])('hides %s', (_what, value) => {
  const line = logged(value);
  expect(line).toContain('[hidden]');
  expect(line).not.toContain('hunter2');
});

test('writes one JSON object with name, level and time', () => {
  expect(JSON.parse(logged({ rows: 3 }))).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-.*Z$/) as string,
    name: 'api',
    rows: 3,
    msg: 'said',
  });
});
