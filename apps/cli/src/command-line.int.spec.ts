import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { prepareDataFolder } from '@jiju/platform';
import {
  JIJU_PROGRAM,
  clusterCode,
  createDatabase,
  createHouseDatabase,
  openTestHouse,
  queryDatabase,
  runJiju,
  seed,
  smallRecords,
  suiteFolder,
  workbookFile,
  type CellForTest,
  type TestDatabase,
} from '@jiju/testing';
import { jiju as run } from './jiju.ts';

let folder = '';
let database: TestDatabase;
beforeAll(async () => {
  folder = suiteFolder();
  database = await createHouseDatabase();
});
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

const jiju = (words: readonly string[], settings: Record<string, string> = {}) => runJiju(folder, words, settings);
const withDatabase = (words: readonly string[], url = database.url) => jiju(words, { DATABASE_URL: url });

test('no verb lists the verbs', () => {
  const { out, code } = jiju([]);
  expect(code).toBe(2);
  for (const verb of [
    'award',
    'backup',
    'difference',
    'edition',
    'evaluate',
    'figure',
    'freeze',
    'gap',
    'import',
    'inputs',
    'method',
    'migrate',
    'move',
    'objections',
    'openapi',
    'place',
    'ranking',
    'recompute',
    'restore',
    'robustness',
    'seed',
    'stars',
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

/** Before the import nothing was known of the figure, and nobody was ranked. */
async function readsThePast(url: string): Promise<void> {
  const [known] = await queryDatabase<{ before: string }>(
    url,
    `select to_char(max(at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as before from fact
     where id < (select min(id) from fact where type = 'ObservationsRecorded')`,
  );
  const before = known?.before ?? '';
  const cell = ['figure', '--cluster', clusterCode(1), '--indicator', 'TAX', '--period', '2013-Q1'];
  const value = async (...more: string[]): Promise<unknown> =>
    (JSON.parse(await said(url, [...cell, ...more])) as { value: unknown }).value;
  expect([await value(), await value('--as-of', before)]).toEqual([5, null]);
  const list = ['ranking', '--method', 'QUARTER', '--period', '2013-Q1', '--as-of'];
  expect(await within(url, [...list, before])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^ranking: there is no ranking of/),
  });
  expect(await within(url, [...list, 'yesterday'])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^ranking: --as-of: The moment is/),
  });
  expect(await within(url, [...list, '2999-01-01'])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^ranking: --as-of: What will be/),
  });
  expect(await within(url, list.slice(0, -1))).toMatchObject({
    code: 0,
    out: expect.stringMatching(/^rank,clusterCode,/),
  });
}

async function said(url: string, words: readonly string[]): Promise<string> {
  const { out, ...ended } = await within(url, words);
  expect(ended).toEqual({ code: 0, err: '' });
  return out;
}

/** The command line in this process, which spares starting one. */
async function within(url: string, words: readonly string[]) {
  const said = { out: '', err: '' };
  process.env['DATABASE_URL'] = url;
  try {
    const io = { out: (text: string) => void (said.out += text), err: (text: string) => void (said.err += text) };
    return { code: await run(words, io), ...said };
  } finally {
    delete process.env['DATABASE_URL'];
  }
}

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
  await readsThePast(own.url);
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
  const full = spawnSync('sh', ['-c', `"${process.execPath}" "${JIJU_PROGRAM}" openapi > /dev/full`], {
    encoding: 'utf8',
  });
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
