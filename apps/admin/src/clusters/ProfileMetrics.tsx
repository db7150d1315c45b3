import { metricSheet, rankHistory, type Cluster, type PeriodRecord } from '@jiju/contract';
import { addYears } from '@jiju/domain';
import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { Age } from '../age/Age.tsx';
import { useFormat } from '../format/useFormat.ts';
import { query } from '../provider/query.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useResult } from '../provider/useResult.ts';
import { Result } from '../state/Result.tsx';
import { latestOf } from './latest-period.ts';
import { MetricTable } from './MetricTable.tsx';
import { MetricTrend } from './MetricTrend.tsx';
import { PartTitle } from './PartTitle.tsx';

/** Every value of the cluster in a period beside the year before; a chosen line shows its trend, its value its origin. */
export function ProfileMetrics() {
  const translate = useTranslate();
  const format = useFormat();
  const cluster = useRecordContext<Cluster>();
  const periods = [...useCatalogue<PeriodRecord>('periods').keys()].toSorted().reverse();
  const [chosen, choosePeriod] = useState<string>();
  const [trendOf, chooseTrend] = useState<string>();
  // Calendars run ahead of figures: begin with the latest period that was ranked.
  const ranks = useResult(cluster ? `/clusters/${cluster.id}/ranks` : null, rankHistory, { subjects: ['ranking'] });
  const ranked = ranks.data?.filter(({ rank }) => rank !== null).map(({ periodCode }) => periodCode);
  const period = chosen ?? latestOf(ranked ?? []) ?? latestOf(periods);
  const path = (code: string | undefined) =>
    cluster && code !== undefined ? `/metric-sheet${query({ clusterCode: cluster.code, periodCode: code })}` : null;
  const interest = { subjects: ['metric'] as const, ...(cluster ? { ids: [cluster.id, cluster.code] } : {}) };
  const sheet = useResult(path(period), metricSheet, interest);
  const before = useResult(path(period && addYears(period, -1)), metricSheet, interest);
  if (!cluster || period === undefined) return <PartTitle title="clusters.metrics" />;
  return (
    <>
      <PartTitle title="clusters.metrics">
        {sheet.data ? <Age computedAt={sheet.data.computedAt} stale={sheet.data.stale} /> : null}
        <TextField
          select
          label={translate('clusters.period')}
          value={period}
          onChange={(event) => choosePeriod(event.target.value)}
        >
          {periods.map((code) => (
            <MenuItem key={code} value={code}>
              {format.period(code)}
            </MenuItem>
          ))}
        </TextField>
      </PartTitle>
      <Result of={sheet}>
        {(found) => (
          <MetricTable sheet={found} before={before.data?.values ?? {}} chosen={trendOf} onChoose={chooseTrend} />
        )}
      </Result>
      <MetricTrend cluster={cluster} indicatorCode={trendOf} period={period} />
    </>
  );
}
