import { starRating } from '@jiju/contract';
import { Box, Table, TableBody, TableCell, TableContainer, TableHead, TablePagination, TableRow } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Age } from '../age/Age.tsx';
import { Fresh } from '../age/Fresh.tsx';
import { ClusterLink } from '../cluster/ClusterLink.tsx';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { query } from '../provider/query.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useResult } from '../provider/useResult.ts';
import { EmptyState } from '../state/EmptyState.tsx';
import { Result } from '../state/Result.tsx';
import { Stars } from '../stars/Stars.tsx';
import { listed } from './listed.ts';
import { PeriodChoice } from './PeriodChoice.tsx';

const perPage = 50;

/** The stars of every cluster in a period, most first. */
export function StarRatings({ period }: { readonly period: string }) {
  const translate = useTranslate();
  const format = useFormat();
  const rules = useCatalogue('star-rules');
  const [page, setPage] = useState(0);
  const result = useResult(`/star-ratings${query({ periodCode: period })}`, listed(starRating), { subjects: ['star'] });
  return (
    <Result of={result}>
      {(answer) => {
        const all = answer.items;
        const shown = period || ([...all].sort((a, b) => (a.periodCode < b.periodCode ? 1 : -1))[0]?.periodCode ?? '');
        const rows = all
          .filter(({ periodCode }) => periodCode === shown)
          .sort((a, b) => (b.stars ?? -1) - (a.stars ?? -1) || (a.clusterCode < b.clusterCode ? -1 : 1));
        return (
          <>
            <Box sx={{ display: 'flex', gap: 2, alignItems: 'center' }}>
              <PeriodChoice value={shown} periods={all.map(({ periodCode }) => periodCode)} />
              {rows[0] ? <Age computedAt={rows[0].computedAt} stale={rows.some(({ stale }) => stale)} /> : null}
            </Box>
            {rows.length === 0 ? (
              <EmptyState title="rankings.noStars" hint="rankings.noStarsHint" />
            ) : (
              <>
                <TableContainer>
                  <Table size="small" sx={{ '& th, & td': { px: { xs: 0.75, sm: 2 } } }}>
                    <TableHead>
                      <TableRow>
                        <TableCell>{translate('rankings.cluster')}</TableCell>
                        <TableCell>{translate('rankings.stars')}</TableCell>
                        <TableCell>{translate('rankings.rule')}</TableCell>
                      </TableRow>
                    </TableHead>
                    <TableBody>
                      {rows.slice(page * perPage, (page + 1) * perPage).map((row) => (
                        <TableRow key={row.id}>
                          <TableCell>
                            <ClusterLink clusterId={row.clusterId} cluster={row} />
                          </TableCell>
                          <TableCell>
                            <Fresh value={row.stars} of={row.id}>
                              <Stars stars={row.stars} detail={row.detail} />
                            </Fresh>
                          </TableCell>
                          <TableCell sx={{ overflowWrap: 'anywhere' }}>
                            {nameIn(format.locale, rules.get(row.ruleCode)) || row.ruleCode}
                          </TableCell>
                        </TableRow>
                      ))}
                    </TableBody>
                  </Table>
                </TableContainer>
                <TablePagination
                  component="div"
                  count={rows.length}
                  page={page}
                  rowsPerPage={perPage}
                  rowsPerPageOptions={[perPage]}
                  onPageChange={(_, next) => {
                    setPage(next);
                  }}
                />
              </>
            )}
          </>
        );
      }}
    </Result>
  );
}
