import type { RobustnessResult } from '@jiju/contract';

/** One cluster of the plot. */
export interface IntervalLine {
  readonly id: string;
  readonly nominal: number;
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly inTop: number;
  /** Clusters of near places whose order against this one is open. */
  readonly open: readonly string[];
}

/** Ranked clusters in the order of the ranking, with whom each cannot be told apart from. */
export function intervalLines({
  intervals,
  undecided,
}: Pick<RobustnessResult, 'intervals' | 'undecided'>): IntervalLine[] {
  const open = new Map<string, string[]>();
  const note = (id: string, other: string) => {
    open.set(id, [...(open.get(id) ?? []), other]);
  };
  for (const { better, worse } of undecided) {
    note(better, worse);
    note(worse, better);
  }
  return intervals
    .flatMap(({ id, nominal, low, median, high, inTop }): IntervalLine[] =>
      nominal === null || low === null || median === null || high === null
        ? []
        : [{ id, nominal, low, median, high, inTop, open: open.get(id) ?? [] }],
    )
    .sort((a, b) => a.nominal - b.nominal || (a.id < b.id ? -1 : 1));
}

/** Places, first and last, between which an order is open. */
export interface OpenSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * By cluster: the places that its own is not decided against, its own included, each row of neighbours as one. Between two of them may
 * stand somebody it is decided against. Who is decided against all has none.
 */
export function openPlaces(lines: readonly IntervalLine[]): Map<string, readonly OpenSpan[]> {
  const placeOf = new Map(lines.map(({ id, nominal }) => [id, nominal]));
  // Places that are shared leave numbers without anybody: neighbours are next to each other all the same.
  const positionOf = new Map([...new Set(placeOf.values())].sort((a, b) => a - b).map((place, at) => [place, at]));
  return new Map(
    lines.flatMap(({ id, nominal, open }) => {
      if (open.length === 0) return [];
      const places = [...new Set([nominal, ...open.flatMap((other) => placeOf.get(other) ?? [])])].sort(
        (a, b) => a - b,
      );
      return [[id, rowsOf(places, (place) => positionOf.get(place) ?? 0)] as const];
    }),
  );
}

function rowsOf(places: readonly number[], positionOf: (place: number) => number): OpenSpan[] {
  const rows: OpenSpan[] = [];
  for (const place of places) {
    const row = rows.at(-1);
    if (row && positionOf(place) === positionOf(row.to) + 1) rows[rows.length - 1] = { from: row.from, to: place };
    else rows.push({ from: place, to: place });
  }
  return rows;
}

/**
 * From the first to the last place whose order against one beyond a border is open. Undefined where all who stand before it are
 * decided against all beyond, null where the list does not reach it.
 */
export function openAround(lines: readonly IntervalLine[], border: number): OpenSpan | undefined | null {
  if (lines.length <= border) return null;
  const beyond = new Map(lines.slice(border).map(({ id, nominal }) => [id, nominal]));
  const places = lines.slice(0, border).flatMap(({ nominal, open }) => {
    const crossing = open.flatMap((other) => beyond.get(other) ?? []);
    return crossing.length > 0 ? [nominal, ...crossing] : [];
  });
  return places.length > 0 ? spanOf(places) : undefined;
}

const spanOf = (places: readonly number[]): OpenSpan => ({ from: Math.min(...places), to: Math.max(...places) });
