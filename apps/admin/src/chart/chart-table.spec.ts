import { csvOf } from './chart-table.ts';

it('quotes what needs it, leaves gaps empty and disarms formulas', () => {
  const csv = csvOf({
    columns: ['集聚区', 'a,b'],
    rows: [
      ['他说"好"', 1.5],
      ['=1+1', null],
    ],
  });
  expect(csv).toBe('集聚区,"a,b"\r\n"他说""好""",1.5\r\n\'=1+1,\r\n');
});
