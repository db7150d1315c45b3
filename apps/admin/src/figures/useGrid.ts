import type { Figure, FigureGrid } from '@jiju/contract';
import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { cellKey } from './cell-edit.ts';
import { gridPath, readGrid, type GridQuestion } from './figures-api.ts';

/** The grid as the server has it, kept current by the stream; what was saved here shows at once. */
export function useGrid(question: GridQuestion | null) {
  const client = useQueryClient();
  const key = ['figures-grid', question && gridPath(question)];
  const result = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => readGrid(question as GridQuestion, signal),
    enabled: question !== null,
    placeholderData: keepPreviousData,
    meta: { interest: { subjects: ['observation', 'periods'], period: question?.periodCode } },
  });
  const path = question && gridPath(question);
  const put = useCallback(
    (figures: readonly Figure[]) => {
      client.setQueryData<FigureGrid>(['figures-grid', path], (grid) => grid && withFigures(grid, figures));
    },
    [client, path],
  );
  return { ...result, put };
}

function withFigures(grid: FigureGrid, figures: readonly Figure[]): FigureGrid {
  const byKey = new Map(figures.map((figure) => [cellKey(figure.clusterCode, figure.indicatorCode), figure]));
  return {
    ...grid,
    rows: grid.rows.map((row) => {
      const own = grid.indicators.flatMap(({ code }) => byKey.get(cellKey(row.clusterCode, code)) ?? []);
      if (own.length === 0) return row;
      return {
        ...row,
        cells: { ...row.cells, ...Object.fromEntries(own.map((figure) => [figure.indicatorCode, figure])) },
      };
    }),
  };
}
