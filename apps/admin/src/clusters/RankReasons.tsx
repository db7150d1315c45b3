import type { Cluster, RankHistory } from '@jiju/contract';
import { addPeriods } from '@jiju/domain';
import { Box, MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { Link, useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { MethodNames } from '../names/MethodNames.tsx';
import { PlaceGap } from '../place/PlaceGap.tsx';
import { PlaceMove } from '../place/PlaceMove.tsx';
import { PlaceSureness } from '../robustness/PlaceSureness.tsx';
import { NotRanked } from '../rankings/NotRanked.tsx';
import { NextStar } from '../stars/NextStar.tsx';

export interface RankReasonsProps {
  readonly cluster: Cluster;
  /** Of one method, oldest first. */
  readonly ranks: RankHistory;
}

/** Why the cluster stands where it does in one of its rankings: what moved it, and what a better place would take. */
export function RankReasons({ cluster, ranks }: RankReasonsProps) {
  const translate = useTranslate();
  const format = useFormat();
  const [chosen, choose] = useState<string>();
  const entry = ranks.find(({ periodCode }) => periodCode === chosen) ?? ranks.at(-1);
  if (!entry) return null;
  const { methodCode, periodCode, rank, synthetic } = entry;
  const question = { methodCode, periodCode, clusterId: cluster.id };
  const periodBefore = addPeriods(periodCode, -1);
  const before = ranks.find((each) => each.periodCode === periodBefore);
  return (
    <MethodNames methodCode={methodCode}>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 1, mt: 2, mb: 1 }}>
        <Typography variant="h3" sx={{ flex: '1 1 10em' }}>
          {translate('place.whyMoved')}
        </Typography>
        <Link to={`/rankings/${encodeURIComponent(methodCode)}/${encodeURIComponent(periodCode)}`}>
          {translate('clusters.wholeRanking')}
        </Link>
        <TextField
          select
          label={translate('clusters.period')}
          value={periodCode}
          onChange={({ target }) => {
            choose(target.value);
          }}
          sx={{ minWidth: 120 }}
        >
          {ranks.toReversed().map((each) => (
            <MenuItem key={each.periodCode} value={each.periodCode}>
              {format.period(each.periodCode)}
            </MenuItem>
          ))}
        </TextField>
      </Box>
      {rank === null ? (
        <NotRanked excluded={entry.excluded} />
      ) : (
        <PlaceSureness {...question} clusterCode={cluster.code} />
      )}
      <PlaceMove {...question} synthetic={synthetic} hasBefore={before !== undefined} />
      {rank !== null && rank > 1 ? (
        <>
          <Typography variant="h3" sx={{ mt: 2, mb: 1 }}>
            {translate('place.gapTitle')}
          </Typography>
          <PlaceGap {...question} rank={rank} previousRank={before?.rank ?? null} />
        </>
      ) : null}
      <Typography variant="h3" sx={{ mt: 2, mb: 1 }}>
        {translate('stars.next.title')}
      </Typography>
      <NextStar periodCode={periodCode} clusterId={cluster.id} />
    </MethodNames>
  );
}
