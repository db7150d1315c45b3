import { createDatabase, type TestDatabase } from '@jiju/testing';
import { cleanUp, loginAttempts, migrateDatabase, openDatabase, type Database } from '@jiju/persistence';

let server: TestDatabase;
let processes: Database[];
beforeAll(async () => {
  server = await createDatabase({ migrate: async (url) => void (await migrateDatabase(url)) });
  processes = await Promise.all(
    ['one', 'two'].map((applicationName) => openDatabase({ url: server.url, pool: 4, applicationName })),
  );
});
afterAll(async () => {
  await Promise.all(processes.map((one) => one.close()));
  await server.drop();
});

const limit = { most: 10, withinSeconds: 300 };
const start = Date.parse('2014-04-11T00:00:00.000Z');
const at = (second: number) => new Date(start + second * 1000).toISOString();

test('ten attempts in five minutes, then a pause that ends', async () => {
  const [first, second] = processes.map(loginAttempts) as [
    ReturnType<typeof loginAttempts>,
    ReturnType<typeof loginAttempts>,
  ];
  for (let n = 0; n < 10; n++)
    expect(await (n % 2 ? first : second).admit('admin', '10.0.0.1', at(n), limit)).toBeUndefined();
  // Whichever process is asked, whatever the case and the blanks.
  expect(await first.admit(' ADMIN ', '10.0.0.1', at(10), limit)).toBe(290);
  expect(await second.admit('admin', '10.0.0.1', at(200), limit)).toBe(100);
  expect(await second.admit('admin', '10.0.0.2', at(10), limit)).toBeUndefined();
  expect(await second.admit('other', '10.0.0.1', at(10), limit)).toBeUndefined();
  expect(await first.admit('admin', '10.0.0.1', at(300.5), limit)).toBeUndefined();
  expect(await first.admit('admin', '10.0.0.1', at(300.6), limit)).toBe(1);
});

test('of many at once no more than ten are admitted', async () => {
  const tries = Array.from({ length: 40 }, (_, n) =>
    loginAttempts(processes[n % 2] as Database).admit('many', 'x', at(0), limit),
  );
  const admitted = (await Promise.all(tries)).filter((wait) => wait === undefined);
  expect(admitted).toHaveLength(10);
});

test('a login that succeeds forgets the failures before it', async () => {
  const attempts = loginAttempts(processes[0] as Database);
  for (let n = 0; n < 10; n++) await attempts.admit('lucky', 'x', at(0), limit);
  await attempts.forget('lucky', 'x');
  expect(await attempts.admit('lucky', 'x', at(0), limit)).toBeUndefined();
});

test('what counts no more goes with the attempts after it, and with the clean-up', async () => {
  const { query } = processes[0] as Database;
  const attempts = loginAttempts({ query });
  const rows = async () => (await query('select who from login_attempt')).length;
  await query('delete from login_attempt');
  for (let n = 0; n < 30; n++) await attempts.admit(`made-up-${n}`, 'x', at(0), limit);
  expect(await rows()).toBe(30);
  await attempts.admit('later', 'x', at(400), limit);
  await attempts.admit('later', 'x', at(401), limit);
  expect(await rows()).toBe(1);
  expect(await cleanUp(query)).toMatchObject({ loginAttempts: 1 });
  expect(await rows()).toBe(0);
});
