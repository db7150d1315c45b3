import type { Region, RankingRow } from '@jiju/contract';
import { useMemo } from 'react';
import { regionAndBelow } from '../clusters/region-and-below.ts';
import { RankingMap } from '../map/RankingMap.tsx';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useWholeRanking } from '../rankings/useWholeRanking.ts';
import { EmptyState } from '../state/EmptyState.tsx';
import { Result } from '../state/Result.tsx';
import { rankedRows } from './ranking-heat.ts';
import type { RankingView } from '../rankings/ViewChoice.tsx';
import { RankingScatter } from './RankingScatter.tsx';
import { RankingHeat } from './RankingHeat.tsx';

export interface RankingChartsProps {
  readonly view: Exclude<RankingView, 'table'>;
  readonly methodCode: string;
  readonly periodCode: string;
  readonly filter: { readonly q: string; readonly regionCode: string; readonly peerGroup: string };
  /** The figures at the axes, as the address names them. */
  readonly axes: { readonly x: string; readonly y: string; readonly colour: string };
  readonly onChange: (changes: Readonly<Record<string, string>>) => void;
  readonly onOpen: (row: RankingRow) => void;
}

/** The pictures of a whole ranking, all of them over the rows the filter of the page leaves. */
export function RankingCharts({ view, methodCode, periodCode, filter, axes, onChange, onOpen }: RankingChartsProps) {
  const whole = useWholeRanking(methodCode, periodCode);
  const regions = useCatalogue<Region>('regions');
  const { q, regionCode, peerGroup } = filter;
  const rows = useMemo(() => {
    const within = regionCode === '' ? null : new Set(regionAndBelow(regionCode, regions.values()));
    return whole.data ? rankedRows(whole.data, { q, regions: within, peerGroup }) : [];
  }, [whole.data, q, regionCode, peerGroup, regions]);
  return (
    <Result of={whole} lines={12}>
      {(ranking) => {
        if (rows.length === 0)
          return (
            <EmptyState
              title="rankings.noRows"
              hint={ranking.ranked === 0 ? 'rankings.noFigures' : 'rankings.noMatch'}
            />
          );
        if (view === 'scatter')
          return (
            <RankingScatter ranking={ranking} rows={rows} x={axes.x} y={axes.y} onChange={onChange} onOpen={onOpen} />
          );
        if (view === 'map')
          return <RankingMap ranking={ranking} rows={rows} colour={axes.colour} onChange={onChange} />;
        return <RankingHeat ranking={ranking} rows={rows} onOpen={onOpen} />;
      }}
    </Result>
  );
}
