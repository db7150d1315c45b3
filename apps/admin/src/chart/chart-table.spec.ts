import { csvOf } from './chart-table.ts';

it('writes numbers without what binary fractions leave behind, and nothing of them away', () => {
  const written = (value: number) => csvOf({ columns: ['a'], rows: [[value]] }).split('\r\n')[1];
  expect([-5.030000000000001, 0.1 + 0.2, 54.93 - 54.9].map(written)).toEqual(['-5.03', '0.3', '0.03']);
  const kept = [123456789012.34, 2_543_000_000_001, 1 / 3, 0.000001234567, -0, 1e300];
  expect(kept.map(written)).toEqual([
    '123456789012.34',
    '2543000000001',
    '0.333333333333',
    '0.000001234567',
    '0',
    '1e+300',
  ]);
});

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
