// What can be said about the deployment without a container engine.
import { readConfig, settingsTable } from '@jiju/platform';
import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'yaml';
import { below, root } from '../steps/root.mjs';

const dockerfile = readFileSync(below('docker/Dockerfile'), 'utf8');
const compose = parse(readFileSync(below('docker/compose.yml'), 'utf8'), { merge: true });
const { services, volumes } = compose;

test('the image installs every workspace', () => {
  for (const file of globSync('{apps,libs}/*/package.json', { cwd: root }).concat('test/package.json')) {
    assert.ok(dockerfile.includes(`COPY ${file} ${file.replace('package.json', '')}\n`), file);
  }
});

test('the image runs as an ordinary user and says how it is', () => {
  const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
  assert.match(last, /^USER node$/m);
  assert.match(last, /^HEALTHCHECK /m);
  assert.ok(last.indexOf('USER node') < last.indexOf('CMD ["node"'));
});

test('what the image copies is in the repository or an earlier stage', () => {
  for (const [, from] of dockerfile.matchAll(/^COPY (?!--from)(\S+)/gm))
    assert.ok(from === '.' || existsSync(below(from)), from);
});

test('two api, two worker, and the tables first', () => {
  assert.equal(services.api.deploy.replicas, 2);
  assert.equal(services.worker.deploy.replicas, 2);
  for (const name of ['api', 'worker']) {
    assert.equal(services[name].depends_on.migrate.condition, 'service_completed_successfully');
    assert.equal(services[name].environment.REDIS_URL, 'redis://redis:6379');
  }
});

test('Redis keeps its jobs and throws none away', () => {
  assert.match(services.redis.command, /--appendonly yes/);
  assert.match(services.redis.command, /--maxmemory-policy noeviction/);
});

test('only the proxy is reachable from outside', () => {
  assert.deepEqual(
    Object.keys(services).filter((name) => services[name].ports !== undefined),
    ['proxy'],
  );
});

test('every variable is a setting, every volume is declared', () => {
  const table = settingsTable();
  for (const name of Object.keys(compose['x-jiju'].environment)) assert.ok(table.includes(`\`${name}\``), name);
  for (const service of Object.values(services)) {
    for (const volume of service.volumes ?? []) {
      const name = volume.split(':')[0];
      assert.ok(name.startsWith('./') ? existsSync(below('docker', name)) : name in volumes, name);
    }
  }
});

test('a password may have any characters', () => {
  const { DATABASE_URL, PGPASSWORD } = compose['x-jiju'].environment;
  const password = 'p@ss/w#o?r:d%';
  const config = readConfig({ DATABASE_URL, PGPASSWORD: PGPASSWORD.replace(/\$\{POSTGRES_PASSWORD[^}]*\}/, password) });
  const { username, hostname, pathname, password: given } = new URL(config.databaseUrl);
  assert.deepEqual({ username, hostname, pathname }, { username: 'jiju', hostname: 'postgres', pathname: '/jiju' });
  assert.equal(decodeURIComponent(given), password);
});

test('no password has a default', () => {
  assert.match(readFileSync(below('docker/example.env'), 'utf8'), /^POSTGRES_PASSWORD=$/m);
  assert.match(services.postgres.environment.POSTGRES_PASSWORD, /:\?/);
});
