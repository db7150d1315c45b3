import { Alert, Box, Button, LinearProgress, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { useErrorText } from '../problem/useErrorText.ts';
import type { EffectProgress } from './effect-run.ts';

export interface EffectProgressBarProps {
  readonly progress: EffectProgress;
  readonly onStop: () => void;
  readonly onResume: () => void;
  readonly onAgain: () => void;
}

/** How far it is, and the way to stop it, go on and begin anew. */
export function EffectProgressBar({ progress, onStop, onResume, onAgain }: EffectProgressBarProps) {
  const translate = useTranslate();
  const format = useFormat();
  const errorText = useErrorText();
  const { state, periods, found, error, begun } = progress;
  return (
    <Box>
      <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'center', flexWrap: 'wrap' }}>
        {state === 'done' ? null : (
          <Box sx={{ flex: 1, minWidth: 160 }}>
            <LinearProgress
              variant="determinate"
              value={(100 * found.size) / Math.max(1, periods.length)}
              aria-label={translate('versions.effect.progress', { done: found.size, of: periods.length })}
            />
            <Typography variant="caption" role="status">
              {translate('versions.effect.progress', { done: found.size, of: periods.length })}
            </Typography>
          </Box>
        )}
        {state === 'running' ? <Button onClick={onStop}>{translate('versions.effect.cancel')}</Button> : null}
        {state === 'stopped' || state === 'failed' ? (
          <Button onClick={onResume}>{translate('versions.effect.resume')}</Button>
        ) : null}
        {state === 'running' ? null : (
          <>
            <Button onClick={onAgain}>{translate('versions.effect.again')}</Button>
            <Typography variant="caption" color="textSecondary">
              {translate('versions.effect.asOf', { time: format.instant(begun) })}
            </Typography>
          </>
        )}
      </Box>
      {state === 'stopped' ? <Alert severity="info">{translate('versions.effect.stopped')}</Alert> : null}
      {state === 'failed' ? (
        <Alert severity="error">{translate('versions.effect.failed', { message: errorText(error) })}</Alert>
      ) : null}
    </Box>
  );
}
