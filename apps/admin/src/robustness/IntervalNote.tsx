import type { Ranking } from '@jiju/contract';
import { Alert } from '@mui/material';
import { useTranslate } from 'react-admin';
import { openAround } from './interval-lines.ts';
import { usePlaceIntervals } from './place-intervals.ts';
import { Under } from './Under.tsx';
import { useRobustnessHeads } from './useRobustness.ts';

/** The border of an honours list. */
const TOP = 10;

/** Over a table with intervals: whether the first ten are decided. Where the intervals are of older inputs, that they are. */
export function IntervalNote({ ranking, hidden }: { readonly ranking: Ranking; readonly hidden: boolean }) {
  const translate = useTranslate();
  const { heads } = useRobustnessHeads(ranking);
  const sure = usePlaceIntervals(ranking);
  if (hidden) return null;
  if (!sure) {
    const isOld = heads.some(({ state }) => state === 'done') && !heads.some(({ current }) => current);
    return isOld ? (
      <Alert severity="warning" sx={{ mb: 1 }}>
        {translate('robustness.olderInTable')}
      </Alert>
    ) : null;
  }
  const around = openAround([...sure.lines.values()], TOP);
  const ten =
    around === null ? '' : around ? translate('robustness.tenOpen', { ...around }) : translate('robustness.tenDecided');
  return (
    <Alert severity="info" sx={{ mb: 1 }}>
      {ten} {translate('robustness.inTable')}
      <Under of={sure.of} />
    </Alert>
  );
}
