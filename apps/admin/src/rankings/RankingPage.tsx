import { ranking, rankingHead } from '@jiju/contract';
import { Card, CardContent, Stack, TablePagination } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { Title, useTranslate } from 'react-admin';
import { useNavigate, useParams, useSearchParams } from 'react-router-dom';
import { EditionLinks } from '../editions/EditionLinks.tsx';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { query } from '../provider/query.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useResult } from '../provider/useResult.ts';
import { IntervalNote } from '../robustness/IntervalNote.tsx';
import { lookOf } from '../saved-views/look.ts';
import { SavedViews } from '../saved-views/SavedViews.tsx';
import { EmptyState } from '../state/EmptyState.tsx';
import { LoadingState } from '../state/LoadingState.tsx';
import { Result } from '../state/Result.tsx';
import { BumpChart } from './BumpChart.tsx';
import { ColumnChoice } from './ColumnChoice.tsx';
import { ExcludedList } from './ExcludedList.tsx';
import { hiddenFrom } from './hidden-columns.ts';
import { listed } from './listed.ts';
import { RankingNotes } from './RankingNotes.tsx';
import { RankingFilters } from './RankingFilters.tsx';
import { RankingSummary } from './RankingSummary.tsx';
import { RankingTable } from './RankingTable.tsx';
import { sortFrom, sortText } from './ranking-sort.ts';
import { RowDrawer } from './RowDrawer.tsx';
import { useWholeRanking } from './useWholeRanking.ts';
import { ViewChoice, viewFrom } from './ViewChoice.tsx';

const RankingCharts = lazy(async () => ({
  default: (await import('../ranking-charts/RankingCharts.tsx')).RankingCharts,
}));

const perPage = 100;
const chartAtMost = 8;

/** Who leads, who moved, and why: one method in one period. */
export function RankingPage() {
  const { method = '', period = '' } = useParams();
  const translate = useTranslate();
  const format = useFormat();
  const methods = useCatalogue('methods');
  const navigate = useNavigate();
  const [search, setSearch] = useSearchParams();
  const [chosen, setChosen] = useState<readonly number[] | null>(null);
  const filter = {
    q: search.get('q') ?? '',
    regionCode: search.get('region') ?? '',
    peerGroup: search.get('peer') ?? '',
  };
  const sort = sortFrom(search.get('sort'));
  const hidden = hiddenFrom(search.get('hide'));
  const view = viewFrom(search.get('view'));
  const page = Math.max(1, Number(search.get('page')) || 1);
  const interest = { subjects: ['ranking'], period };
  const address = `/rankings/${encodeURIComponent(method)}/${encodeURIComponent(period)}`;
  const result = useResult(
    `${address}${query({ ...filter, page, perPage, sort: sort.by, order: sort.order, excluded: false })}`,
    ranking,
    interest,
  );
  const heads = useResult('/rankings', listed(rankingHead), { subjects: ['ranking'] });
  const known = heads.data ? heads.data.items : [];

  // The cluster whose row is looked into may stand on another page, or outside of what is filtered.
  const opened = Number(search.get('row')) || null;
  const whole = useWholeRanking(method, period, opened !== null);
  const look = (clusterId: number | null) => {
    const next = new URLSearchParams(search);
    if (clusterId === null) next.delete('row');
    else next.set('row', String(clusterId));
    setSearch(next);
  };
  const open = ({ clusterId }: { readonly clusterId: number }) => {
    look(clusterId);
  };

  const go = (changes: Readonly<Record<string, string>>) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries({ page: '', ...changes })) {
      if (value === '') next.delete(name);
      else next.set(name, value);
    }
    setSearch(next, { replace: true });
  };

  return (
    <>
      <Title title={`${nameIn(format.locale, methods.get(method)) || method}, ${format.period(period)}`} />
      <Result of={result} lines={14}>
        {(data) => {
          const shown = chosen ?? data.rows.slice(0, 5).map(({ clusterId }) => clusterId);
          const now = [...data.rows, ...(whole.data?.rows ?? [])].find(({ clusterId }) => clusterId === opened) ?? null;
          return (
            <Stack spacing={1.5} sx={{ pt: 1 }}>
              <RankingSummary
                ranking={data}
                heads={known}
                onGo={(to) => {
                  void navigate(`/rankings/${to.methodCode}/${to.periodCode}`);
                }}
              />
              <EditionLinks methodCode={method} periodCode={period} />
              <RankingNotes notes={data.notes} />
              <Card>
                <CardContent>
                  <ViewChoice
                    view={view}
                    onChange={(next) => {
                      go({ view: next });
                    }}
                  />
                  <RankingFilters filter={filter} rows={data.rows} onChange={go}>
                    {view === 'table' ? (
                      <ColumnChoice
                        ranking={data}
                        hidden={hidden}
                        onChange={(hide) => {
                          go({ hide });
                        }}
                      />
                    ) : null}
                    <SavedViews
                      page={`rankings/${method}`}
                      look={lookOf(search)}
                      onLook={(look) => {
                        setSearch(new URLSearchParams(look));
                      }}
                    />
                  </RankingFilters>
                  {view !== 'table' ? (
                    <Suspense fallback={<LoadingState lines={12} />}>
                      <RankingCharts
                        view={view}
                        methodCode={method}
                        periodCode={period}
                        filter={filter}
                        axes={{
                          x: search.get('x') ?? '',
                          y: search.get('y') ?? '',
                          colour: search.get('colour') ?? '',
                        }}
                        onChange={go}
                        onOpen={open}
                      />
                    </Suspense>
                  ) : data.rows.length === 0 ? (
                    <EmptyState
                      title="rankings.noRows"
                      hint={data.total === 0 && data.ranked === 0 ? 'rankings.noFigures' : 'rankings.noMatch'}
                    />
                  ) : (
                    <>
                      <IntervalNote ranking={data} hidden={hidden.has('intervals')} />
                      <RankingTable
                        ranking={data}
                        chosen={shown}
                        sort={sort}
                        hidden={hidden}
                        onSort={(next) => {
                          go({ sort: sortText(next) });
                        }}
                        onOpen={open}
                        onChoose={(id, on) => {
                          const next = on ? [...shown, id].slice(-chartAtMost) : shown.filter((each) => each !== id);
                          setChosen(next);
                        }}
                      />
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
                  )}
                </CardContent>
              </Card>
              {view === 'table' && shown.length > 0 ? (
                <Card>
                  <CardContent>
                    <BumpChart
                      methodCode={method}
                      clusterIds={shown}
                      hint={translate('rankings.bumpHint', { count: chartAtMost })}
                    />
                  </CardContent>
                </Card>
              ) : null}
              {data.excluded > 0 ? <ExcludedList address={address} period={period} count={data.excluded} /> : null}
              <RowDrawer
                ranking={data}
                row={now}
                onClose={() => {
                  look(null);
                }}
              />
            </Stack>
          );
        }}
      </Result>
    </>
  );
}
