import express from 'express';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import { answerEarly, isStillSending, type DrainLimit } from './answer-early.ts';

/** How many bytes a client gets rid of that never stops sending, and what it is told. */
async function sendWithoutEnd(limit: DrainLimit): Promise<{ sent: number; answer: string }> {
  const app = express();
  app.post('/', (request, response) => {
    expect(isStillSending(request)).toBe(true);
    answerEarly(request, response, 'no more', limit);
  });
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  let [sent, answer] = [0, ''];
  const piece = Buffer.alloc(64 * 1024, 'x');
  const send = (): void => {
    if (socket.destroyed) return;
    socket.write(`${piece.length.toString(16)}\r\n${piece.toString()}\r\n`, (error) => {
      if (error) return;
      sent += piece.length;
      setTimeout(send, 1);
    });
  };
  socket.on('data', (bytes) => (answer += bytes.toString()));
  // Where the connection ends in the middle of sending, it may end in a reset: `once` would throw it.
  const closed = new Promise((resolve) => socket.on('error', () => undefined).on('close', resolve));
  socket.write('POST / HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n');
  send();
  await closed;
  server.close();
  await once(server, 'close');
  return { sent, answer };
}

test('a body without end is read for so many bytes and no more', async () => {
  const { sent, answer } = await sendWithoutEnd({ bytes: 1024 * 1024, ms: 60_000 });
  expect(answer).toMatch(/^HTTP\/1.1 200 OK[^]*connection: close[^]*no more$/i);
  expect(sent).toBeGreaterThan(512 * 1024);
  expect(sent).toBeLessThan(30 * 1024 * 1024);
});

test('and for so long and no longer', async () => {
  const began = performance.now();
  const { answer } = await sendWithoutEnd({ bytes: Infinity, ms: 200 });
  expect(answer).toContain('no more');
  expect(performance.now() - began).toBeLessThan(5_000);
});
