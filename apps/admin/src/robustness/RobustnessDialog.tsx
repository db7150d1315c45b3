import { rankingInputs, type Ranking } from '@jiju/contract';
import CloseIcon from '@mui/icons-material/Close';
import {
  Alert,
  Dialog,
  DialogContent,
  DialogTitle,
  IconButton,
  Stack,
  Typography,
  useMediaQuery,
  type Theme,
} from '@mui/material';
import { useTranslate } from 'react-admin';
import { useCatalogue } from '../provider/useCatalogue.ts';
import { useResult } from '../provider/useResult.ts';
import { Result } from '../state/Result.tsx';
import { AssumptionFields } from './AssumptionFields.tsx';
import { IntervalChart } from './IntervalChart.tsx';
import { IntervalTable } from './IntervalTable.tsx';
import { intervalLines, openAround } from './interval-lines.ts';
import { keepIntervals } from './place-intervals.ts';
import { useRobustness } from './useRobustness.ts';

export interface RobustnessDialogProps {
  readonly ranking: Ranking;
  readonly onClose: () => void;
}

/** The border of an honours list. */
const TOP = 10;

/** How sure the places of a ranking are: the ranking made again and again in the background of the page. */
export function RobustnessDialog({ ranking, onClose }: RobustnessDialogProps) {
  const translate = useTranslate();
  const narrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('sm'));
  const { methodCode, periodCode } = ranking;
  const { progress, found, failed, start, cancel } = useRobustness();
  const clusters = useCatalogue('clusters');
  const read = useResult(`/rankings/${methodCode}/${periodCode}/inputs`, rankingInputs, {
    subjects: ['ranking'],
    period: periodCode,
  });
  const lines = found ? intervalLines(found) : [];
  const around = openAround(lines, TOP);
  return (
    <Dialog open onClose={onClose} maxWidth="lg" fullWidth fullScreen={narrow} aria-labelledby="robustness-title">
      <DialogTitle id="robustness-title" sx={{ display: 'flex', alignItems: 'center', py: 1.5 }}>
        <span style={{ flex: 1 }}>{translate('robustness.title')}</span>
        <IconButton onClick={onClose} aria-label={translate('ra.action.close')}>
          <CloseIcon fontSize="small" />
        </IconButton>
      </DialogTitle>
      <DialogContent dividers>
        <Typography color="textSecondary" sx={{ mb: 2 }}>
          {translate('robustness.intro')}
        </Typography>
        <Result of={read}>
          {({ definition, inputs }) => (
            <Stack spacing={2}>
              <AssumptionFields
                progress={progress}
                again={found !== null}
                onCancel={cancel}
                onRun={(assumptions, count) => {
                  const asked = { definition, period: periodCode, inputs, assumptions, runs: count, seed: 2014 };
                  // The table of the page shows them too, and keeps them when this is closed.
                  start(asked, (result) => {
                    keepIntervals(ranking, intervalLines(result));
                  });
                }}
              />
              {failed === null ? null : (
                <Alert severity="error">{translate('robustness.failed', { message: failed })}</Alert>
              )}
              {lines.length === 0 ? null : (
                <>
                  {around === null ? null : (
                    <Typography>
                      {around ? translate('robustness.tenOpen', around) : translate('robustness.tenDecided')}
                    </Typography>
                  )}
                  <IntervalChart lines={lines} clusters={clusters} ranking={ranking} />
                  <IntervalTable lines={lines} clusters={clusters} />
                </>
              )}
            </Stack>
          )}
        </Result>
      </DialogContent>
    </Dialog>
  );
}
