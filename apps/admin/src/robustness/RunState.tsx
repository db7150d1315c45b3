import type { RobustnessHead } from '@jiju/contract';
import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { useProblemText } from '../problem/useProblemText.ts';
import { useCell } from '../provider/cell.ts';
import { session } from '../provider/session.ts';

export interface RunStateProps {
  readonly of: RobustnessHead;
  readonly onCancel: () => void;
}

/** A computation that waits, is under way, or ended without a result. */
export function RunState({ of: head, onCancel }: RunStateProps) {
  const translate = useTranslate();
  const format = useFormat();
  const say = useProblemText();
  const user = useCell(session)?.user;
  const { state, done, total, askedBy, problem } = head;
  if (state === 'done') return null;
  if (state === 'failed' || state === 'cancelled')
    return (
      <Alert severity={state === 'failed' ? 'error' : 'info'}>
        {translate(`robustness.${state}`, { reason: problem ? say(problem) : '' })} ({format.instant(head.endedAt)})
      </Alert>
    );
  const mayCancel = user !== undefined && (user.role === 'administrator' || user.login === askedBy);
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 2, alignItems: 'center' }}>
      <Box sx={{ flex: 1, minWidth: 200 }}>
        <LinearProgress
          aria-label={translate('robustness.title')}
          variant={state === 'waiting' ? 'indeterminate' : 'determinate'}
          value={(100 * done) / Math.max(total, 1)}
        />
        <Typography variant="caption" role="status">
          {translate(`robustness.${state}`, {
            done: format.number(done, 0),
            total: format.number(total, 0),
            by: askedBy,
          })}
        </Typography>
      </Box>
      {mayCancel ? <Button onClick={onCancel}>{translate('robustness.cancel')}</Button> : null}
    </Box>
  );
}
