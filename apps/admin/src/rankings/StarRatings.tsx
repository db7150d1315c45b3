import { starRating, type StarRating } from '@jiju/contract';
import {
  Box,
  MenuItem,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TablePagination,
  TableRow,
  TextField,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { Age } from '../age/Age.tsx';
import { Fresh } from '../age/Fresh.tsx';
import { ClusterLink } from '../cluster/ClusterLink.tsx';
import { Traced } from '../explain/Traced.tsx';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { query } from '../provider/query.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useResult } from '../provider/useResult.ts';
import { MadeBy } from '../rules/MadeBy.tsx';
import { EmptyState } from '../state/EmptyState.tsx';
import { Result } from '../state/Result.tsx';
import { Stars } from '../stars/Stars.tsx';
import { SyntheticMark } from '../synthetic/SyntheticMark.tsx';
import { listed } from './listed.ts';
import { PeriodChoice } from './PeriodChoice.tsx';
import { starMove, type StarMove } from './star-moves.ts';

const perPage = 50;

/** The stars of every cluster in a period by one rule, most first, and who gained or lost some. */
export function StarRatings({ period }: { readonly period: string }) {
  const translate = useTranslate();
  const format = useFormat();
  const rules = useCatalogue('star-rules');
  const [chosen, choose] = useState<string | null>(null);
  const [page, setPage] = useState(0);
  const [moved, setMoved] = useState<StarMove | null>(null);
  const result = useResult(`/star-ratings${query({ periodCode: period })}`, listed(starRating), { subjects: ['star'] });
  return (
    <Result of={result}>
      {(answer) => {
        const all = answer.items;
        const shown = period || ([...all].sort((a, b) => (a.periodCode < b.periodCode ? 1 : -1))[0]?.periodCode ?? '');
        const ofAllRules = all.filter(({ periodCode }) => periodCode === shown);
        const codes = [...new Set(ofAllRules.map(({ ruleCode }) => ruleCode))].sort();
        const rule = codes.find((code) => code === chosen) ?? codes[0];
        // Stars of two rules are no one list.
        const inPeriod = ofAllRules.filter(({ ruleCode }) => ruleCode === rule);
        const count = (move: StarMove) => inPeriod.filter((row) => starMove(row) === move).length;
        const rows = inPeriod
          .filter((row) => moved === null || starMove(row) === moved)
          .sort((a, b) => (b.stars ?? -1) - (a.stars ?? -1) || (a.clusterCode < b.clusterCode ? -1 : 1));
        return (
          <>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
              <PeriodChoice value={shown} periods={all.map(({ periodCode }) => periodCode)} />
              {codes.length < 2 ? null : (
                <TextField
                  select
                  label={translate('rankings.rule')}
                  value={rule}
                  onChange={({ target }) => {
                    choose(target.value);
                    setPage(0);
                  }}
                  sx={{ minWidth: 180, maxWidth: 360 }}
                >
                  {codes.map((code) => (
                    <MenuItem key={code} value={code}>
                      {nameIn(format.locale, rules.get(code)) || code}
                    </MenuItem>
                  ))}
                </TextField>
              )}
              <ToggleButtonGroup
                size="small"
                exclusive
                value={moved}
                onChange={(_, next: StarMove | null) => {
                  setMoved(next);
                  setPage(0);
                }}
                aria-label={translate('rankings.starMoves')}
              >
                {(['promoted', 'demoted'] as const).map((move) => (
                  <ToggleButton key={move} value={move} disabled={count(move) === 0 && moved !== move}>
                    {translate(`rankings.starMove.${move}`)} {count(move)}
                  </ToggleButton>
                ))}
              </ToggleButtonGroup>
              {inPeriod.some(({ synthetic }) => synthetic) ? <SyntheticMark /> : null}
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
                        <TableCell>{translate('rankings.moved')}</TableCell>
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
                              <Traced to={{ kind: 'rating', rating: row }}>
                                <Stars stars={row.stars} detail={row.detail} />
                              </Traced>{' '}
                              {row.synthetic ? <SyntheticMark brief /> : null}
                            </Fresh>
                          </TableCell>
                          <TableCell>
                            <StarMoved row={row} />
                          </TableCell>
                          <TableCell sx={{ overflowWrap: 'anywhere' }}>
                            {nameIn(format.locale, rules.get(row.ruleCode)) || row.ruleCode}{' '}
                            <MadeBy kind="star-rules" code={row.ruleCode} from={row.versionFrom} />
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

function StarMoved({ row }: { readonly row: Pick<StarRating, 'stars' | 'previousStars'> }) {
  const translate = useTranslate();
  const move = starMove(row);
  if (move === undefined || move === 'same') return null;
  const words = translate(`rankings.starFrom.${move}`, { before: row.previousStars ?? 0 });
  return (
    <Typography component="span" variant="body2" sx={{ color: move === 'promoted' ? 'success.main' : 'error.main' }}>
      {move === 'promoted' ? '▲' : '▼'} {words}
    </Typography>
  );
}
