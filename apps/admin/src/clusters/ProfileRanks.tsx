import { rankHistory, type Cluster } from '@jiju/contract';
import { MenuItem, TextField } from '@mui/material';
import { useState } from 'react';
import { useRecordContext, useTranslate } from 'react-admin';
import { nameIn } from '../i18n/name.ts';
import { useLocale } from '../i18n/useLocale.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useResult } from '../provider/useResult.ts';
import { EmptyLine } from '../state/EmptyLine.tsx';
import { Result } from '../state/Result.tsx';
import { PartTitle } from './PartTitle.tsx';
import { RankChart } from './RankChart.tsx';
import { RankReasons } from './RankReasons.tsx';

/** Where the cluster stood, period by period, in the method that is chosen, and why. */
export function ProfileRanks() {
  const translate = useTranslate();
  const locale = useLocale();
  const cluster = useRecordContext<Cluster>();
  const methods = useCatalogue('methods');
  const [chosen, choose] = useState<string>();
  const history = useResult(cluster ? `/clusters/${cluster.id}/ranks` : null, rankHistory, {
    subjects: ['ranking'],
  });
  return (
    <Result of={history} lines={6}>
      {(ranks) => {
        const codes = [...new Set(ranks.map(({ methodCode }) => methodCode))];
        const code = codes.find((each) => each === chosen) ?? codes[0];
        if (code === undefined) {
          return (
            <>
              <PartTitle title="clusters.ranks" />
              <EmptyLine text="clusters.noRanks" />
            </>
          );
        }
        const name = nameIn(locale, methods.get(code)) || code;
        const choice =
          codes.length < 2 ? null : (
            <TextField
              select
              label={translate('clusters.method')}
              value={code}
              onChange={(event) => choose(event.target.value)}
            >
              {codes.map((each) => (
                <MenuItem key={each} value={each}>
                  {nameIn(locale, methods.get(each)) || each}
                </MenuItem>
              ))}
            </TextField>
          );
        const own = ranks.filter(({ methodCode }) => methodCode === code);
        return (
          <>
            <RankChart
              ranks={own}
              method={name}
              of={{ methodCode: code, ...(cluster && { clusterId: cluster.id }) }}
              aside={choice}
            />
            {cluster ? <RankReasons key={code} cluster={cluster} ranks={own} /> : null}
          </>
        );
      }}
    </Result>
  );
}
