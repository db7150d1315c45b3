import { rankHistory, standing, type Cluster } from '@jiju/contract';
import { Box, MenuItem, TextField, Typography } from '@mui/material';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { query } from '../provider/query.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useResult } from '../provider/useResult.ts';
import { EmptyLine } from '../state/EmptyLine.tsx';
import { Result } from '../state/Result.tsx';
import { latestOf } from './latest-period.ts';
import { PartTitle } from './PartTitle.tsx';
import { StandingTable } from './StandingTable.tsx';
import { strengthsOf } from './strengths.ts';

/** What it does better and worse than the others in the latest ranking it is in: the best and the worst quarter of places. */
export function ProfileStrengths() {
  const translate = useTranslate();
  const format = useFormat();
  const cluster = useRecordContext<Cluster>();
  const methods = useCatalogue('methods');
  const [among, compareWith] = useState('all');
  const ranks = useResult(cluster ? `/clusters/${cluster.id}/ranks` : null, rankHistory, { subjects: ['ranking'] });
  const ranked = ranks.data?.filter(({ rank }) => rank !== null) ?? [];
  const period = latestOf(ranked.map(({ periodCode }) => periodCode));
  const latest = ranked.find(({ periodCode }) => periodCode === period);
  const path =
    cluster && latest
      ? `/clusters/${cluster.id}/standing${query({ methodCode: latest.methodCode, periodCode: latest.periodCode, among })}`
      : null;
  const result = useResult(path, standing, { subjects: ['ranking'], period });
  return (
    <>
      <PartTitle title="clusters.standing">
        {cluster?.peerGroup ? (
          <TextField
            select
            label={translate('clusters.comparedWith')}
            value={among}
            onChange={(event) => compareWith(event.target.value)}
            sx={{ minWidth: 140 }}
          >
            <MenuItem value="all">{translate('clusters.comparedWithAll')}</MenuItem>
            <MenuItem value="peers">
              {translate(`rankings.peer.${cluster.peerGroup}`, { _: cluster.peerGroup })}
            </MenuItem>
          </TextField>
        ) : null}
      </PartTitle>
      {latest === undefined ? (
        <EmptyLine text="clusters.noRanks" />
      ) : (
        <Result of={result} lines={4}>
          {(found) => {
            const { strengths, weaknesses } = strengthsOf(found);
            return (
              <>
                <Box sx={{ display: 'grid', gap: 2, gridTemplateColumns: { xs: '1fr', md: '1fr 1fr' } }}>
                  <StandingTable title="clusters.strengths" empty="clusters.noStrengths" lines={strengths} />
                  <StandingTable title="clusters.weaknesses" empty="clusters.noWeaknesses" lines={weaknesses} />
                </Box>
                <Typography variant="caption" color="textSecondary" component="p" sx={{ mt: 1 }}>
                  {translate('clusters.standingHow', {
                    method: nameIn(format.locale, methods.get(latest.methodCode)) || latest.methodCode,
                    period: format.period(latest.periodCode),
                  })}
                </Typography>
              </>
            );
          }}
        </Result>
      )}
    </>
  );
}
