import type { PeriodRecord } from '@jiju/contract';
import { Card, TablePagination } from '@mui/material';
import { Title, useTranslate } from 'react-admin';
import { useSearchParams } from 'react-router-dom';
import { useFormat } from '../format/useFormat.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { EmptyState } from '../state/EmptyState.tsx';
import { Result } from '../state/Result.tsx';
import { currentPeriod } from './current-period.ts';
import { FiguresToolbar } from './FiguresToolbar.tsx';
import { FigureSheet } from './FigureSheet.tsx';
import { allOwn, clustersAsked, everybodys } from './own-clusters.ts';
import { OwnClusters } from './OwnClusters.tsx';
import { useGrid } from './useGrid.ts';
import { useOwnClusters } from './useOwnClusters.ts';

const perPage = 50;

/** What was reported, what is missing, is it right? */
export function FiguresPage() {
  const translate = useTranslate();
  const format = useFormat();
  const [search, setSearch] = useSearchParams();
  const periods = useCatalogue<PeriodRecord & { id: number }>('periods');
  const codes = [...periods.keys()];
  const periodCode = search.get('period') ?? currentPeriod([...periods.values()]);
  const regionCode = search.get('region') ?? '';
  const own = useOwnClusters();
  const asked = search.get('cluster');
  const clusterCode = clustersAsked(asked, regionCode, own);
  const page = Math.max(1, Number(search.get('page')) || 1);
  const grid = useGrid(periodCode === null ? null : { periodCode, regionCode, clusterCode, page, perPage });

  const go = (changes: Readonly<Record<string, string>>) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries({ page: '', ...changes })) {
      if (value === '') next.delete(name);
      else next.set(name, value);
    }
    setSearch(next);
  };

  return (
    <>
      <Title
        title={[translate('rooms.figures'), periodCode && format.period(periodCode)].filter(Boolean).join(' · ')}
      />
      <FiguresToolbar
        periodCode={periodCode}
        periods={codes}
        regionCode={regionCode}
        clusterCode={asked === everybodys ? '' : (asked ?? '')}
        grid={grid.data}
        onChange={go}
      />
      <OwnClusters
        codes={own}
        chosen={asked ?? (regionCode === '' ? allOwn : everybodys)}
        onChoose={(code) => {
          go({ cluster: code === allOwn ? '' : code, region: '' });
        }}
      />
      <Card sx={{ p: { xs: 1, sm: 2 }, mt: 1 }}>
        {periodCode === null && periods.size === 0 && !grid.isFetching ? (
          <EmptyState title="figures.noPeriods" hint="figures.noPeriodsHint" />
        ) : (
          <Result of={grid} lines={12}>
            {(data) =>
              data.rows.length === 0 || data.indicators.length === 0 ? (
                <EmptyState title="figures.empty" hint="figures.emptyHint" />
              ) : (
                <>
                  <FigureSheet key={data.periodCode} grid={data} put={grid.put} refetch={grid.refetch} />
                  <TablePagination
                    component="div"
                    count={data.total}
                    page={page - 1}
                    rowsPerPage={perPage}
                    rowsPerPageOptions={[perPage]}
                    onPageChange={(_, next) => {
                      go({ page: String(next + 1) });
                    }}
                  />
                </>
              )
            }
          </Result>
        )}
      </Card>
    </>
  );
}
