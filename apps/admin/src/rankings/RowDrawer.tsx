import CloseIcon from '@mui/icons-material/Close';
import type { Indicator, Ranking, RankingRow } from '@jiju/contract';
import {
  Box,
  Drawer,
  IconButton,
  Table,
  TableBody,
  TableCell,
  TableContainer,
  TableHead,
  TableRow,
  Typography,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { Age } from '../age/Age.tsx';
import { ClusterLink } from '../cluster/ClusterLink.tsx';
import { rowAddress, type Origin } from '../explain/explained.ts';
import { Traced } from '../explain/Traced.tsx';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { Movement } from '../movement/Movement.tsx';
import { PeerComparison } from '../peers/PeerComparison.tsx';
import { PlaceGap } from '../place/PlaceGap.tsx';
import { PlaceMove } from '../place/PlaceMove.tsx';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { PlaceSureness } from '../robustness/PlaceSureness.tsx';
import { NextStar } from '../stars/NextStar.tsx';
import { Result } from '../state/Result.tsx';
import { SyntheticMark } from '../synthetic/SyntheticMark.tsx';
import { NotRanked } from './NotRanked.tsx';
import { rowParts, type RowPart } from './row-parts.ts';
import { useWholeRanking } from './useWholeRanking.ts';

export interface RowDrawerProps {
  readonly ranking: Ranking;
  readonly row: RankingRow | null;
  readonly onClose: () => void;
}

/** Why a cluster stands where it stands: every indicator from its raw value to its points, which sum to the score; why the place moved; how it compares; what a better place would take. */
export function RowDrawer({ ranking, row, onClose }: RowDrawerProps) {
  const translate = useTranslate();
  const format = useFormat();
  const indicators = useCatalogue<Indicator>('indicators', row !== null);
  const whole = useWholeRanking(ranking.methodCode, ranking.periodCode, row !== null);
  // A phone shows what is counted and what it gives; how it was scored follows on a wider page.
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const columns = narrow ? 3 : 5;
  if (!row) return null;
  const { parts, sum, deducted } = rowParts(ranking, row);
  const question = { methodCode: ranking.methodCode, periodCode: ranking.periodCode, clusterId: row.clusterId };
  const fine = ranking.fullPoints <= 1 ? 3 : 1;
  // Its own inputs, the ranking it was taken from, or the marks.
  const originOf = ({ source, column, normalised, weight, points }: RowPart): Origin => {
    if (source?.kind === 'ranking') return rowAddress(source.method, ranking.periodCode, row.clusterId);
    if (source) return '/inspection-marks';
    const { methodCode, methodVersion, fullPoints, periodCode } = ranking;
    const scored = { methodCode, methodVersion, fullPoints, clusterId: row.clusterId, normalised, weight, points };
    return { clusterCode: row.clusterCode, indicatorCode: column, periodCode, scored };
  };
  const most = Math.max(...parts.map(({ points }) => points ?? 0), 1e-9);
  return (
    <Drawer anchor="right" open onClose={onClose} slotProps={{ paper: { sx: { width: { xs: '100%', sm: 700 } } } }}>
      <Box sx={{ display: 'flex', p: 2, pb: 1, gap: 2, alignItems: 'flex-start' }}>
        <Box sx={{ flex: 1 }}>
          <Typography variant="h2">
            <ClusterLink clusterId={row.clusterId} cluster={row} />
          </Typography>
          <Typography>
            {translate('rankings.place', { rank: row.rank ?? '—', of: ranking.ranked })}{' '}
            <Movement rank={row.rank} previous={row.previousRank} />{' '}
            <b>{format.number(row.score, ranking.scoreDecimals)}</b> {translate('rankings.points')}
          </Typography>
          <Box sx={{ display: 'flex', gap: 1, alignItems: 'baseline' }}>
            {ranking.synthetic ? <SyntheticMark /> : null}
            <Age computedAt={ranking.computedAt} stale={ranking.stale} />
          </Box>
        </Box>
        <IconButton onClick={onClose} aria-label={translate('ra.action.close')}>
          <CloseIcon />
        </IconButton>
      </Box>
      <Box sx={{ px: 2, pb: 1 }}>
        {row.rank === null ? (
          <NotRanked excluded={row.excluded} />
        ) : (
          <PlaceSureness {...question} clusterCode={row.clusterCode} />
        )}
      </Box>
      <TableContainer sx={{ px: 1 }}>
        <Table size="small" sx={{ '& td, & th': { px: 1 } }}>
          <TableHead>
            <TableRow>
              <TableCell>{translate('rankings.indicator')}</TableCell>
              <TableCell align="right">{translate('rankings.raw')}</TableCell>
              {narrow ? null : (
                <>
                  <TableCell align="right">{translate('rankings.normalised')}</TableCell>
                  <TableCell align="right">{translate('rankings.weight')}</TableCell>
                </>
              )}
              <TableCell align="right">{translate('rankings.pointsHead')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {parts.map((part) => {
              const indicator = part.source ? undefined : indicators.get(part.column);
              return (
                <TableRow key={part.code}>
                  <TableCell sx={{ minWidth: '7em' }}>
                    {nameIn(format.locale, part)}
                    <Box
                      aria-hidden
                      sx={{
                        height: 4,
                        mt: 0.5,
                        width: `${(100 * Math.max(0, part.points ?? 0)) / most}%`,
                        bgcolor: 'primary.main',
                      }}
                    />
                  </TableCell>
                  <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                    <Traced to={originOf(part)}>
                      {part.raw === null ? (
                        <FilledIn normalised={part.normalised} />
                      ) : (
                        format.figure(part.raw, indicator?.unit ?? '', indicator?.decimals ?? 2)
                      )}
                    </Traced>
                  </TableCell>
                  {narrow ? null : (
                    <>
                      <TableCell align="right">{format.number(part.normalised, fine)}</TableCell>
                      <TableCell align="right">{format.number(100 * part.weight, 1)}%</TableCell>
                    </>
                  )}
                  <TableCell align="right">{format.number(part.points, fine + 1)}</TableCell>
                </TableRow>
              );
            })}
            {deducted === 0 ? null : (
              <>
                <SumRow
                  columns={columns}
                  label={translate('rankings.sum')}
                  value={format.number(sum, ranking.scoreDecimals)}
                />
                <SumRow
                  columns={columns}
                  label={translate(deducted > 0 ? 'rankings.deducted' : 'rankings.added')}
                  value={format.change(-deducted, 2)}
                />
              </>
            )}
            <SumRow
              columns={columns}
              label={translate('rankings.score')}
              value={format.number(row.score, ranking.scoreDecimals)}
              strong
            />
          </TableBody>
        </Table>
      </TableContainer>
      <Box sx={{ p: 2 }}>
        <Typography variant="h3" sx={{ mb: 1 }}>
          {translate('place.whyMoved')}
        </Typography>
        <PlaceMove {...question} synthetic={ranking.synthetic} hasBefore={row.previousRank !== null} />
        {row.rank === null ? null : (
          <>
            <Typography variant="h3" sx={{ mt: 2, mb: 1 }}>
              {translate('peers.heading')}
            </Typography>
            <Result of={whole} lines={6}>
              {(all) => <PeerComparison ranking={all} row={row} />}
            </Result>
          </>
        )}
        {row.rank !== null && row.rank > 1 ? (
          <>
            <Typography variant="h3" sx={{ mt: 2, mb: 1 }}>
              {translate('place.gapTitle')}
            </Typography>
            <PlaceGap {...question} rank={row.rank} previousRank={row.previousRank} />
          </>
        ) : null}
        <Typography variant="h3" sx={{ mt: 2, mb: 1 }}>
          {translate('stars.next.title')}
        </Typography>
        <NextStar periodCode={ranking.periodCode} clusterId={row.clusterId} />
      </Box>
    </Drawer>
  );
}

function SumRow({
  columns,
  label,
  value,
  strong = false,
}: {
  readonly columns: number;
  readonly label: string;
  readonly value: string;
  readonly strong?: boolean;
}) {
  const sx = { fontWeight: strong ? 700 : 400 };
  return (
    <TableRow>
      <TableCell colSpan={columns - 1} sx={sx}>
        {label}
      </TableCell>
      <TableCell align="right" sx={sx}>
        {value}
      </TableCell>
    </TableRow>
  );
}

/** Without a figure of its own a cluster may still have a score, by the rule for missing values: never without saying so. */
function FilledIn({ normalised }: { readonly normalised: number | null }) {
  const translate = useTranslate();
  if (normalised === null) return '—';
  return (
    <Typography component="span" variant="caption" color="textSecondary" sx={{ whiteSpace: 'normal' }}>
      {translate('rankings.filledIn')}
    </Typography>
  );
}
