import { createDatabase } from '@jiju/testing';
import { once } from 'node:events';
import { connect } from 'node:net';
import { startApiUnderTest, type ApiUnderTest, type Caller } from '../api-under-test.ts';

// The upload limit of the api under test is 1 MB.

let api: ApiUnderTest;
let admin: Caller;
beforeAll(async () => {
  api = await startApiUnderTest(createDatabase);
  admin = await api.as('administrator');
});
afterAll(() => api.stop());

const megabyte = Buffer.alloc(1024 * 1024, 'x');

/** A client that sends all it has before it reads a word, as many do. */
async function sendFirst(head: readonly string[], megabytes: number, chunked: boolean): Promise<string> {
  const { port } = new URL(api.url);
  const socket = connect({ port: Number(port), host: '127.0.0.1' });
  // Paused: nothing is taken from the connection until everything was put in.
  socket.pause();
  await once(socket, 'connect');
  const put = (bytes: Buffer | string): Promise<void> =>
    new Promise((resolve, reject) => {
      socket.write(bytes, (error) => (error ? reject(error) : resolve()));
    });
  const length = chunked ? 'transfer-encoding: chunked' : `content-length: ${megabytes * megabyte.length}`;
  await put([...head, `host: 127.0.0.1:${port}`, length, '', ''].join('\r\n'));
  for (let sent = 0; sent < megabytes; sent++) {
    if (chunked) await put(`${megabyte.length.toString(16)}\r\n`);
    await put(megabyte);
    if (chunked) await put('\r\n');
  }
  if (chunked) await put('0\r\n\r\n');
  let answer = '';
  socket
    .setEncoding('utf8')
    .on('data', (text) => (answer += String(text)))
    .resume();
  await once(socket, 'end');
  return answer;
}

const signedIn = () => [`cookie: ${admin.cookie}`, `x-csrf-token: ${admin.csrf}`];
const importing = ['POST /api/figures/import HTTP/1.1', 'content-type: text/csv'];

test.each([
  ['a file that says it is too large', () => [...importing, ...signedIn()], 413, 'body-too-large', false],
  ['a file that turns out to be too large', () => [...importing, ...signedIn()], 413, 'body-too-large', true],
  ['a file of somebody who may not send one', () => importing, 401, 'unauthenticated', true],
  [
    // Its parser reads to the end by itself and would keep the connection.
    'JSON that is too large',
    () => ['POST /api/units HTTP/1.1', 'content-type: application/json', 'connection: close', ...signedIn()],
    413,
    'body-too-large',
    false,
  ],
] as const)(
  '%s: the answer is read by whoever sends first and reads afterwards',
  async (_, head, status, code, chunked) => {
    for (let time = 0; time < 12; time++) {
      const answer = await sendFirst(head(), 6, chunked);
      expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
      expect(answer).toMatch(/^connection: close/im);
      expect(answer).toContain(`"code":"${code}"`);
    }
  },
);

test('the api goes on answering', async () => {
  expect((await admin.send('GET', '/session')).status).toBe(200);
});
