import { frequencyOf, isCoarser, whyClosed, type CalendarEntry, type ClusterTraits, type Period } from '@jiju/domain';
import type { Figure, FigureGrid } from '@jiju/contract';

export interface GridSource {
  readonly calendar: CalendarEntry | undefined;
  readonly indicators: readonly (FigureGrid['indicators'][number] & {
    readonly frequency: 'year' | 'quarter' | 'month';
  })[];
  readonly total: number;
  readonly clusters: readonly {
    readonly id: number;
    readonly code: string;
    readonly nameZh: string;
    readonly nameEn: string;
  }[];
  readonly figures: readonly Figure[];
}

export interface GridViewer {
  readonly writes: boolean;
  /** Codes of the only clusters the viewer may write; `null`: all. */
  readonly onlyClusters: ReadonlySet<string> | null;
}

/** The grid as one viewer sees it: which indicators are asked for, and which rows they may write today. */
export function figureGrid(periodCode: Period, source: GridSource, viewer: GridViewer, today: string): FigureGrid {
  const { calendar } = source;
  const frequency = frequencyOf(periodCode);
  const closedFor = (code: string): string | undefined =>
    whyClosed({ cluster: { code } as ClusterTraits, calendar, today });
  const cells = new Map<number, Record<string, Figure>>();
  for (const figure of source.figures) {
    const row = cells.get(figure.clusterId) ?? {};
    row[figure.indicatorCode] = figure;
    cells.set(figure.clusterId, row);
  }
  const rows = source.clusters.map(({ code, ...cluster }) => ({
    ...cluster,
    clusterCode: code,
    writable: viewer.writes && (viewer.onlyClusters?.has(code) ?? true) && closedFor(code) === undefined,
    cells: cells.get(cluster.id) ?? {},
  }));
  // A cluster with an exception reports when the period is closed for everybody else.
  const closedBecause = rows.some((row) => row.writable) ? undefined : closedFor('');
  return {
    periodCode,
    open: closedBecause === undefined,
    closedBecause: closedBecause ?? null,
    indicators: source.indicators
      .filter((one) => !isCoarser(one.frequency, frequency))
      .map(({ frequency: _known, ...one }) => one),
    total: source.total,
    rows,
  };
}
