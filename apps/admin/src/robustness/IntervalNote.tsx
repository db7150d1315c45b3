import type { Ranking } from '@jiju/contract';
import { Alert, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { openAround } from './interval-lines.ts';
import { dropIntervals, usePlaceIntervals } from './place-intervals.ts';

/** The border of an honours list. */
const TOP = 10;

/** Over a table with intervals: whether the first ten are decided, and the way to be rid of the columns. */
export function IntervalNote({ ranking }: { readonly ranking: Ranking }) {
  const translate = useTranslate();
  const sure = usePlaceIntervals(ranking);
  if (!sure) return null;
  const around = openAround([...sure.lines.values()], TOP);
  const ten =
    around === null ? '' : around ? translate('robustness.tenOpen', { ...around }) : translate('robustness.tenDecided');
  return (
    <Alert
      severity="info"
      sx={{ mb: 1 }}
      action={
        <Button size="small" color="inherit" onClick={dropIntervals}>
          {translate('robustness.drop')}
        </Button>
      }
    >
      {ten} {translate('robustness.inTable')}
    </Alert>
  );
}
