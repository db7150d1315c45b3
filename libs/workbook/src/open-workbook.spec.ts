import type { OpenWorkbook } from '@jiju/application';
import { isRefusal } from '@jiju/domain';
import { workbookFile, zipFile, type SheetForTest } from '@jiju/testing';
import { openWorkbook } from './open-workbook.ts';

async function opened(file: Uint8Array): Promise<OpenWorkbook> {
  const workbook = await openWorkbook(file);
  if (isRefusal(workbook)) throw new Error(workbook.refused[0]?.code);
  return workbook;
}
const rowsOf = async (sheet: Omit<SheetForTest, 'name'>, most?: number) =>
  (await opened(workbookFile([{ name: 'A', ...sheet }]))).rows('A', most);
/** The text of one cell of the elements given. */
const cell = async (xml: string) => {
  const rows = await rowsOf({ rows: [[xml]] });
  return isRefusal(rows) ? rows.refused[0]?.code : rows[0]?.cells[0];
};
const refused = (code: string, params = expect.anything()) => ({ refused: [{ code, path: '', params }] });

test('rows are cells with the place they stand in, without what is empty', async () => {
  const rows = [['集聚区', 'period', '税收'], [], [null, ' 2013 ', 0.3], ['a & b', null, null]];
  expect(await rowsOf({ rows })).toEqual([
    { row: 1, cells: ['集聚区', 'period', '税收'] },
    { row: 3, cells: ['', '2013', '0.3'] },
    { row: 4, cells: ['a & b'] },
  ]);
  expect(await rowsOf({ rows }, 1)).toEqual([{ row: 1, cells: ['集聚区', 'period', '税收'] }]);
});

test('rows and cells without an address follow each other, and any prefix is the same', async () => {
  const xml =
    '<x:sheetData><x:row><x:c><x:v>1</x:v></x:c><x:c><x:v>2</x:v></x:c></x:row><x:row><x:c r="C2"><x:v>3</x:v></x:c></x:row></x:sheetData>';
  expect(await rowsOf({ xml: xml.replace('<x:sheetData', '<x:sheetData xmlns:x="main"') })).toEqual([
    { row: 1, cells: ['1', '2'] },
    { row: 2, cells: ['', '', '3'] },
  ]);
});

test.each([
  ['<c t="inlineStr"><is><r><t>产业</t></r><r><t>集聚区</t></r><rPh><t>reading</t></rPh></is></c>', '产业集聚区'],
  ['<c t="str"><f>A1&amp;"x"</f><v>a_x000A_b_x005F_c</v></c>', 'a\nb_c'],
  ['<c><f>0.1+0.2</f><v>0.30000000000000004</v></c>', '0.3'],
  ['<c><f>SUM(A1:A9)</f></c>', '=SUM(A1:A9)'],
  ['<c><f>SUM(A1:A9)</f><v></v></c>', '=SUM(A1:A9)'],
  ['<c t="str"><f>IF(1,"","")</f><v></v></c>', undefined],
  ['<c t="e"><f>1/0</f><v>#DIV/0!</v></c>', '#DIV/0!'],
  ['<c t="b"><v>1</v></c>', 'TRUE'],
  ['<c t="d" s="2"><v>2013-04-01T00:00:00</v></c>', '2013-04'],
  ['<c s="1"><v>0.125</v></c>', '12.5%'],
  ['<c s="2"><v>41365</v></c>', '2013-04'],
  ['<c s="3"><v>41365</v></c>', '2013-04-01'],
  ['<c s="4"><v>41365</v></c>', '2013'],
  ['<c s="5"><v>41365</v></c>', '2013-04'],
  ['<c s="6"><v>1234.567</v></c>', '1234.567'],
  ['<c s="99"><v>5</v></c>', '5'],
  ['<c><v><![CDATA[7]]></v></c>', '7'],
  ['<c t="s"><v>99</v></c>', 'workbook-damaged'],
  ['<c s="6"/>', undefined],
])('%s says %p', async (xml, text) => {
  expect(await cell(xml)).toBe(text);
});

test('hidden sheets are not there for the reader, others by name', async () => {
  const sheets = [
    { name: '说明', rows: [['note']] },
    { name: 'old', rows: [['x']], hidden: true },
    { name: 'A&B', rows: [['y']] },
  ];
  const workbook = await opened(workbookFile(sheets));
  expect(workbook.sheets).toEqual(['说明', 'A&B']);
  expect(await workbook.rows('A&B')).toEqual([{ row: 1, cells: ['y'] }]);
});

