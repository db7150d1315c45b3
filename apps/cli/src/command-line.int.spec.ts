import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareDataFolder, startEmbeddedPostgres } from '@jiju/platform';
import {
  clusterCode,
  createDatabase,
  createHouseDatabase,
  openTestHouse,
  queryDatabase,
  seed,
  smallRecords,
  until,
  workbookFile,
  type CellForTest,
  type TestDatabase,
} from '@jiju/testing';
import { Client } from 'pg';

let folder = '';
let database: TestDatabase;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'jiju-cli-'));
  chmodSync(folder, 0o711);
  database = await createHouseDatabase();
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

const main = join(import.meta.dirname, 'main.ts');

/** The command line as a process of its own: what it says and how it ends. */
function jiju(words: readonly string[], settings: Record<string, string> = {}) {
  const env = { PATH: process.env['PATH'], JIJU_DATA: folder, ...settings };
  const result = spawnSync(process.execPath, [main, ...words], { env, encoding: 'utf8', cwd: folder });
  expect(result.stderr).not.toMatch(/^ {4}at /m);
  return { out: result.stdout, err: result.stderr.trim(), code: result.status };
}
const withDatabase = (words: readonly string[], url = database.url) => jiju(words, { DATABASE_URL: url });

test('no verb lists the verbs', () => {
  const { out, code } = jiju([]);
  expect(code).toBe(2);
  for (const verb of [
    'backup',
    'evaluate',
    'import',
    'migrate',
    'openapi',
    'recompute',
    'restore',
    'seed',
    'verify',
    'verify-edition',
  ])
    expect(out).toMatch(new RegExp(`^ {2}${verb} `, 'm'));
});

test.each([
  [['fly'], /there is no verb "fly"/],
  [['constructor'], /there is no verb "constructor"/],
  [['verify', '--all'], /^jiju: Unknown option '--all'$/],
  [['migrate', 'now'], /^jiju: Unexpected argument 'now'/],
  [['recompute', '--kind', 'moon'], /there is no kind "moon"; there are/],
  [['import'], /name the file with --file/],
  [['import', '--file', 'no.csv'], /cannot read no\.csv/],
  [['backup'], /name the file to write/],
  [['restore', '--file', 'no.tar.gz'], /name an existing backup/],
])('bad input, one message and exit code 2: %j', (words, message) => {
  const { err, code } = withDatabase(words);
  expect(err).toMatch(message);
  expect(code).toBe(2);
});

test('the chain of editions is proven against a database', () => {
  expect(withDatabase(['verify-edition', '--database'])).toEqual({
    out: '0 editions in the chain\n',
    err: '',
    code: 0,
  });
  expect(withDatabase(['verify-edition'])).toMatchObject({ code: 2, err: expect.stringContaining('name the file') });
});

test('help of a verb needs no database', () => {
  expect(jiju(['import', '--help'])).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^Usage: jiju import --file/),
  });
});

test('a workbook is imported by the command line, with sheet, row and column of what is wrong', async () => {
  const own = await createHouseDatabase();
  const opened = await openTestHouse(own.url);
  await seed(opened.house, smallRecords({ clusters: 2, years: [2012, 2013] }));
  await opened.close();
  const file = join(folder, 'figures.xlsx');
  const run = (value: CellForTest) => {
    const rows = [
      ['cluster', 'period', 'TAX'],
      [clusterCode(1), '2013-Q1', value],
    ];
    writeFileSync(
      file,
      workbookFile([
        { name: '说明', rows: [['x']] },
        { name: '数据', rows },
      ]),
    );
    return withDatabase(['import', '--file', file], own.url);
  };
  expect(run('many')).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^sheet 数据 is read, not: 说明\nsheet 数据, row 2, TAX: "many" is not a number/),
  });
  expect(run(5)).toMatchObject({ code: 0, out: 'sheet 数据, 1 rows, 1 figures changed, 0 unchanged\n' });
  writeFileSync(file, workbookFile([{ name: 'A' }], { 'xl/vbaProject.bin': 'x' }));
  expect(withDatabase(['import', '--file', file], own.url)).toMatchObject({
    code: 2,
    err: /^The workbook holds macros/,
  });
  await own.drop();
});

