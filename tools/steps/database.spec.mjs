// What the start says of servers that are not there, not ours or not what they should be.
import { findRedisServer, readConfig, startRedis } from '@jiju/platform';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { checkRedis, openDatabase } from './database.mjs';

/** A server that does `speak` with each connection, for the length of `work`. */
async function beside(speak, work) {
  const sockets = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on('error', () => undefined);
    speak(socket);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    return await work(server.address().port);
  } finally {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** Answers each command: `info` with the words, the greeting with an empty map, anything else with OK. */
const redisThatSays = (info) => (socket) =>
  socket.on('data', (data) => {
    for (const [, command] of String(data).matchAll(/^\*\d+\r\n\$\d+\r\n(\w+)/gm)) {
      if (/info/i.test(command)) socket.write(`$${info.length}\r\n${info}\r\n`);
      else socket.write(/hello/i.test(command) ? '%0\r\n' : '+OK\r\n');
    }
  });

/** What a web server says to whatever comes. */
const webServer = (socket) =>
  socket.on('data', () => socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'));

const redisThatRefuses = (words) => (socket) =>
  socket.on('data', (data) => socket.write(`-${words}\r\n`.repeat(String(data).match(/^\*\d+\r\n/gm)?.length ?? 0)));

test('nothing listens: said of both, without the password', async () => {
  const port = await beside(
    () => undefined,
    (free) => free,
  );
  const config = readConfig({ DATABASE_URL: `postgres://me:secret@127.0.0.1:${port}/mine` });
  await assert.rejects(openDatabase(config), (error) => {
    assert.equal(
      error.message,
      `The database of DATABASE_URL (127.0.0.1:${port}/mine) cannot be used: nothing listens there.`,
    );
    return error.name === 'StartupProblem';
  });
  await assert.rejects(checkRedis(`redis://:secret@127.0.0.1:${port}`), {
    name: 'StartupProblem',
    message: `The Redis of REDIS_URL (127.0.0.1:${port}) cannot be used: nothing listens there.`,
  });
});

test('a Redis that accepts and says nothing does not hold up the start', { timeout: 30_000 }, () =>
  beside(
    () => undefined,
    (port) =>
      assert.rejects(checkRedis(`redis://127.0.0.1:${port}`, 200), { message: /cannot be used: it does not answer\./ }),
  ),
);

test('a Redis that is too old', () =>
  beside(redisThatSays('redis_version:6.0.16\r\nmaxmemory_policy:noeviction\r\n'), (port) =>
    assert.rejects(checkRedis(`redis://127.0.0.1:${port}`), { message: /it is version 6\.0 and Jiju needs 6\.2/ }),
  ));

test('a Redis that wants a password', () =>
  beside(redisThatRefuses('NOAUTH Authentication required.'), (port) =>
    assert.rejects(checkRedis(`redis://127.0.0.1:${port}`), {
      message: /it wants a password and the address has none/,
    }),
  ));

test('a web server in place of a Redis: said without the words of the driver', () =>
  beside(webServer, (port) =>
    assert.rejects(checkRedis(`redis://127.0.0.1:${port}`), {
      message: /cannot be used: (what answers there is no Redis|it hangs up on us, as if it were something else)\.$/,
    }),
  ));

test('a Redis without the database of the address', { skip: findRedisServer() === undefined }, async () => {
  const dir = mkdtempSync(join(tmpdir(), 'jiju-redis-'));
  const redis = await startRedis({ dir });
  try {
    await checkRedis(`${redis.url}/15`);
    await assert.rejects(checkRedis(`${redis.url}/99`), {
      name: 'StartupProblem',
      message: /\/99\) cannot be used: it has no database of that number\.$/,
    });
  } finally {
    await redis.stop();
    rmSync(dir, { recursive: true });
  }
});

test('a certificate that is not there', () =>
  assert.rejects(
    openDatabase(
      readConfig({ DATABASE_URL: 'postgres://me@127.0.0.1:1/mine?sslmode=require&sslrootcert=/nonexistent' }),
    ),
    {
      name: 'StartupProblem',
      message: /cannot be used: the file \/nonexistent that the address names is not there\.$/,
    },
  ));

test('a Redis that is as it should be', () =>
  beside(redisThatSays('redis_version:7.0.15\r\nmaxmemory_policy:noeviction\r\n'), (port) =>
    checkRedis(`redis://127.0.0.1:${port}`),
  ));
