import type { Ranking, RobustnessHead } from '@jiju/contract';
import { useMemo } from 'react';
import { intervalLines, openPlaces, type IntervalLine, type OpenSpan } from './interval-lines.ts';
import { shownBeside, useRobustnessHeads, useRobustnessOf } from './useRobustness.ts';

/** How sure the places of one ranking are, by the code of the cluster. */
export interface PlaceIntervals {
  /** The run they come from. */
  readonly of: RobustnessHead;
  readonly lines: ReadonlyMap<string, IntervalLine>;
  /** The places that each cluster cannot be told apart from, its own included. */
  readonly open: ReadonlyMap<string, readonly OpenSpan[]>;
}

/** The intervals that are shown beside the ranking as it is stored now; those of older inputs never are. */
export function usePlaceIntervals(ranking: Pick<Ranking, 'methodCode' | 'periodCode'>): PlaceIntervals | null {
  const { heads } = useRobustnessHeads(ranking);
  const of = shownBeside(heads);
  const result = useRobustnessOf(of)?.result;
  return useMemo(() => {
    if (!result || !of) return null;
    const lines = intervalLines(result);
    return { of, lines: new Map(lines.map((line) => [line.id, line])), open: openPlaces(lines) };
  }, [of, result]);
}
