import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { freePort, portState } from './free-port.ts';

test('tells a taken port from a free one and goes around it', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  expect(await portState(port)).toBe('taken');
  expect(await freePort(port)).not.toBe(port);
  server.close();
  await once(server, 'close');
  expect(await portState(port)).toBe('free');
  expect(await freePort(port)).toBe(port);
});

test('tells an address this machine does not have', async () => {
  expect(await portState(0, '192.0.2.1')).toBe('no-such-host');
});