test('no database, nobody there, no tables: one sentence and exit code 1', async () => {
  expect(jiju(['verify'])).toMatchObject({ code: 1, err: expect.stringMatching(/^jiju: DATABASE_URL is not set/) });
  const nobody = withDatabase(['verify'], 'postgres://me:secret@127.0.0.1:1/mine');
  expect(nobody).toMatchObject({ code: 1, err: expect.stringMatching(/nothing listens there$/) });
  const empty = await createDatabase();
  expect(withDatabase(['verify'], empty.url)).toMatchObject({
    code: 1,
    err: expect.stringMatching(/run `jiju migrate`/),
  });
  await empty.drop();
});

test('files and disks that cannot be used: one sentence', () => {
  const certificate = new URL(database.url);
  certificate.searchParams.set('sslrootcert', '/nonexistent');
  expect(withDatabase(['migrate'], certificate.href)).toMatchObject({
    code: 1,
    err: 'jiju: cannot open /nonexistent: it, or the folder it should be in, does not exist',
  });
  expect(jiju(['openapi', '--write', '/nonexistent/x.json'])).toMatchObject({
    code: 1,
    err: 'jiju: cannot open /nonexistent/x.json: it, or the folder it should be in, does not exist',
  });
  expect(jiju(['openapi', '--check', folder])).toMatchObject({
    code: 1,
    err: expect.stringMatching(/it is a folder$/),
  });
  const full = spawnSync('sh', ['-c', `"${process.execPath}" "${main}" openapi > /dev/full`], { encoding: 'utf8' });
  expect(full).toMatchObject({ status: 1, stderr: 'jiju: what was computed cannot be written: the disk is full\n' });
});

test('the first users: all of them or none, with the file; no second time', async () => {
  const dataDir = join(folder, 'not', 'there yet');
  const settings = { DATABASE_URL: database.url, JIJU_DATA: dataDir, JIJU_DEMONSTRATION: 'false' };
  const file = join(dataDir, 'first-logins.json');
  expect(jiju(['seed', '--if-empty'], settings).code).toBe(0);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const text = readFileSync(file, 'utf8');
  expect(JSON.parse(text)).toEqual([
    { role: 'administrator', login: 'administrator', password: expect.stringMatching(/^.{16}$/) },
  ]);
  expect(await queryDatabase(database.url, 'select login, role from app_user')).toEqual([
    { login: 'administrator', role: 'administrator' },
  ]);
  expect(jiju(['seed', '--if-empty'], settings).code).toBe(0);
  expect(jiju(['seed'], settings)).toMatchObject({ code: 1, err: expect.stringMatching(/^jiju: .* is in use; /) });
  expect(readFileSync(file, 'utf8')).toBe(text);
  expect(JSON.stringify(await queryDatabase(database.url, 'select * from fact'))).not.toContain('argon2');
});

test('the file of an interrupted attempt is replaced and readable by its owner alone', async () => {
  const own = await createHouseDatabase();
  const settings = { DATABASE_URL: own.url, JIJU_DATA: join(folder, 'interrupted'), JIJU_DEMONSTRATION: 'false' };
  const file = join(settings.JIJU_DATA, 'first-logins.json');
  prepareDataFolder(settings.JIJU_DATA);
  writeFileSync(file, 'of an attempt that was interrupted', { mode: 0o644 });
  expect(jiju(['seed'], settings).code).toBe(0);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readFileSync(file, 'utf8')).toContain('administrator');
  await own.drop();
});

test('the demonstration is not poured into what people have entered, users or none', async () => {
  const own = await createHouseDatabase();
  const settings = { DATABASE_URL: own.url, JIJU_DATA: join(folder, 'foreign') };
  await queryDatabase(
    own.url,
    `insert into fact (type, subject_kind, subject_key, actor, data) values ('RecordChanged', 'clusters', '1', 'wang', '{}')`,
  );
  for (const words of [['seed'], ['seed', '--if-empty']])
    expect(jiju(words, settings)).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^jiju: .* no seed has written/),
    });
  const [row] = await queryDatabase(
    own.url,
    'select (select count(*)::int from region) as regions, (select count(*)::int from app_user) as users',
  );
  expect(row).toEqual({ regions: 0, users: 0 });
  await own.drop();
});

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
  const taken = await finished(['backup', '--file', file], first);
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
  expect(jiju(['restore', '--file', main], { JIJU_DATA: second }).err).toMatch(/is no complete backup/);
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

/** Runs without holding up this process, which writes meanwhile. */
async function finished(words: readonly string[], dataDir: string): Promise<{ code: number | null; text: string }> {
  const env = { PATH: process.env['PATH'], JIJU_DATA: dataDir };
  const child = spawn(process.execPath, [main, ...words], { env, cwd: folder });
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (more: string) => (text += more));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, text };
}
