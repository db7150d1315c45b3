import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findRedisServer, startRedis } from './redis-server.ts';

const onlyWithRedis = findRedisServer() === undefined ? test.skip : test;

onlyWithRedis('starts, answers and stops', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'jiju-redis-'));
  const redis = await startRedis({ dir });
  const socket = connect(redis.port, '127.0.0.1');
  socket.write('PING\r\n');
  const [answer] = (await once(socket, 'data')) as [Buffer];
  expect(answer.toString()).toBe('+PONG\r\n');
  socket.destroy();
  await redis.stop();
  expect(() => process.kill(redis.pid, 0)).toThrow(/ESRCH/);
  rmSync(dir, { recursive: true });
});
