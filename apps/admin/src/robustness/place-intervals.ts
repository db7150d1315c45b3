import type { Ranking } from '@jiju/contract';
import { useMemo } from 'react';
import { intervalLines, openPlaces, type IntervalLine, type OpenSpan } from './interval-lines.ts';
import { useRobustnessHeads, useRobustnessOf } from './useRobustness.ts';

/** How sure the places of one ranking are, by the code of the cluster. */
export interface PlaceIntervals {
  readonly lines: ReadonlyMap<string, IntervalLine>;
  /** The places that each cluster cannot be told apart from, its own included. */
  readonly open: ReadonlyMap<string, readonly OpenSpan[]>;
}

/** The intervals that were computed last for the ranking as it is stored now; those of older inputs are never shown beside it. */
export function usePlaceIntervals(ranking: Pick<Ranking, 'methodCode' | 'periodCode'>): PlaceIntervals | null {
  const { heads } = useRobustnessHeads(ranking);
  const result = useRobustnessOf(heads.find(({ current }) => current))?.result;
  return useMemo(() => {
    if (!result) return null;
    const lines = intervalLines(result);
    return { lines: new Map(lines.map((line) => [line.id, line])), open: openPlaces(lines) };
  }, [result]);
}
