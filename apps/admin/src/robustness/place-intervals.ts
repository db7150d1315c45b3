import type { Ranking } from '@jiju/contract';
import { createCell, useCell } from '../provider/cell.ts';
import { openRuns, type IntervalLine, type OpenRun } from './interval-lines.ts';

/** How sure the places of one ranking are, by the code of the cluster. */
export interface PlaceIntervals {
  readonly lines: ReadonlyMap<string, IntervalLine>;
  /** The widest run of places around each cluster that cannot be told apart. */
  readonly runs: ReadonlyMap<string, OpenRun>;
}

type Which = Pick<Ranking, 'methodCode' | 'periodCode' | 'computedAt'>;

const keyOf = ({ methodCode, periodCode, computedAt }: Which): string => `${methodCode}|${periodCode}|${computedAt}`;

// What was computed on this page lasts as long as the page, and as long as the ranking it was computed for.
const kept = createCell<{ readonly key: string; readonly intervals: PlaceIntervals } | null>(null);

export function keepIntervals(ranking: Which, lines: readonly IntervalLine[]): void {
  const intervals = { lines: new Map(lines.map((line) => [line.id, line])), runs: openRuns(lines) };
  kept.set({ key: keyOf(ranking), intervals });
}

export function dropIntervals(): void {
  kept.set(null);
}

/** The intervals of a ranking where there are some. The one place that knows where they come from. */
export function usePlaceIntervals(ranking: Which): PlaceIntervals | null {
  const found = useCell(kept);
  return found?.key === keyOf(ranking) ? found.intervals : null;
}
