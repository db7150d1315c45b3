import { problemTexts } from '@jiju/contract';
import { createDatabase, workbookFile, zipFile } from '@jiju/testing';
import { gzipSync } from 'node:zlib';
import { startApiUnderTest, writable, type Answer, type ApiUnderTest, type Caller } from '../api-under-test.ts';
import { buildSmallWorld, enterFigures } from '../small-world.ts';

let api: ApiUnderTest;
let admin: Caller;
beforeAll(async () => {
  api = await startApiUnderTest(createDatabase, { uploadLimitMb: 10 });
  admin = await api.as('administrator');
  await buildSmallWorld(admin);
  await enterFigures(admin, '2013', [[100, 5]]);
  await api.drain();
});
afterAll(() => api.stop());

/** Every row of every table that keeps something. */
async function everything(): Promise<unknown> {
  const tables = await api.database.query<{ name: string }>(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_name not in ('session', 'idempotency_key')`,
  );
  return api.database.query(
    tables
      .map(
        ({ name }) =>
          `select '${name}' as name, md5(string_agg(t::text, '|' order by t::text)) as rows from "${name}" t`,
      )
      .join(' union all '),
  );
}

/** Refused in both languages, with a code that the docs list, within a moment, and nothing is different afterwards. */
async function isRefused(ask: (language: string) => Promise<Answer>, code: string): Promise<void> {
  const before = await everything();
  const began = performance.now();
  const [zh, en] = [await ask('zh'), await ask('en')];
  expect(performance.now() - began).toBeLessThan(10_000);
  for (const { status, body, text } of [zh, en]) {
    const listed = [...(body.problems ?? []), ...(body.report?.problems ?? [])];
    const codes = [body.code, ...listed.map((one) => one.code)];
    expect({ status, codes, text: text.slice(0, 500) }).toMatchObject({ codes: expect.arrayContaining([code]) });
    for (const one of codes) if (one !== undefined) expect(Object.keys(problemTexts)).toContain(one);
    expect(status).toBeLessThan(500);
    expect(text.length).toBeLessThan(100_000);
  }
  if (zh.body.title !== undefined) {
    expect(zh.body.title).toMatch(/\p{Script=Han}/u);
    expect(en.body.title).not.toMatch(/\p{Script=Han}/u);
  }
  expect(await everything()).toEqual(before);
}

const sending =
  (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
  (language: string): Promise<Answer> =>
    admin.send(method, path, body, { 'accept-language': language, ...headers });
const json = { 'content-type': 'application/json' };
const cell = (more: object): object => ({
  figures: [{ clusterCode: 'ZZ-2', indicatorCode: 'REVENUE', periodCode: '2013', value: 1, ...more }],
});
const raw = (value: string): string => JSON.stringify(cell({ value: 'X' })).replace('"X"', value);
const indicator = (text: string): object => ({
  code: 'NEW',
  nameZh: '新',
  unit: '',
  frequency: 'year',
  kind: 'derived',
  formulas: [{ text }],
});

describe('what the issue names', () => {
  test.each([
    ['a figure out of its range', 'PUT', '/figures', cell({ value: 10_001 }), 'value-out-of-range'],
    [
      'out of range without a reason',
      'PUT',
      '/figures',
      cell({ indicatorCode: 'TAX', value: 5000 }),
      'value-needs-reason',
    ],
    ['too many decimals', 'PUT', '/figures', cell({ indicatorCode: 'TAX', value: 1.005 }), 'value-too-precise'],
    ['text in a number cell', 'PUT', '/figures', cell({ value: 'abc' }), 'field-wrong-type'],
    ['a period that does not exist', 'PUT', '/figures', cell({ periodCode: '2013-Q5' }), 'text-malformed'],
    ['a period not in the calendar', 'PUT', '/figures', cell({ periodCode: '2030' }), 'period-not-in-calendar'],
    ['a closed period', 'PUT', '/figures', cell({ periodCode: '2011' }), 'period-closed'],
    ['an unknown cluster', 'PUT', '/figures', cell({ clusterCode: 'NO' }), 'unknown-cluster'],
    ['an unknown indicator', 'PUT', '/figures', cell({ indicatorCode: 'NO' }), 'unknown-indicator'],
    ['a stale revision of a figure', 'PUT', '/figures', cell({ revision: 9 }), 'stale-revision'],
    ['a formula with a cycle', 'POST', '/indicators', indicator('NEW + 1'), 'formula-cycle'],
    [
      'an award of size 0',
      'POST',
      '/award-schemes',
      { code: 'A0', nameZh: '零', methodCode: 'M', versions: [{ definition: { size: 0, orderedBy: 'rank' } }] },
      'award-size-not-positive',
    ],
    [
      'a payload over the limit',
      'POST',
      '/units',
      { code: 'R', nameZh: 'x'.repeat(5 * 1024 * 1024), kind: 'office' },
      'body-too-large',
    ],
  ])('%s', (_, method, path, body, code) => isRefused(sending(method, path, body), code));

  test('a stale revision of a record', async () => {
    const { items } = (await admin.send('GET', '/clusters')).body;
    const { body } = await admin.send('GET', `/clusters/${items[0]?.id}`);
    const path = `/clusters/${items[0]?.id}`;
    await isRefused(sending('PUT', path, writable(path, body), { 'if-match': '"99"' }), 'stale-revision');
  });

  test('weights that do not add up', async () => {
    const { items } = (await admin.send('GET', '/method-versions')).body;
    const [version] = items as unknown as { id: number; definition: { indicators: object[] } }[];
    const [first, ...others] = version?.definition.indicators ?? [];
    const definition = {
      ...version?.definition,
      weightsMustSum: 100,
      indicators: [{ ...first, weight: 50 }, ...others],
    };
    const path = `/method-versions/${version?.id}`;
    const body = { ...writable(path, version ?? {}), definition };
    await isRefused(sending('PUT', path, body, { 'if-match': '"1"' }), 'method-weights-do-not-add-up');
  });

  test('a method whose groups go in a circle', () =>
    isRefused(
      sending('POST', '/method-versions', {
        code: 'M-2',
        methodCode: 'M',
        number: 2,
        definition: {
          indicators: [{ code: 'REVENUE', direction: 1, weight: 100, parent: 'A', scoring: { kind: 'min-max' } }],
          groups: [
            { code: 'A', name: { zh: '甲', en: 'A' }, parent: 'B', weight: 100, aggregation: 'arithmetic' },
            { code: 'B', name: { zh: '乙', en: 'B' }, parent: 'A', weight: 100, aggregation: 'arithmetic' },
          ],
        },
      }),
      'method-cycle',
    ));

  const directive = {
    code: 'D-LATE',
    source: { titleZh: '会议', date: '2014-04-11' },
    textZh: '督办',
    leadUnitCode: 'NO',
    issuedOn: '2014-04-11',
  };
  test.each([
    ['a deadline before its issue date', { deadline: '2014-04-10' }, 'directive-deadline-before-issue'],
    ['a deadline on a day that does not exist', { deadline: '2014-02-30' }, 'invalid-input'],
    ['a directive for nobody', { deadline: '2014-04-11' }, 'unknown-reference'],
  ])('%s', (_, more, code) => isRefused(sending('POST', '/directives', { ...directive, ...more }), code));

  test('an expired session', () =>
    isRefused(
      (language) => api.anybody.send('PUT', '/figures', cell({}), { 'accept-language': language }),
      'unauthenticated',
    ));
});

describe('numbers', () => {
  test.each([
    ['1e999', 'field-wrong-type'],
    ['-1e999', 'field-wrong-type'],
    ['NaN', 'malformed-json'],
    ['1,234', 'malformed-json'],
    ['"1,234"', 'field-wrong-type'],
    ['"１２"', 'field-wrong-type'],
    ['01', 'malformed-json'],
    ['9'.repeat(40), 'value-out-of-range'],
    ['true', 'field-wrong-type'],
    ['[1]', 'field-wrong-type'],
    ['{}', 'field-wrong-type'],
  ])('%s as a value', (value, code) => isRefused(sending('PUT', '/figures', raw(value), json), code));

  test('negative zero is zero', async () => {
    const first = await admin.send('PUT', '/figures', raw('-0'), json);
    expect(first.status).toBe(200);
    const again = await admin.send('PUT', '/figures', raw('0'), json);
    expect(again.body).toMatchObject({ changed: 0, unchanged: 1 });
    const [row] = await api.database.query<{ zero: string }>(
      `select value::text as zero from observation where value = 0`,
    );
    expect(row?.zero).toBe('0');
  });
});

describe('requests', () => {
  const deep = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
  test.each([
    ['a list 400,000 deep', '/units', deep(400_000), 'body-too-deep'],
    ['a field 200,000 deep', '/units', `{"code":"R","nameZh":"x","kind":${deep(200_000)}}`, 'body-too-deep'],
    [
      'a definition 100,000 deep',
      '/star-rules',
      `{"code":"R","nameZh":"x","versions":${deep(100_000)}}`,
      'body-too-deep',
    ],
    ['an unknown field of objects', '/units', `{"code":"R","nameZh":"x","kind":{"a":1}}`, 'invalid-input'],
  ])('%s', async (_, path, body, code) => {
    await isRefused(sending('POST', path, body, json), code);
    await isRefused(sending('POST', path, body, { ...json, 'idempotency-key': `deep-${path}-${body.length}` }), code);
  });

  test.each([
    ['/clusters?nope=1', 'field-unknown'],
    ['/clusters?perPage=100000', 'number-too-large'],
    ['/clusters?page=1e99', 'invalid-input'],
    ['/clusters?page=0', 'number-too-small'],
    ['/clusters?perPage=-1', 'number-too-small'],
    ['/clusters?sort=__proto__', 'invalid-input'],
    ['/clusters?sort=id;drop', 'invalid-input'],
    ['/clusters?__proto__=1', 'field-unknown'],
    ['/clusters?constructor=1', 'field-unknown'],
    ['/clusters?page=1&page=2', 'invalid-input'],
    ['/clusters?ids=1,2,x', 'invalid-input'],
    ['/clusters?q=%00', 'malformed-request'],
    ['/figures?periodCode=2013&perPage=1001', 'number-too-large'],
    ['/rankings/__proto__/2013', 'not-found'],
    ['/rankings/M/2013?sort=constructor', 'invalid-input'],
    ['/clusters/%E0%A4%A', 'malformed-request'],
    ['/clusters/0x1', 'id-malformed'],
    ['/clusters/1e0', 'id-malformed'],
    ['/clusters/%201', 'id-malformed'],
    ['/clusters/1.0', 'id-malformed'],
    ['/clusters/0', 'id-malformed'],
    ['/clusters/01', 'id-malformed'],
    ['/clusters/2147483648/history', 'number-too-large'],
    ['/operations/verify/0x1', 'id-malformed'],
    ['/editions/1e0', 'id-malformed'],
    ['/facts?from=yesterday', 'invalid-input'],
    ['/__proto__', 'unknown-route'],
    ['/constructor', 'unknown-route'],
  ])('GET %s', (path, code) => isRefused(sending('GET', path), code));

  test('names of what every object has are names like any other, and change no other object', async () => {
    const body =
      '{"code":"P-1","nameZh":"甲","kind":"office","__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}}}';
    const answer = await admin.send('POST', '/units', body, json);
    expect([answer.status, answer.body.problems.map(({ path }) => path)]).toEqual([400, ['__proto__', 'constructor']]);
    expect(({} as { admin?: boolean }).admin).toBeUndefined();
    await isRefused(sending('PUT', '/figures', cell({ clusterCode: '__proto__' })), 'unknown-cluster');
    await isRefused(sending('PUT', '/figures', cell({ indicatorCode: 'CONSTRUCTOR' })), 'unknown-indicator');
  });

  test('an id that is too large is told once', async () => {
    for (const id of ['2147483648', '99999999999999999999'])
      expect((await admin.send('GET', `/clusters/${id}`)).body.problems).toHaveLength(1);
  });

  const unit = '{"code":"B-1","nameZh":"甲","kind":"office"}';
  test.each([
    ['text', unit, { 'content-type': 'text/plain' }, 415, 'unsupported-media-type'],
    [
      'a form',
      'code=B-1&nameZh=x',
      { 'content-type': 'application/x-www-form-urlencoded' },
      415,
      'unsupported-media-type',
    ],
    ['bytes of no type', new TextEncoder().encode(unit), {}, 415, 'unsupported-media-type'],
    ['JSON in Latin 1', unit, { 'content-type': 'application/json; charset=latin1' }, 415, 'unsupported-media-type'],
    [
      'JSON in UTF-16',
      Buffer.from(unit, 'utf16le'),
      { 'content-type': 'application/json; charset=utf-16le' },
      400,
      'body-not-utf-8',
    ],
    [
      'JSON in GBK that says nothing',
      Buffer.concat([
        Buffer.from('{"code":"B-1","kind":"office","nameZh":"'),
        Buffer.from([0xbc, 0xd7]),
        Buffer.from('"}'),
      ]),
      json,
      400,
      'body-not-utf-8',
    ],
    ['nothing at all', undefined, {}, 400, 'field-required'],
  ] as const)('a record as %s', async (_, body, headers, status, code) => {
    const answer = await admin.send('POST', '/units', body, headers);
    expect([answer.status, answer.body.problems[0]?.code ?? answer.body.code]).toEqual([status, code]);
  });

  test('fields nobody knows, at any depth, each at its place', async () => {
    const answer = await admin.send('POST', '/clusters', {
      code: 'B-1',
      nameZh: '甲',
      regionCode: '410100',
      status: 'closed',
      aliases: [{ name: '乙', nota: '' }],
    });
    expect(answer.body.problems.map(({ code, path }) => [code, path])).toEqual([
      ['field-unknown', 'aliases.0.nota'],
      ['field-unknown', 'status'],
    ]);
    await isRefused(sending('PUT', '/figures', cell({ unit: '万元' })), 'field-unknown');
  });

  test('half of a pair of surrogates', async () => {
    const answer = await admin.send('POST', '/units', '{"code":"H-1","nameZh":"\\ud800","kind":"office"}', json);
    expect(answer.status).toBeLessThan(500);
  });
});

describe('formulas', () => {
  test.each([
    ['10,000 brackets', `${'('.repeat(900)}TAX${')'.repeat(900)}`, 'formula-too-deep'],
    ['brackets beyond the limit of the text', `${'('.repeat(10_000)}TAX${')'.repeat(10_000)}`, 'text-too-long'],
    ['a very long name', 'A'.repeat(1500), 'formula-code-too-long'],
    ['a way to code', 'constructor.constructor("return 1")()', 'formula-unexpected-character'],
    ['an unknown name', 'TAXX / REVENUE', 'formula-unknown-indicator-suggestion'],
    ['an endless loop', 'rolling(rolling(rolling(rolling(TAX, 40), 40), 40), 40)', 'formula-too-costly'],
    ['nothing', '   ', 'field-required'],
  ])('%s', (_, text, code) => isRefused(sending('POST', '/indicators', indicator(text)), code));
});

describe('packed files', () => {
  // 200 MB of nothing, 200 KB on the wire, against an upload limit of 10 MB.
  const nothing = new Uint8Array(200 * 1024 * 1024);
  const bomb = gzipSync(nothing);
  const archive = zipFile({ 'xl/worksheets/sheet1.xml': nothing });
  const workbook = workbookFile([{ name: 'A' }], { 'xl/worksheets/sheet1.xml': nothing });
  const upload = (file: Uint8Array, headers: Record<string, string> = {}) =>
    sending('POST', '/figures/import', file, { 'content-type': 'text/csv', ...headers });

  test('a bomb is not unpacked, whatever it is called', async () => {
    const before = process.memoryUsage().rss;
    await isRefused(upload(bomb), 'file-not-text');
    await isRefused(upload(archive), 'file-not-text');
    await isRefused(upload(workbook), 'workbook-too-large');
    expect(process.memoryUsage().rss - before).toBeLessThan(150 * 1024 * 1024);
  });

  test('a bomb that the request itself declares to be packed is not unpacked beyond the limit', async () => {
    await isRefused(upload(bomb, { 'content-encoding': 'gzip' }), 'file-not-text');
    await isRefused(sending('POST', '/units', bomb, { ...json, 'content-encoding': 'gzip' }), 'body-too-large');
  });
});

describe('files', () => {
  const upload = (file: string | Uint8Array, type = 'text/csv') =>
    sending('POST', '/figures/import', file, { 'content-type': type });
  const head = 'cluster,period,indicator,value,industry\n';
  test.each<[string, string | Uint8Array, string]>([
    [
      'a million columns',
      `cluster,period,${Array.from({ length: 1_000_000 }, (_, at) => `C${at}`).join(',')}\n`,
      'file-too-many-columns',
    ],
    ['a million times the same column', `${'cluster,'.repeat(1_000_000)}\n`, 'file-too-many-columns'],
    ['a million cells in a row', `cluster,period,TAX\nZZ-2,2013${',1'.repeat(1_000_000)}\n`, 'row-cells-missing'],
    ['a quote that is never closed', `${head}"ZZ-2,2013,TAX,1\n`, 'file-quote-open'],
    ['a heading of five megabytes', `cluster,period,${'x'.repeat(5_000_000)}\nZZ-2,2013,1\n`, 'column-unknown'],
    ['a cell of five megabytes', `${head}${'x'.repeat(5_000_000)},2013,TAX,1,\n`, 'unknown-cluster'],
    ['a value of five megabytes', `${head}ZZ-2,2013,TAX,${'1'.repeat(5_000_000)},\n`, 'cell-not-a-number'],
    ['an industry of five megabytes', `${head}ZZ-2,2013,TAX,1,${'x'.repeat(5_000_000)}\n`, 'text-too-long'],
    ['a quotation of five megabytes', `${head}ZZ-2,2013,TAX,"${'""'.repeat(2_500_000)}",\n`, 'cell-not-a-number'],
    [
      'half a workbook',
      Uint8Array.from([0x50, 0x4b, 0x03, 0x04, ...Array.from({ length: 1000 }, () => 0)]),
      'workbook-damaged',
    ],
    [
      'an empty archive',
      Uint8Array.from([0x50, 0x4b, 0x05, 0x06, ...Array.from({ length: 18 }, () => 0)]),
      'file-not-text',
    ],
    ['a bomb', Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), 'file-not-text'],
    ['random bytes', Uint8Array.from({ length: 5000 }, (_, at) => 128 + ((at * 7919) % 127)), 'column-missing'],
    [
      'zero bytes in UTF-16',
      Uint8Array.from([0xff, 0xfe, ...Buffer.from(`${head}ZZ-2,2013,TAX,1,\0x\n`, 'utf16le')]),
      'file-not-text',
    ],
    ['half a character of UTF-16', Uint8Array.from([0xff, 0xfe, 0x41]), 'file-encoding-unknown'],
    ['duplicate rows', `${head}ZZ-2,2013,TAX,1,\nZZ-2,2013,TAX,1,\n`, 'duplicate-cell'],
    ['names of what every object has', `${head}__proto__,2013,TAX,1,\n`, 'unknown-cluster'],
    ['such columns', `cluster,period,__proto__,constructor\nZZ-2,2013,1,1\n`, 'column-unknown'],
    ['NaN', `${head}ZZ-2,2013,TAX,NaN,\n`, 'cell-not-a-number'],
    ['Infinity', `${head}ZZ-2,2013,TAX,Infinity,\n`, 'cell-not-a-number'],
    ['1e999', `${head}ZZ-2,2013,TAX,1e999,\n`, 'cell-not-a-number'],
    ['a comma in the wrong place', `${head}ZZ-2,2013,TAX,"1,2345",\n`, 'cell-not-a-number'],
    ['a period of full-width text', `${head}ZZ-2,二〇一三,TAX,1,\n`, 'cell-period-malformed'],
    ['forty digits', `${head}ZZ-2,2013,REVENUE,${'9'.repeat(40)},\n`, 'value-out-of-range'],
    ['more than the limit', 'x'.repeat(10 * 1024 * 1024 + 1), 'body-too-large'],
  ])('%s', (_, file, code) => isRefused(upload(file), code));

  test.each<[string, Uint8Array]>([
    ['UTF-8 with a mark', Buffer.from('\uFEFF集聚区,期间,税收\n郑州二,2013,"1,2"\n'.replace('1,2', '１２'))],
    ['UTF-16, little end first', Buffer.from('\uFEFF集聚区,期间,税收\n郑州二,2013,13\n', 'utf16le')],
    ['UTF-16, big end first', Buffer.from('\uFEFF集聚区,期间,税收\n郑州二,2013,14\n', 'utf16le').swap16()],
  ])('%s is read', async (_, file) => {
    expect((await upload(file)('zh')).body).toMatchObject({ changed: 1, problems: [] });
  });
});
