// What `npm run dev` hands out: the sources of the page, and nothing else of the machine.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { below } from '../steps/root.mjs';
import { adminServer } from './admin-server.mjs';

let outside;
let beside;
let inside;
let server;
before(async () => {
  outside = mkdtempSync(join(tmpdir(), 'jiju-admin-'));
  beside = mkdtempSync(below('.jiju-'));
  writeFileSync(join(beside, 'first-logins.json'), '{}');
  // Where the page's own sources are, so that only the rule about data folders can keep it back.
  inside = mkdtempSync(below('apps', 'admin', 'data (1)-'));
  mkdirSync(join(inside, 'logs'));
  for (const name of ['first-logins.json', 'logs/api.log', 'postgres-18.json']) writeFileSync(join(inside, name), '{}');
  writeFileSync(join(outside, 'secret.txt'), 'secret');
  server = await adminServer({ api: 'http://127.0.0.1:1', dataDir: inside, port: 0 });
});
after(async () => {
  await server.close();
  for (const folder of [outside, beside, inside]) rmSync(folder, { recursive: true });
});

/** The path goes out as it stands: `fetch` would tidy it. */
function ask(path) {
  const { port } = server.httpServer.address();
  return new Promise((resolve, reject) => {
    request({ host: '127.0.0.1', port, path }, async (response) => {
      let text = '';
      for await (const part of response.setEncoding('utf8')) text += part;
      resolve({ status: response.statusCode, text });
    })
      .on('error', reject)
      .end();
  });
}
const statusOf = async (path) => (await ask(path)).status;

const served = (file) => encodeURI(`/@fs${file}`);

test('the page, its sources, the libs it reads and the packages', async () => {
  assert.equal(await statusOf('/'), 200);
  assert.equal(await statusOf('/src/age/age.ts'), 200);
  assert.equal(await statusOf(served(below('libs', 'contract', 'src', 'index.ts'))), 200);
  assert.equal(await statusOf(served(below('libs', 'domain', 'src', 'index.ts'))), 200);
  assert.equal(await statusOf(served(below('node_modules', 'react', 'package.json'))), 200);
});

test('no other file of the project or the machine', async () => {
  for (const file of [
    below('package.json'),
    below('libs', 'platform', 'src', 'index.ts'),
    join(beside, 'first-logins.json'),
    below('docker', 'example.env'),
    join(outside, 'secret.txt'),
    '/etc/passwd',
  ]) {
    assert.equal(await statusOf(served(file)), 403, file);
    assert.equal(await statusOf(`${served(file)}?raw`), 403, `${file}?raw`);
  }
  // Vite answers an address it does not know with the page.
  for (const path of ['/../../package.json?raw', '/src/../../../package.json?raw', '/..%2f..%2fpackage.json?raw'])
    assert.doesNotMatch((await ask(path)).text, /workspaces/, path);
});

test('nothing of the data folder, even below what is served', async () => {
  for (const name of ['first-logins.json', 'logs/api.log', 'postgres-18.json']) {
    const file = join(inside, name);
    assert.equal(await statusOf(served(file)), 403, file);
    for (const query of ['?raw', '?url', '?import&raw', '?inline'])
      assert.equal(await statusOf(served(file) + query), 403, file + query);
    assert.equal(await statusOf(encodeURI(file.slice(below('apps', 'admin').length))), 403, file);
  }
});
