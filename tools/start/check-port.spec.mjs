import assert from 'node:assert/strict';
import { createServer } from 'node:net';
import { test } from 'node:test';
import { checkPort } from './check-port.mjs';

test('a taken port names another that exists', async () => {
  const server = createServer();
  await new Promise((resolve) => server.listen(65535, '127.0.0.2', resolve));
  try {
    await assert.rejects(checkPort({ port: 65535, host: '127.0.0.2' }), {
      name: 'StartupProblem',
      message: /^Port 65535 is taken .* PORT=65534 npm start\.$/,
    });
  } finally {
    server.close();
  }
});
