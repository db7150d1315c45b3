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

/** By cluster: from the first to the last place that its own is not decided against, its own included. Who is decided against all has none. */
export function openSpans(lines: readonly IntervalLine[]): Map<string, OpenSpan> {
  const placeOf = new Map(lines.map(({ id, nominal }) => [id, nominal]));
  return new Map(
    lines.flatMap(({ id, nominal, open }) => {
      const span = spanOf([nominal, ...open.flatMap((other) => placeOf.get(other) ?? [])]);
      return open.length > 0 ? [[id, span] as const] : [];
    }),
  );
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
