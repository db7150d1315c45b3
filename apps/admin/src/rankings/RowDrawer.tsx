import CloseIcon from '@mui/icons-material/Close';
import type { Ranking, RankingRow } from '@jiju/contract';
import { Box, Drawer, IconButton, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { Age } from '../age/Age.tsx';
import { ClusterLink } from '../cluster/ClusterLink.tsx';
import { rowAddress, type Origin } from '../explain/explained.ts';
import { countedWeights } from '../explain/counted-weights.ts';
import { useMissingReasons } from '../explain/useMissingReasons.ts';
import { ScoreParts } from '../explain/ScoreParts.tsx';
import type { ScorePart } from '../explain/score-sum.ts';
import { useFormat } from '../format/useFormat.ts';
import { Movement } from '../movement/Movement.tsx';
import { PeerComparison } from '../peers/PeerComparison.tsx';
import { PlaceGap } from '../place/PlaceGap.tsx';
import { PlaceMove } from '../place/PlaceMove.tsx';
import { PlaceSureness } from '../robustness/PlaceSureness.tsx';
import { NextStar } from '../stars/NextStar.tsx';
import { Result } from '../state/Result.tsx';
import { SyntheticMark } from '../synthetic/SyntheticMark.tsx';
import { NotRanked } from './NotRanked.tsx';
import { rowParts } from './row-parts.ts';
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
  const whole = useWholeRanking(ranking.methodCode, ranking.periodCode, row !== null);
  const hasGaps = row !== null && [...row.raw, ...row.normalised].includes(null);
  const reasons = useMissingReasons({ ...ranking, clusterId: row?.clusterId ?? 0 }, hasGaps);
  if (!row) return null;
  const question = { methodCode: ranking.methodCode, periodCode: ranking.periodCode, clusterId: row.clusterId };
  // Its own inputs, the ranking it was taken from, or the marks.
  const made = rowParts(ranking, row);
  const weights = new Map(countedWeights(made.parts).map((weight, at) => [made.parts[at]?.code, weight]));
  const originOf = ({ source, code, column, normalised, points, ...part }: ScorePart): Origin => {
    const weight = weights.get(code) ?? part.weight;
    const { methodCode, methodVersion, fullPoints, periodCode } = ranking;
    const { clusterId } = row;
    const scored = { methodCode, methodVersion, code, fullPoints, clusterId, normalised, weight, points };
    const { denominator } = part;
    const figure = { clusterCode: row.clusterCode, indicatorCode: column, periodCode, denominator, scored };
    if (source === null) return figure;
    return {
      ...figure,
      from: source.kind === 'ranking' ? rowAddress(source.method, periodCode, clusterId) : '/inspection-marks',
    };
  };
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
      <Box sx={{ px: 1 }}>
        <ScoreParts {...made} score={row.score} {...ranking} originOf={originOf} reasons={reasons} />
      </Box>
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
