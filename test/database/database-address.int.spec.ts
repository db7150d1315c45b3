import { openDatabase } from '@jiju/persistence';
import { createDatabase } from '@jiju/testing';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';

/** What the first bytes of a connection ask for: by their code, TLS or a session at once. */
async function firstRequest(parameters: string): Promise<'tls' | 'session'> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const asked = new Promise<number>((resolve) => {
    server.on('connection', (socket) => {
      socket.on('error', () => undefined);
      socket.once('data', (bytes) => {
        resolve(bytes.readInt32BE(4));
        socket.destroy();
      });
    });
  });
  await expect(openDatabase({ url: `postgres://jiju:jiju@127.0.0.1:${port}/jiju${parameters}` })).rejects.toThrow();
  server.close();
  return (await asked) === 80_877_103 ? 'tls' : 'session';
}

test.each([
  ['', 'session'],
  ['?sslmode=disable', 'session'],
  ['?sslmode=require', 'tls'],
  ['?sslmode=verify-full', 'tls'],
] as const)('an address with %s begins with %s', async (parameters, expected) => {
  expect(await firstRequest(parameters)).toBe(expected);
});

test('what the address asks of the server is asked, beside what we ask', async () => {
  const database = await createDatabase();
  const opened = await openDatabase({
    url: `${database.url}?options=${encodeURIComponent('-c statement_timeout=1234ms')}`,
    applicationName: 'jiju-spec',
  });
  const [row] = await opened.query(
    `select current_setting('statement_timeout') as timeout, current_setting('application_name') as name,
       current_setting('idle_in_transaction_session_timeout') as idle`,
  );
  await opened.close();
  await database.drop();
  expect(row).toEqual({ timeout: '1234ms', name: 'jiju-spec', idle: '2min' });
});
