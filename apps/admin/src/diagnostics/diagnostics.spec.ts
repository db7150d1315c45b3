import type { MethodDefinition } from '@jiju/domain';
import { runDiagnosis } from './diagnosis-run.ts';
import { correlationTable, groupTable, indicatorTable, removalTable } from './diagnosis-tables.ts';

const definition: MethodDefinition = {
  groups: [{ code: 'TOP', aggregation: 'arithmetic' }],
  indicators: ['A', 'B', 'C'].map((code) => ({
    code,
    parent: 'TOP',
    direction: 1,
    weight: code === 'C' ? 2 : 1,
    scoring: { kind: 'min-max' },
  })),
};
const of = (...values: number[]) => Float64Array.from(values);
const table = {
  ids: ['a', 'b', 'c', 'd', 'e'],
  columns: new Map([
    ['A', of(1, 2, 3, 4, 5)],
    ['B', of(1, 2, 3, 4, 6)],
    ['C', of(9, 4, 3, 2, 1)],
  ]),
};
const words = { translate: (key: string) => key.split('.').at(-1) ?? '', nameOf: (code: string) => code, comma: ', ' };
const found = runDiagnosis({ definition, table, events: [] });
if (!found) throw new Error('refused');

it('lists shape, consistency and what leaving one out does; a constant or missing number is a gap and never NaN', () => {
  expect(indicatorTable(found, words)).toEqual({
    columns: ['name', 'share', 'count', 'skewness', 'kurtosis', 'withTotal', 'flags'],
    rows: [
      ['A', 25, 5, 0, -1.2, expect.any(Number), expect.any(String)],
      ['B', 25, 5, 0.59, -0.02, expect.any(Number), expect.any(String)],
      ['C', 50, 5, 1.55, 2.68, expect.any(Number), expect.any(String)],
    ],
  });
  expect(groupTable(found, words).rows[0]?.slice(0, 2)).toEqual(['TOP', 3]);
  expect(groupTable(found, words).rows[0]?.[4]).toContain('A – B 0.99 (redundant)');
  expect(removalTable(found, words).rows.map(([name]) => name)).toHaveLength(3);
  const flat = runDiagnosis({
    definition,
    table: { ids: ['a', 'b'], columns: new Map([['A', of(1, 1)]]) },
    events: [],
  });
  if (!flat) throw new Error('refused');
  const cells = [indicatorTable(flat, words), groupTable(flat, words), removalTable(flat, words)].flatMap(({ rows }) =>
    rows.flat(),
  );
  expect(cells.filter((cell) => typeof cell === 'number' && !Number.isFinite(cell))).toEqual([]);
  expect(JSON.stringify(cells)).not.toContain('NaN');
});

it('marks what repeats and what opposes in the table of correlations', () => {
  const [group] = found.groups;
  if (!group) throw new Error('none');
  const { columns, rows } = correlationTable(group, words);
  expect(columns).toEqual(['name', 'A', 'B', 'C']);
  expect(rows[0]).toEqual(['A', 1, '0.99 =', '-0.91 ×']);
  expect(rows[2]?.[3]).toBe(1);
});

it('a method with problems gives nothing', () => {
  expect(runDiagnosis({ definition: { ...definition, indicators: [] }, table, events: [] })).toBeNull();
});
