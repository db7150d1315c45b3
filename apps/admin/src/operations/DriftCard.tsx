import type { Operations } from '@jiju/contract';
import { Alert, Button, Card, CardContent, LinearProgress, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { useErrorText } from '../problem/useErrorText.ts';
import { useMay } from '../provider/useMay.ts';
import { verify, type Verified } from './operations-api.ts';

type Step =
  | { readonly at: 'idle' | 'checking' }
  | { readonly at: 'done'; readonly found: Verified }
  | { readonly at: 'failed'; readonly error: unknown };

/** Whether stored results equal a recomputation from scratch: the last answer, and a button to ask now. */
export function DriftCard({
  drift,
  onChecked,
}: {
  readonly drift: Operations['drift'];
  readonly onChecked: () => unknown;
}) {
  const translate = useTranslate();
  const format = useFormat();
  const errorText = useErrorText();
  const mayWrite = useMay('operations.write');
  const [step, setStep] = useState<Step>({ at: 'idle' });
  const check = async () => {
    setStep({ at: 'checking' });
    try {
      setStep({ at: 'done', found: await verify() });
      onChecked();
    } catch (error) {
      setStep({ at: 'failed', error });
    }
  };
  const last = step.at === 'done' ? step.found : drift.at === null ? null : drift;
  return (
    <Card>
      <CardContent>
        <Typography variant="h2">{translate('operations.drift')}</Typography>
        {last === null ? (
          <Typography color="textSecondary">{translate('operations.neverChecked')}</Typography>
        ) : (
          <Alert severity={last.drifted === 0 ? 'success' : 'error'}>
            {translate(last.drifted === 0 ? 'operations.noDrift' : 'operations.drifted', {
              checked: last.checked,
              drifted: last.drifted,
            })}
            {step.at !== 'done' && drift.at !== null ? ` (${format.instant(drift.at)})` : ''}
          </Alert>
        )}
        {step.at === 'checking' ? (
          <div role="status">
            {translate('operations.checking')}
            <LinearProgress sx={{ my: 1 }} />
          </div>
        ) : null}
        {step.at === 'failed' ? <Alert severity="error">{errorText(step.error)}</Alert> : null}
        {mayWrite ? (
          <Button
            size="small"
            variant="outlined"
            sx={{ mt: 1.5 }}
            disabled={step.at === 'checking'}
            onClick={() => void check()}
          >
            {translate('operations.verify')}
          </Button>
        ) : null}
      </CardContent>
    </Card>
  );
}