test.each([
  ['macros', workbookFile([{ name: 'A' }], { 'xl/vbaProject.bin': 'x' }), refused('workbook-with-macros')],
  [
    'a password on its parts',
    workbookFile([{ name: 'A' }], { 'xl/styles.xml': { content: 'x', encrypted: true } }),
    refused('workbook-encrypted'),
  ],
  ['a binary workbook', zipFile({ 'xl/workbook.bin': 'x' }), refused('file-not-text', { kind: 'Excel (xlsb)' })],
  ['a letter', zipFile({ 'word/document.xml': 'x' }), refused('file-not-text', { kind: 'Word' })],
  ['an open document', zipFile({ 'content.xml': 'x' }), refused('file-not-text', { kind: 'OpenDocument' })],
  ['another archive', zipFile({ 'readme.txt': 'x' }), refused('file-not-text', { kind: 'ZIP' })],
  ['half an archive', workbookFile([{ name: 'A' }]).subarray(0, 500), refused('workbook-damaged')],
  ['no archive', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), refused('workbook-damaged')],
  ['no XML', workbookFile([{ name: 'A' }], { 'xl/workbook.xml': '<workbook><sheets>' }), refused('workbook-damaged')],
  [
    'entities that multiply',
    workbookFile([{ name: 'A' }], {
      'xl/sharedStrings.xml': '<!DOCTYPE s [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><sst><si><t>&b;</t></si></sst>',
    }),
    refused('workbook-damaged'),
  ],
  [
    'bytes that are no text',
    workbookFile([{ name: 'A' }], { 'xl/sharedStrings.xml': Uint8Array.from([0x3c, 0xff, 0xfe]) }),
    refused('workbook-damaged'),
  ],
  [
    'styles without end',
    workbookFile([{ name: 'A' }], { 'xl/styles.xml': `<a>${' '.repeat(9_000_000)}</a>` }),
    refused('workbook-too-large'),
  ],
])('%s is refused', async (_, file, refusal) => {
  expect(await openWorkbook(file)).toEqual(refusal);
});

const bomb = new Uint8Array(201 * 1024 * 1024);

test.each<[string, string, unknown]>([
  ['rows in disorder', '<sheetData><row r="2"/><row r="2"/></sheetData>', refused('workbook-damaged')],
  ['a row beyond the last', '<sheetData><row r="1048577"/></sheetData>', refused('workbook-damaged')],
  ['a row that is no number', '<sheetData><row r="NaN"/></sheetData>', refused('workbook-damaged')],
  ['cells in disorder', '<sheetData><row r="1"><c r="B1"/><c r="A1"/></row></sheetData>', refused('workbook-damaged')],
  ['a cell beyond the last', '<sheetData><row r="1"><c r="XFE1"/></row></sheetData>', refused('workbook-damaged')],
  ['a cell nowhere', '<sheetData><row r="1"><c r="__proto__"/></row></sheetData>', refused('workbook-damaged')],
  [
    'a cell that never ends',
    `<sheetData><row r="1"><c t="str"><v>${'x'.repeat(1_100_000)}</v></c></row></sheetData>`,
    refused('workbook-damaged'),
  ],
  [
    'a cell of many pieces',
    `<sheetData><row r="1"><c t="str"><v>${'<![CDATA[xxxxxxxxxxxxxxxxxxxx]]>'.repeat(60_000)}</v></c></row></sheetData>`,
    refused('workbook-damaged'),
  ],
  [
    'rows as wide as a sheet can be',
    `<sheetData>${Array.from({ length: 250 }, (_, at) => `<row r="${at + 1}"><c r="XFD${at + 1}"><v>1</v></c></row>`).join('')}</sheetData>`,
    refused('file-too-many-cells'),
  ],
])('a sheet with %s is refused', async (_, xml, refusal) => {
  expect(await rowsOf({ xml })).toEqual(refusal);
});

test('what a sheet declares its extent to be costs nothing', async () => {
  const xml =
    '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row></sheetData>';
  const rows = await rowsOf({ xml });
  expect(isRefusal(rows) ? rows : rows.map(({ row, cells }) => [row, cells.length])).toEqual([
    [1, 16_384],
    [1_048_576, 1],
  ]);
});

test('a bomb is refused before it is unpacked, and so is one that lies about its size', async () => {
  const honest = await opened(workbookFile([{ name: 'A' }], { 'xl/worksheets/sheet1.xml': bomb }));
  const liar = await opened(
    workbookFile([{ name: 'A' }], { 'xl/worksheets/sheet1.xml': { content: bomb, declared: 1000 } }),
  );
  const before = process.memoryUsage().rss;
  expect(await honest.rows('A')).toEqual(refused('workbook-too-large', { max: 200 }));
  expect(await liar.rows('A')).toEqual(refused('workbook-damaged'));
  expect(process.memoryUsage().rss - before).toBeLessThan(30 * 1024 * 1024);
});

test('others are answered while a large sheet is read', async () => {
  const rows = Array.from({ length: 20_000 }, (_, at) => [`C${at}`, '2013', at / 7, at / 3]);
  const workbook = await opened(workbookFile([{ name: 'A', rows }]));
  let turns = 0;
  const turn = setInterval(() => void (turns += 1), 1);
  const read = await workbook.rows('A');
  clearInterval(turn);
  expect(isRefusal(read) ? read : read.length).toBe(20_000);
  expect(turns).toBeGreaterThan(5);
});
