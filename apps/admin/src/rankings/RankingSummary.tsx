import DownloadIcon from '@mui/icons-material/FileDownloadOutlined';
import type { Ranking, RankingHead } from '@jiju/contract';
import { Autocomplete, Box, Button, TextField, Typography } from '@mui/material';
import { lazy, Suspense, useState } from 'react';
import { Link, useTranslate } from 'react-admin';
import { Age } from '../age/Age.tsx';
import { download } from '../chart/download.ts';
import { csvOf } from '../chart/chart-table.ts';
import { useFormat } from '../format/useFormat.ts';
import { nameIn } from '../i18n/name.ts';
import { useProblemText } from '../problem/useProblemText.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useMay } from '../provider/useMay.ts';
import { usePlaceIntervals } from '../robustness/place-intervals.ts';
import { SyntheticMark } from '../synthetic/SyntheticMark.tsx';
import { FreezeDialog } from './FreezeDialog.tsx';
import { rankingTable } from './ranking-table.ts';
import { readWholeRanking } from './rankings-api.ts';

// Few ask, and whoever does waits for more than this.
const RobustnessDialog = lazy(async () => ({
  default: (await import('../robustness/RobustnessDialog.tsx')).RobustnessDialog,
}));

export interface RankingSummaryProps {
  readonly ranking: Ranking;
  readonly heads: readonly RankingHead[];
  readonly onGo: (to: Pick<RankingHead, 'methodCode' | 'periodCode'>) => void;
}

/** Which ranking this is, how many stand in it, how old it is; and the way to other periods, to a file and to an edition. */
export function RankingSummary({ ranking, heads, onGo }: RankingSummaryProps) {
  const translate = useTranslate();
  const format = useFormat();
  const say = useProblemText();
  const methods = useCatalogue('methods');
  const mayFreeze = useMay('editions.write');
  const sure = usePlaceIntervals(ranking);
  const [freezing, setFreezing] = useState(false);
  const [asking, setAsking] = useState(false);
  const { methodCode, periodCode } = ranking;
  const methodName = (code: string) => nameIn(format.locale, methods.get(code)) || code;
  const periods = heads.filter((head) => head.methodCode === methodCode).map((head) => head.periodCode);

  const save = async () => {
    const whole = await readWholeRanking(methodCode, periodCode);
    download(
      `ranking-${methodCode}-${periodCode}.csv`,
      new Blob(['\uFEFF', csvOf(rankingTable(whole, format.locale, say, sure))], { type: 'text/csv;charset=utf-8' }),
    );
  };
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'center' }}>
      <Box sx={{ flex: '1 1 260px' }}>
        <Typography variant="h1" component="h2">
          {methodName(methodCode)}, {format.period(periodCode)}
        </Typography>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, alignItems: 'baseline' }}>
          <Typography variant="body2" color="textSecondary">
            {translate('rankings.counts', { ranked: ranking.ranked, excluded: ranking.excluded })} ·{' '}
            <Link to="/methods">{translate('rankings.byVersion', { version: ranking.methodVersion })}</Link>
          </Typography>
          {ranking.synthetic ? <SyntheticMark /> : null}
          <Age computedAt={ranking.computedAt} stale={ranking.stale} />
        </Box>
      </Box>
      <Autocomplete
        options={[...new Set([methodCode, ...heads.map((head) => head.methodCode)])]}
        value={methodCode}
        disableClearable
        getOptionLabel={methodName}
        onChange={(_, code) => {
          const first = heads.find((head) => head.methodCode === code);
          if (first) onGo(first);
        }}
        renderInput={(params) => <TextField {...params} label={translate('rankings.method')} />}
        sx={{ width: 220 }}
      />
      <Autocomplete
        options={[...new Set([...periods, periodCode])]}
        value={periodCode}
        disableClearable
        getOptionLabel={format.period}
        onChange={(_, code) => {
          onGo({ methodCode, periodCode: code });
        }}
        renderInput={(params) => <TextField {...params} label={translate('rankings.period')} />}
        sx={{ width: 160 }}
      />
      <Button size="small" startIcon={<DownloadIcon />} onClick={() => void save()}>
        {translate('rankings.csv')}
      </Button>
      <Button
        size="small"
        onClick={() => {
          setAsking(true);
        }}
      >
        {translate('robustness.open')}
      </Button>
      {asking ? (
        <Suspense fallback={null}>
          <RobustnessDialog
            ranking={ranking}
            onClose={() => {
              setAsking(false);
            }}
          />
        </Suspense>
      ) : null}
      {mayFreeze ? (
        <Button
          size="small"
          variant="outlined"
          onClick={() => {
            setFreezing(true);
          }}
        >
          {translate('rankings.freeze')}
        </Button>
      ) : null}
      {freezing ? (
        <FreezeDialog
          ranking={ranking}
          onClose={() => {
            setFreezing(false);
          }}
        />
      ) : null}
    </Box>
  );
}
