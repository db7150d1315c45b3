import type { AwardSchemeRecord, Overview } from '@jiju/contract';
import { Box, Card, CardContent, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { Link, useTranslate } from 'react-admin';
import { Age } from '../age/Age.tsx';
import { Fresh } from '../age/Fresh.tsx';
import { ClusterLink } from '../cluster/ClusterLink.tsx';
import { rowAddress } from '../explain/explained.ts';
import { Traced } from '../explain/Traced.tsx';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { Movement } from '../movement/Movement.tsx';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { SyntheticMark } from '../synthetic/SyntheticMark.tsx';
import { EmptyState } from '../state/EmptyState.tsx';

/** The lists of the period (十强, 十快, ...), best first, with rank and movement. */
export function TopLists({ lists, periodCode }: { readonly lists: Overview['topLists']; readonly periodCode: string }) {
  const translate = useTranslate();
  const format = useFormat();
  const schemes = useCatalogue<AwardSchemeRecord>('award-schemes', lists.length > 0);
  const rowOf = (schemeCode: string, clusterId: number) => {
    const scheme = schemes.get(schemeCode);
    return scheme ? rowAddress(scheme.methodCode, periodCode, clusterId) : null;
  };
  if (lists.length === 0) {
    return (
      <Card>
        <EmptyState title="overview.noLists" hint="overview.noListsHint" />
      </Card>
    );
  }
  return (
    <Box
      sx={{
        display: 'grid',
        gap: 1.5,
        gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 330px), 1fr))',
        alignContent: 'start',
      }}
    >
      {lists.map((list) => (
        <Card key={list.schemeCode}>
          <CardContent sx={{ p: 1.5 }}>
            <Box sx={{ display: 'flex', alignItems: 'baseline', gap: 1, flexWrap: 'wrap' }}>
              <Typography variant="h2" sx={{ flex: 1 }}>
                <Link to={`/rankings?tab=awards&period=${encodeURIComponent(periodCode)}`}>
                  {nameIn(format.locale, list)}
                </Link>
              </Typography>
              {list.synthetic ? <SyntheticMark /> : null}
              <Age computedAt={list.computedAt} stale={list.stale} />
            </Box>
            {list.rows.length === 0 ? (
              <EmptyState title="overview.noMembers" />
            ) : (
              <Table size="small" sx={{ '& td, & th': { px: 0.5 } }}>
                <TableHead>
                  <TableRow>
                    <TableCell>{translate('overview.cluster')}</TableCell>
                    <TableCell align="right">{translate('overview.rank')}</TableCell>
                    <TableCell>{translate('overview.moved')}</TableCell>
                    <TableCell align="right">{translate('overview.score')}</TableCell>
                  </TableRow>
                </TableHead>
                <TableBody>
                  {list.rows.map((row, at) => (
                    <TableRow key={row.clusterId}>
                      <TableCell>
                        <Fresh value={row.clusterId} of={`${list.schemeCode} ${periodCode} ${at}`}>
                          {at + 1}. <ClusterLink clusterId={row.clusterId} cluster={row} />
                        </Fresh>
                      </TableCell>
                      <TableCell align="right">{row.rank ?? '—'}</TableCell>
                      <TableCell>
                        <Movement rank={row.rank} previous={row.previousRank} />
                      </TableCell>
                      <TableCell align="right">
                        <Traced to={rowOf(list.schemeCode, row.clusterId)}>
                          <Fresh value={row.score} of={`${periodCode} ${row.clusterId}`}>
                            {format.number(row.score, 2)}
                          </Fresh>
                        </Traced>
                      </TableCell>
                    </TableRow>
                  ))}
                </TableBody>
              </Table>
            )}
          </CardContent>
        </Card>
      ))}
    </Box>
  );
}
