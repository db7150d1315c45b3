import type { Cluster, Indicator } from '@jiju/contract';
import { useCatalogue } from '../provider/useCatalogue.ts';
import type { FigureOf } from './explained.ts';

/** Where the figures of a cluster come from, by the column a method reads; null where that is no indicator but a ranking or marks. */
export function useFigureOrigin(
  clusterId: number,
): (column: string, periodCode: string, asOf?: string | null) => FigureOf | null {
  const clusters = useCatalogue<Cluster>('clusters');
  const indicators = useCatalogue<Indicator>('indicators');
  const clusterCode = [...clusters.values()].find(({ id }) => id === clusterId)?.code;
  return (column, periodCode, asOf = null) =>
    clusterCode === undefined || !indicators.has(column)
      ? null
      : { clusterCode, indicatorCode: column, periodCode, ...(asOf === null ? {} : { asOf }) };
}
