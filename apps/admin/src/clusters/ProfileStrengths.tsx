import { rankHistory, type Cluster } from '@jiju/contract';
import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { PeerComparison } from '../peers/PeerComparison.tsx';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useResult } from '../provider/useResult.ts';
import { useWholeRanking } from '../rankings/useWholeRanking.ts';
import { EmptyLine } from '../state/EmptyLine.tsx';
import { Result } from '../state/Result.tsx';
import { latestOf } from './latest-period.ts';
import { PartTitle } from './PartTitle.tsx';

/** What it does better and worse than the others in the latest ranking it has a place in, by each method. */
export function ProfileStrengths() {
  const translate = useTranslate();
  const format = useFormat();
  const cluster = useRecordContext<Cluster>();
  const methods = useCatalogue('methods');
  const [chosen, choose] = useState<string>();
  const ranks = useResult(cluster ? `/clusters/${cluster.id}/ranks` : null, rankHistory, { subjects: ['ranking'] });
  const ranked = ranks.data?.filter(({ rank }) => rank !== null) ?? [];
  const codes = [...new Set(ranked.map(({ methodCode }) => methodCode))];
  const methodCode = codes.find((code) => code === chosen) ?? codes[0];
  const own = ranked.filter((each) => each.methodCode === methodCode);
  const periodCode = latestOf(own.map((each) => each.periodCode));
  const whole = useWholeRanking(methodCode ?? '', periodCode ?? '', periodCode !== undefined);
  const nameOf = (code: string) => nameIn(format.locale, methods.get(code)) || code;
  return (
    <>
      <PartTitle title="peers.heading">
        {codes.length < 2 || methodCode === undefined ? null : (
          <TextField
            select
            label={translate('clusters.method')}
            value={methodCode}
            onChange={({ target }) => {
              choose(target.value);
            }}
          >
            {codes.map((code) => (
              <MenuItem key={code} value={code}>
                {nameOf(code)}
              </MenuItem>
            ))}
          </TextField>
        )}
        {periodCode === undefined ? null : format.period(periodCode)}
      </PartTitle>
      {periodCode === undefined ? (
        <EmptyLine text="clusters.noRanks" />
      ) : (
        <Result of={whole} lines={4}>
          {(ranking) => {
            const row = ranking.rows.find(({ clusterId }) => clusterId === cluster?.id);
            return row ? <PeerComparison key={methodCode} ranking={ranking} row={row} /> : null;
          }}
        </Result>
      )}
    </>
  );
}
