import { isRefusal, refuse } from '@jiju/domain';
import { findTable, type OpenWorkbook } from './find-table.ts';

const rows = (...lines: string[]) => lines.map((line, at) => ({ row: at + 2, cells: line.split(',') }));
const figures = rows('集聚区,期间,税收', 'ZZ-1,2013,1');
const workbook = (sheets: Record<string, ReturnType<typeof rows>>): OpenWorkbook => ({
  sheets: Object.keys(sheets),
  rows: (sheet, most) => Promise.resolve((sheets[sheet] ?? []).slice(0, most)),
});

test('the sheet with figures is found wherever it stands, and what is left is named', async () => {
  const found = await findTable(workbook({ 说明: rows('填报说明'), 数据: figures, 空: [], 代码: rows('代码,名称') }));
  expect(found).toEqual({ rows: figures, sheet: '数据', otherSheets: ['说明', '代码'] });
});

test('a sheet that names its clusters is one of figures too', async () => {
  const named = rows('name,period,TAX', '郑州一,2013,1');
  expect(await findTable(workbook({ A: rows('x'), B: named }))).toMatchObject({ sheet: 'B' });
});

test('when no heading is ours the first sheet is taken, for its heading to be told wrong', async () => {
  const found = await findTable(workbook({ A: [], B: rows('地区,年份'), C: rows('x') }));
  expect(found).toMatchObject({ sheet: 'B', otherSheets: ['C'] });
});

test('of several sheets with figures none is preferred', async () => {
  expect(await findTable(workbook({ 一季度: figures, 二季度: figures }))).toEqual({
    refused: [{ code: 'workbook-sheets-several', path: '', params: { names: '“一季度”, “二季度”' } }],
  });
});

test('a workbook that holds nothing is empty, and what cannot be read is told', async () => {
  expect(await findTable(workbook({ A: [], B: [] }))).toEqual(refuse('file-empty'));
  const damaged = refuse('workbook-damaged');
  expect(await findTable({ sheets: ['A'], rows: () => Promise.resolve(damaged) })).toEqual(damaged);
  const later = (_: string, most?: number) => Promise.resolve(most === undefined ? damaged : figures);
  expect(isRefusal(await findTable({ sheets: ['A'], rows: later }))).toBe(true);
});
