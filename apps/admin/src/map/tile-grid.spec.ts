import { tileGrid } from './tile-grid.ts';

const cities = [...Array.from({ length: 17 }, (_, at) => `41${String(at + 1).padStart(2, '0')}00`), '419001'];

it('has a place of its own for each of the 18 cities', () => {
  const { tiles, columns, rows } = tileGrid(cities);
  expect(new Set(tiles.map(({ column, row }) => `${column} ${row}`)).size).toBe(18);
  expect([columns, rows]).toEqual([5, 7]);
  expect(tiles.every(({ column, row }) => column < columns && row < rows)).toBe(true);
});

it('puts cities it does not know below, and knows what to do without any it knows', () => {
  expect(tileGrid(['410100', '320100']).tiles).toEqual([
    { code: '410100', column: 2, row: 3 },
    { code: '320100', column: 0, row: 4 },
  ]);
  expect(tileGrid(['2', '1', '3'])).toEqual({
    tiles: [
      { code: '1', column: 0, row: 0 },
      { code: '2', column: 1, row: 0 },
      { code: '3', column: 0, row: 1 },
    ],
    columns: 2,
    rows: 2,
  });
});
