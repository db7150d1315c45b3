import type { Ranking, Robustness } from '@jiju/contract';
import { Alert, Chip, Stack, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { IntervalChart } from './IntervalChart.tsx';
import { IntervalTable } from './IntervalTable.tsx';
import { intervalLines, openAround } from './interval-lines.ts';
import { sayAssumptions } from './say-assumptions.ts';
import { SensitivityChart } from './SensitivityChart.tsx';

export interface RobustnessResultProps {
  readonly ranking: Ranking;
  readonly of: Robustness;
  readonly nameOf: (column: string) => string;
}

/** The border of an honours list. */
const TOP = 10;

/** What came out, under which assumptions, and whether it is of the ranking as it is now. */
export function RobustnessResult({ ranking, of: one, nameOf }: RobustnessResultProps) {
  const translate = useTranslate();
  const format = useFormat();
  const clusters = useCatalogue('clusters');
  const { result, assumptions, runs, seed, endedAt, askedBy, rankingAt, methodVersion } = one;
  if (!result) return null;
  const lines = intervalLines(result);
  const around = openAround(lines, TOP);
  const said = sayAssumptions(assumptions, translate, nameOf);
  return (
    <Stack spacing={2}>
      {one.current ? null : (
        <Alert severity="warning">
          {translate('robustness.older', { at: format.instant(rankingAt), version: methodVersion ?? '' })}
        </Alert>
      )}
      <div>
        <Typography variant="body2" color="textSecondary">
          {translate('robustness.made', {
            runs: format.number(runs, 0),
            seed,
            at: format.instant(endedAt),
            by: askedBy,
          })}
        </Typography>
        <Stack direction="row" sx={{ flexWrap: 'wrap', gap: 0.5, mt: 0.5 }}>
          {(said.length > 0 ? said : [translate('robustness.said.nothing')]).map((text) => (
            <Chip key={text} size="small" label={text} sx={{ height: 'auto', '& span': { whiteSpace: 'normal' } }} />
          ))}
        </Stack>
      </div>
      {around === null ? null : (
        <Typography>{around ? translate('robustness.tenOpen', around) : translate('robustness.tenDecided')}</Typography>
      )}
      {result.sensitivity && result.sensitivity.factors.length > 0 ? (
        <SensitivityChart of={result.sensitivity} ranking={ranking} />
      ) : null}
      <IntervalChart lines={lines} clusters={clusters} ranking={ranking} />
      <IntervalTable lines={lines} clusters={clusters} />
    </Stack>
  );
}
