import { importReport, problemDetails, problemTexts } from '@jiju/contract';
import { createDatabase, workbookFile, zipFile, type CellForTest } from '@jiju/testing';
import { startApiUnderTest, type ApiUnderTest, type Caller } from '../api-under-test.ts';
import { buildSmallWorld } from '../small-world.ts';

let api: ApiUnderTest;
let admin: Caller;
beforeAll(async () => {
  api = await startApiUnderTest(createDatabase);
  admin = await api.as('administrator');
  await buildSmallWorld(admin);
  await admin.send('POST', '/periods', { code: '2013-04' });
});
afterAll(() => api.stop());

const excel = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const upload = (file: Uint8Array, query = '', type = excel, language = 'en') =>
  admin.send('POST', `/figures/import${query}`, file, { 'content-type': type, 'accept-language': language });
const figures = (...rows: CellForTest[][]) => workbookFile([{ name: '数据', rows }]);
const stored = () =>
  api.database.query<{ code: string; indicator: string; period: string; value: number }>(
    'select c.code, o.indicator, o.period, o.value from observation o join cluster c on c.id = o.cluster_id order by 1, 2, 3',
  );

test('figures of a workbook are stored as they are shown, by code or by name, wide or long', async () => {
  const wide = workbookFile([
    { name: '说明', rows: [['填报说明']] },
    {
      name: '数据',
      rows: [
        ['集聚区', 'name', '期间', '主营业务收入（亿元）', 'TAX'],
        ['ZZ-1', '郑州一', 2013, '<c><v>1.1000000000000001</v></c>', '<c><f>0.1+0.2</f><v>0.30000000000000004</v></c>'],
        [],
        ['郑州二', null, '2013', '<c s="6"><v>1234.567</v></c>', null],
      ],
    },
  ]);
  const report = importReport.parse((await upload(wide)).body);
  expect(report).toEqual({
    rows: 2,
    changed: 3,
    unchanged: 0,
    dryRun: false,
    problems: [],
    sheet: '数据',
    otherSheets: ['说明'],
  });
  const heads = ['cluster', 'period', 'indicator', 'value', 'status'];
  const long = figures(heads, ['JZ-1', 2013, '税收', '12', null], ['JZ-2', 2013, 'TAX', null, 'O']);
  expect((await upload(long, '?format=long', 'application/octet-stream')).body).toMatchObject({
    changed: 2,
    problems: [],
  });
  expect(await stored()).toMatchObject([
    { code: 'JZ-1', indicator: 'TAX', value: 12 },
    { code: 'JZ-2', indicator: 'TAX', value: null },
    { code: 'ZZ-1', indicator: 'REVENUE', value: 1.1 },
    { code: 'ZZ-1', indicator: 'TAX', value: 0.3 },
    { code: 'ZZ-2', indicator: 'REVENUE', value: 1234.567 },
  ]);
});

test('the same figures as a CSV change nothing more', async () => {
  const csv = 'cluster,period,REVENUE,TAX\nZZ-1,2013,1.1,0.3\nZZ-2,2013,1234.567,\n';
  const { body } = await upload(Buffer.from(csv), '', 'text/csv');
  expect(body).toMatchObject({ changed: 0, unchanged: 3, sheet: null, otherSheets: [] });
});

test('every problem has the sheet, row and column of the workbook, and nothing is stored', async () => {
  const before = await stored();
  const file = workbookFile([
    {
      name: '2013年',
      rows: [
        [],
        ['cluster', 'period', 'REVENUE', 'TAX'],
        ['ZZ-1', 2013, '<c t="e"><v>#DIV/0!</v></c>', '<c s="1"><v>0.125</v></c>'],
        [],
        ['NOBODY', 2013, 5, 5],
        ['ZZ-2', '<c s="3"><v>41639</v></c>', '<c><f>SUM(C1:C3)</f></c>', '<c s="3"><v>41365</v></c>'],
        ['ZZ-2', 2012, '<c t="b"><v>1</v></c>', -1],
      ],
    },
  ]);
  const { status, body } = await upload(file);
  expect([status, body.code]).toEqual([422, 'import-refused']);
  const { report } = problemDetails.parse(body);
  expect(report?.sheet).toBe('2013年');
  expect(report?.problems.map(({ row, column, text }) => [row, column, text])).toEqual([
    [3, 'REVENUE', '"#DIV/0!" is not a number.'],
    [3, 'TAX', '"12.5%" is not a number.'],
    [5, 'cluster', 'There is no cluster with code NOBODY.'],
    [6, 'period', '"2013-12-31" is not a period. Write it as 2013, 2013-Q4 or 2013-04.'],
    [6, 'REVENUE', '"=SUM(C1:C3)" is not a number.'],
    [6, 'TAX', '"2013-04-01" is not a number.'],
    [7, 'REVENUE', '"TRUE" is not a number.'],
    [7, 'TAX', expect.stringContaining('-1')],
  ]);
  expect(await stored()).toEqual(before);
});

test('2013-04 that a spreadsheet made a date of is that month', async () => {
  await admin.send('POST', '/indicators', {
    code: 'POWER',
    nameZh: '用电',
    frequency: 'month',
    kind: 'base',
    unit: '',
  });
  const rows = [
    ['cluster', 'period', 'POWER'],
    ['ZZ-1', '<c s="2"><v>41365</v></c>', 7],
    ['ZZ-2', '<c s="5"><v>41394</v></c>', 8],
  ];
  expect((await upload(figures(...rows))).body).toMatchObject({ changed: 2, problems: [] });
  const power = (await stored()).filter(({ indicator }) => indicator === 'POWER');
  expect(power.map(({ period, value }) => [period, value])).toEqual([
    ['2013-04', 7],
    ['2013-04', 8],
  ]);
});

const oldContainer = Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), Buffer.alloc(600)]);
const locked = Buffer.concat([oldContainer, Buffer.from('EncryptedPackage', 'utf16le')]);
const heading: CellForTest[] = ['cluster', 'period', 'TAX'];

test.each<[string, Uint8Array, number, string]>([
  ['an old workbook', oldContainer, 415, 'file-not-text'],
  ['one behind a password', locked, 422, 'workbook-encrypted'],
  ['one with macros', workbookFile([{ name: 'A' }], { 'xl/vbaProject.bin': 'x' }), 422, 'workbook-with-macros'],
  ['another archive', zipFile({ 'a.txt': 'x' }), 415, 'file-not-text'],
  ['half a workbook', figures(heading).subarray(0, 400), 422, 'workbook-damaged'],
  ['no cells', figures(), 422, 'file-empty'],
  [
    'two sheets of figures',
    workbookFile([
      { name: '一', rows: [heading] },
      { name: '二', rows: [heading] },
    ]),
    422,
    'workbook-sheets-several',
  ],
  [
    'a bomb',
    workbookFile([{ name: 'A' }], { 'xl/worksheets/sheet1.xml': new Uint8Array(201 * 1024 * 1024) }),
    422,
    'workbook-too-large',
  ],
  [
    'columns without end',
    figures([...heading, ...Array.from({ length: 2_000 }, (_, at) => `C${at}`)]),
    422,
    'file-too-many-columns',
  ],
])('%s is refused in words of both languages', async (_, file, status, code) => {
  for (const language of ['zh', 'en'] as const) {
    const answer = await upload(file, '?dryRun=true', excel, language);
    expect([answer.status, answer.body.code]).toEqual([status, code]);
    const [begin = ''] = (problemTexts[code]?.[language] ?? '').split('{');
    expect(problemDetails.parse(answer.body).title).toContain(begin);
  }
});
