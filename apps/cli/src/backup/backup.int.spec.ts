import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres } from '@jiju/platform';
import { JIJU_PROGRAM, queryDatabase, runJiju, startJiju, suiteFolder, until } from '@jiju/testing';
import { Client } from 'pg';

let folder = '';
beforeAll(() => void (folder = suiteFolder()));
afterAll(() => rmSync(folder, { recursive: true }));

const jiju = (words: readonly string[], settings: Record<string, string>) => runJiju(folder, words, settings);

test('a backup of the embedded database, taken while somebody writes, is restored into an empty folder', async () => {
  const [first, second, file] = [join(folder, 'first'), join(folder, 'second'), join(folder, 'jiju.tar.gz')];
  const server = await startEmbeddedPostgres({ dataDir: first });
  await queryDatabase(server.url, 'create table line (id int primary key, word text)');
  const writer = new Client({ connectionString: server.url });
  await writer.connect();
  let written = 0;
  let stop = false;
  const writing = (async () => {
    for (; !stop; written += 1) await writer.query('insert into line values ($1, $2)', [written, 'word'.repeat(100)]);
  })();
  await until('ten lines are written', () => written > 10);
  const before = written;
  const taken = await startJiju(first, ['backup', '--file', file]);
  stop = true;
  await writing;
  await writer.end();
  expect(taken).toEqual({ code: 0, text: `Written: ${file}\n` });
  expect(written).toBeGreaterThan(before + 20);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(existsSync(`${file}.part`)).toBe(false);
  await server.stop();

  expect(jiju(['backup', '--file', file], { JIJU_DATA: first })).toMatchObject({ code: 2 });
  expect(jiju(['restore', '--file', file], { JIJU_DATA: first }).err).toMatch(/has a database already/);
  writeFileSync(join(folder, 'half.tar.gz'), readFileSync(file).subarray(0, 100_000));
  expect(jiju(['restore', '--file', 'half.tar.gz'], { JIJU_DATA: second }).err).toMatch(/is no complete backup/);
  expect(jiju(['restore', '--file', JIJU_PROGRAM], { JIJU_DATA: second }).err).toMatch(/is no complete backup/);
  expect(jiju(['restore', '--file', file], { JIJU_DATA: second })).toMatchObject({ code: 0 });

  const restored = await startEmbeddedPostgres({ dataDir: second });
  const [row] = await queryDatabase<{ lines: number; next: number }>(
    restored.url,
    'select count(*)::int as lines, max(id) + 1 as next from line',
  );
  expect(row?.lines).toBe(row?.next);
  expect(row?.lines).toBeGreaterThanOrEqual(before);
  await restored.stop();
});

test('the password of the address is the one that counts for pg_dump, and what fails leaves no file', () => {
  // A stand-in that says what libpq would find: the server of the tests is newer than pg_dump of most machines.
  const tools = mkdtempSync(join(tmpdir(), 'jiju-tools-'));
  const script = `#!/bin/sh
for word; do file=$part; part=$word; [ "$file" = --file ] && written=$word; done
passfile=$(printf %s "$word" | sed -n 's/.*passfile=\\([^&]*\\).*/\\1/p' | sed 's/%2F/\\//g')
: > "$written"
echo "mode=$(stat -c %a "$written") PGPASSWORD=\${PGPASSWORD-none} file=$([ -n "$passfile" ] && cat "$passfile") $word" >&2
exit 1
`;
  writeFileSync(join(tools, 'pg_dump'), script, { mode: 0o755 });
  const file = join(folder, 'refused.dump');
  const dump = (url: string, more: Record<string, string>) =>
    jiju(['backup', '--file', file], { DATABASE_URL: url, PATH: `${tools}:${process.env['PATH']}`, ...more });
  const named = dump('postgres://me:se%3Acret@db/jiju', { PGPASSWORD: 'another' });
  expect(named.err).toMatch(/mode=600 PGPASSWORD=none file=\*:\*:\*:\*:se\\:cret postgres:\/\/me@db\/jiju/);
  expect(named).toMatchObject({ code: 1 });
  expect(existsSync(file) || existsSync(`${file}.part`)).toBe(false);
  // Without one in the address the machine knows it, from where every connection takes it.
  expect(dump('postgres://db/jiju', { PGPASSWORD: 'known' }).err).toMatch(
    /PGPASSWORD=known file= postgres:\/\/db\/jiju$/,
  );
  rmSync(tools, { recursive: true });
});
