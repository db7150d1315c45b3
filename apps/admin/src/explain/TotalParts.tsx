import { totalExplanation, type Indicator, type Region, type TotalExplanation } from '@jiju/contract';
import {
  Box,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TablePagination,
  TableRow,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Age } from '../age/Age.tsx';
import { ClusterLink } from '../cluster/ClusterLink.tsx';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useResult } from '../provider/useResult.ts';
import { Result } from '../state/Result.tsx';
import { SyntheticMark } from '../synthetic/SyntheticMark.tsx';
import { totalPath, type TotalOf } from './explained.ts';
import { Traced } from './Traced.tsx';
import { useGapText } from './useGapText.ts';

const perPage = 25;
const wide = { display: { xs: 'none', sm: 'table-cell' } };

/** A total as the sum of its clusters, largest first, beside the year before; and who has no figure. */
export function TotalParts({ of }: { readonly of: TotalOf }) {
  const [page, setPage] = useState(0);
  const total = useResult(totalPath(of, page + 1, perPage), totalExplanation, {
    subjects: ['metric', 'clusters'],
    period: of.periodCode,
  });
  return (
    <Result of={total} lines={8}>
      {(found) => (
        <>
          <TotalHead of={of} total={found} />
          <PartTable total={found} />
          {found.total > perPage ? (
            <TablePagination
              component="div"
              count={found.total}
              page={page}
              rowsPerPage={perPage}
              rowsPerPageOptions={[perPage]}
              onPageChange={(_, next) => setPage(next)}
            />
          ) : null}
        </>
      )}
    </Result>
  );
}

function TotalHead({ of, total }: { readonly of: TotalOf; readonly total: TotalExplanation }) {
  const translate = useTranslate();
  const format = useFormat();
  const indicators = useCatalogue<Indicator>('indicators');
  const indicator = indicators.get(total.indicatorCode);
  const weight = indicators.get(of.weighedBy ?? '');
  const region = useCatalogue<Region>('regions').get(total.regionCode);
  const { before, change, expected, present, unit } = total;
  // Of rates that something else is made of there is no sum worth saying.
  const isSum = of.note === undefined || indicator?.aggregationOverRegions === 'sum';
  const figure = (value: number | null) => format.figure(value, unit, indicator?.decimals);
  const { periodCode, among, regionCode } = of;
  const where = { periodCode, among, ...(regionCode === undefined ? {} : { regionCode }) };
  const sign = change === null || change === 0 ? '' : change > 0 ? '▲ ' : '▼ ';
  return (
    <>
      <Typography variant="h3">
        {nameIn(format.locale, indicator) || total.indicatorCode} · {format.period(total.periodCode)} ·{' '}
        {total.regionCode === '' ? translate('explain.everywhere') : nameIn(format.locale, region) || total.regionCode}
      </Typography>
      {of.note === undefined ? null : <Typography sx={{ mt: 0.5 }}>{of.note}</Typography>}
      {weight === undefined ? null : (
        <Typography>
          {translate('explain.weighedBy')}{' '}
          <Traced to={{ kind: 'total', indicatorCode: weight.code, ...where }}>{nameIn(format.locale, weight)}</Traced>
        </Typography>
      )}
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1.5, alignItems: 'baseline', mt: 0.5 }}>
        {isSum ? (
          <>
            <span>
              {translate('explain.sum')} <strong>{total.value === null ? '—' : figure(total.value)}</strong>
            </span>
            <span>
              {format.period(before.periodCode)}{' '}
              {before.value === null ? (
                '—'
              ) : (
                <Traced
                  to={{ kind: 'total', indicatorCode: of.indicatorCode, ...where, periodCode: before.periodCode }}
                >
                  {figure(before.value)}
                </Traced>
              )}
            </span>
            {change === null ? null : (
              <span>
                {sign}
                {format.change(change)}% {translate('overview.onYear')}
              </span>
            )}
          </>
        ) : null}
        {total.synthetic ? <SyntheticMark /> : null}
        <Age computedAt={total.computedAt} stale={total.stale} />
      </Box>
      <Typography color="textSecondary" sx={{ fontSize: '0.85em', mb: 1 }}>
        {translate(`explain.among.${total.among}`, { present, expected, missing: expected - present })}
      </Typography>
    </>
  );
}

function PartTable({ total }: { readonly total: TotalExplanation }) {
  const translate = useTranslate();
  const format = useFormat();
  const gapText = useGapText();
  const indicator = useCatalogue<Indicator>('indicators').get(total.indicatorCode);
  const { indicatorCode, periodCode, unit, items } = total;
  const shares = total.value !== null && total.value > 0 && indicator?.aggregationOverRegions === 'sum';
  const figure = (value: number) => format.figure(value, unit, indicator?.decimals);
  return (
    <TableContainer>
      <Table size="small" sx={{ '& td, & th': { px: { xs: 0.5, sm: 1 } } }}>
        <TableHead>
          <TableRow>
            <TableCell>{translate('rankings.cluster')}</TableCell>
            <TableCell align="right">{translate('clusters.value')}</TableCell>
            {shares ? <TableCell align="right">{translate('explain.share')}</TableCell> : null}
            <TableCell align="right" sx={wide}>
              {format.period(total.before.periodCode)}
            </TableCell>
            <TableCell align="right" sx={wide}>
              {translate('clusters.change')}
            </TableCell>
          </TableRow>
        </TableHead>
        <TableBody>
          {items.map(({ clusterId, clusterCode, value, before, gap, synthetic, ...named }) => {
            const to = { clusterCode, indicatorCode, periodCode };
            const change =
              value === null || before === null || before === 0 ? null : (100 * (value - before)) / Math.abs(before);
            return (
              <TableRow key={clusterCode}>
                <TableCell>
                  <ClusterLink clusterId={clusterId} cluster={named} />
                </TableCell>
                <TableCell align="right" sx={{ whiteSpace: value === null ? 'normal' : 'nowrap' }}>
                  {synthetic ? <SyntheticMark brief /> : null}{' '}
                  <Traced to={to}>{value === null ? gapText(gap ?? { reason: 'not-reported' }) : figure(value)}</Traced>
                </TableCell>
                {shares ? (
                  <TableCell align="right">
                    {value === null ? '—' : `${format.number((100 * value) / (total.value ?? 1), 1)}%`}
                  </TableCell>
                ) : null}
                <TableCell align="right" sx={wide}>
                  {before === null ? (
                    '—'
                  ) : (
                    <Traced to={{ ...to, periodCode: total.before.periodCode }}>{figure(before)}</Traced>
                  )}
                </TableCell>
                <TableCell align="right" sx={wide}>
                  {change === null ? '—' : `${format.change(change)}%`}
                </TableCell>
              </TableRow>
            );
          })}
        </TableBody>
      </Table>
    </TableContainer>
  );
}
