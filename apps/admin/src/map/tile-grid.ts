/** A place of the grid: column from the west, row from the north. */
export interface Tile {
  readonly code: string;
  readonly column: number;
  readonly row: number;
}

// The 18 cities of Henan, each beside the neighbours it has on the map as far as squares allow: Sanmenxia in the west, Shangqiu in
// the east, Anyang in the north, Xinyang in the south.
const henan: Readonly<Record<string, readonly [column: number, row: number]>> = {
  '410500': [3, 0],
  '410600': [3, 1],
  '410900': [4, 1],
  '419001': [1, 2],
  '410800': [2, 2],
  '410700': [3, 2],
  '411200': [0, 3],
  '410300': [1, 3],
  '410100': [2, 3],
  '410200': [3, 3],
  '411400': [4, 3],
  '410400': [1, 4],
  '411000': [2, 4],
  '411100': [3, 4],
  '411600': [4, 4],
  '411300': [1, 5],
  '411700': [3, 5],
  '411500': [3, 6],
};

export interface TileGrid {
  readonly tiles: readonly Tile[];
  readonly columns: number;
  readonly rows: number;
}

/** A tile for every city; those the grid has no place for stand in rows of their own below the others. */
export function tileGrid(codes: readonly string[]): TileGrid {
  const known = codes.flatMap((code): Tile[] => {
    const place = henan[code];
    return place ? [{ code, column: place[0], row: place[1] }] : [];
  });
  const columns = known.length > 0 ? 5 : Math.max(1, Math.ceil(Math.sqrt(codes.length)));
  const below = known.length > 0 ? Math.max(...known.map(({ row }) => row)) + 1 : 0;
  const others = codes
    .filter((code) => !(code in henan))
    .toSorted()
    .map((code, at): Tile => ({ code, column: at % columns, row: below + Math.floor(at / columns) }));
  return { tiles: [...known, ...others], columns, rows: below + Math.ceil(others.length / columns) };
}
