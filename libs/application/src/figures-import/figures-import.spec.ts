import { isRefusal } from '@jiju/domain';
import fc from 'fast-check';
import { decodeFile } from './decode-file.ts';
import { readFigures } from './read-figures.ts';
import { readTable } from './read-table.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const vocabulary = {
  clusters: [
    { code: 'ZZ-XY', nameZh: '荥阳市产业集聚区', nameEn: 'Xingyang' },
    { code: 'JZ-MZ', nameZh: '孟州市产业集聚区', nameEn: 'Mengzhou' },
    { code: 'A-1', nameZh: '同名', nameEn: '' },
    { code: 'A-2', nameZh: '同名', nameEn: '' },
  ],
  indicators: [
    { code: 'REVENUE', nameZh: '主营业务收入', nameEn: 'Revenue' },
    { code: 'TAX', nameZh: '税收', nameEn: 'Tax' },
  ],
};
const read = (text: string, format?: 'long' | 'wide') => {
  const rows = readTable(text);
  if (isRefusal(rows)) throw new Error(rows.refused[0]?.code);
  return readFigures(rows, vocabulary, format);
};
const brief = ({ figures }: ReturnType<typeof read>) =>
  figures.map((one) => [one.clusterCode, one.periodCode, one.indicatorCode, one.value, one.status]);

test('a file is read in the encodings of the field', () => {
  expect(decodeFile(bytes('﻿集聚区'))).toBe('集聚区');
  expect(decodeFile(Uint8Array.from([0xbc, 0xaf, 0xbe, 0xdb, 0xc7, 0xf8]))).toBe('集聚区');
  expect(decodeFile(Uint8Array.from([0xff, 0xfe, 0x61, 0x00]))).toBe('a');
});

test.each([
  [[0xd0, 0xcf, 0x11, 0xe0], 'file-not-text'],
  [[0xd0, 0xcf, 0x11, 0xe0, 0x45, ...Buffer.from('EncryptedPackage', 'utf16le')], 'workbook-encrypted'],
  [[0x61, 0x00, 0x62], 'file-not-text'],
  [[], 'file-empty'],
  [[0x20, 0x0a], 'file-empty'],
  [[0x61, 0xff, 0xff], 'file-encoding-unknown'],
])('%p is refused', (content, code) => {
  expect(decodeFile(Uint8Array.from(content))).toEqual({ refused: [expect.objectContaining({ code })] });
});

test('a table that would fill the memory is refused while it is read', () => {
  const refused = { refused: [{ code: 'file-too-many-cells', path: '', params: { max: 4_000_000 } }] };
  expect(readTable('cluster,period\n' + 'a,\n'.repeat(2_000_000))).toEqual(refused);
  expect(readTable('cluster,period' + ',a'.repeat(4_000_000))).toEqual(refused);
  expect(readTable('\n'.repeat(4_000_001))).toEqual(refused);
});

test('a table is cells, with quotes, any separator and any line end', () => {
  expect(readTable('a,b\r\n"x, ""y""\nz",2\r\n\r\n3,4')).toEqual([
    { row: 1, cells: ['a', 'b'] },
    { row: 2, cells: ['x, "y"\nz', '2'] },
    { row: 5, cells: ['3', '4'] },
  ]);
  expect(readTable('a;b\n1;2\n')).toEqual([
    { row: 1, cells: ['a', 'b'] },
    { row: 2, cells: ['1', '2'] },
  ]);
  expect(readTable('a\tb')).toEqual([{ row: 1, cells: ['a', 'b'] }]);
  expect(readTable('a,b\n"1,2')).toEqual({ refused: [{ code: 'file-quote-open', path: '', params: { row: 2 } }] });
});

test('what is written as CSV is read as it was', () => {
  const cell = fc
    .string()
    .map((text) => text.trim().replaceAll('\r', ''))
    .filter((text) => text !== '');
  fc.assert(
    fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (rows) => {
      const table = [['h', 'h'], ...rows];
      const text = table.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\r\n');
      const found = readTable(text);
      expect(isRefusal(found) ? [] : found.map(({ cells }) => cells)).toEqual(table);
    }),
  );
});

test('long files go by code or by name', () => {
  const file = read(
    '集聚区,期间,指标,数值,状态\nZZ-XY,2013,REVENUE,"1,234.5",\n荥阳市产业集聚区,2013,税收,,O\nMengzhou,2013-q4,Tax,１２,p',
  );
  expect(file.problems).toEqual([]);
  expect(brief(file)).toEqual([
    ['ZZ-XY', '2013', 'REVENUE', 1234.5, 'A'],
    ['ZZ-XY', '2013', 'TAX', null, 'O'],
    ['JZ-MZ', '2013-Q4', 'TAX', 12, 'P'],
  ]);
});

test('wide files have a column for each indicator; an empty cell says nothing', () => {
  const file = read('cluster,name,period,主营业务收入（亿元）,TAX\nZZ-XY,荥阳,2013,1,\nJZ-MZ,孟州,2013,2,3');
  expect(file.problems).toEqual([]);
  expect(brief(file)).toEqual([
    ['ZZ-XY', '2013', 'REVENUE', 1, 'A'],
    ['JZ-MZ', '2013', 'REVENUE', 2, 'A'],
    ['JZ-MZ', '2013', 'TAX', 3, 'A'],
  ]);
  expect(file.rows).toBe(2);
});

test('every problem has its row and column', () => {
  const file = read(
    'cluster,period,indicator,value,status\nNOBODY,2013,REVENUE,1,\nZZ-XY,13,REVENUE,2,\nZZ-XY,2013,REVENUE,=1+1,\nZZ-XY,2013,TAX,1,Q\n同名,2013,TAX,1,\nZZ-XY,2013,TAX,1,\nZZ-XY,2013,TAX,2,\n,2013,,1,',
  );
  expect(file.problems.map(({ row, column, code }) => [row, column, code])).toEqual([
    [2, 'cluster', 'unknown-cluster'],
    [3, 'period', 'cell-period-malformed'],
    [4, 'value', 'cell-not-a-number'],
    [5, 'status', 'cell-status-unknown'],
    [6, 'cluster', 'column-ambiguous'],
    [8, 'value', 'duplicate-cell'],
    [9, 'indicator', 'cell-indicator-missing'],
    [9, 'cluster', 'cell-cluster-missing'],
  ]);
});

test.each([
  ['cluster,period', 'column-missing'],
  ['cluster,period,NOPE', 'column-unknown'],
  ['cluster,period,TAX,税收', 'column-twice'],
  ['period,TAX', 'column-missing'],
  ['cluster,cluster,period,TAX', 'column-twice'],
])('headings %p are refused', (heads, code) => {
  expect(read(`${heads}\n1,2,3`).problems[0]).toMatchObject({ row: 1, code });
});

test.each(['1e999', 'NaN', 'Infinity', '0x10', '1,23', '--1', '1 2 3x', '十'])('%p is no number', (text) => {
  expect(read(`cluster,period,indicator,value\nZZ-XY,2013,TAX,"${text}"`).problems[0]?.code).toBe('cell-not-a-number');
});
