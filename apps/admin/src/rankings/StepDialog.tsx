import type { Edition } from '@jiju/contract';
import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  MenuItem,
  TextField,
} from '@mui/material';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { useErrorText } from '../problem/useErrorText.ts';
import { ReviewBefore } from '../review/ReviewBefore.tsx';
import { postingDays, postingEnds, stepName } from './edition-steps.ts';
import { moveEdition } from './rankings-api.ts';

export interface StepDialogProps {
  readonly of: Edition;
  readonly to: Edition['state'];
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const choices = Array.from({ length: postingDays.most - postingDays.least + 1 }, (_, at) => postingDays.least + at);

/** One step of an edition: what it means, a note to those who shall review it, and for a posting its review and how many days it takes. */
export function StepDialog({ of, to, onDone, onClose }: StepDialogProps) {
  const translate = useTranslate();
  const format = useFormat();
  const errorText = useErrorText();
  const [days, setDays] = useState<number>(postingDays.usual);
  const [note, setNote] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const name = stepName(of.state, to);
  const until = to === 'posted' ? postingEnds(new Date(), days) : null;
  const move = async () => {
    setBusy(true);
    try {
      await moveEdition(of, { state: to, postedUntil: until, note });
      onDone();
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="xs">
      <DialogTitle>{translate(`rankings.step.${name}`)}</DialogTitle>
      <DialogContent>
        <DialogContentText>{translate(`rankings.stepText.${name}`, { code: of.code })}</DialogContentText>
        {to === 'under-review' ? (
          <TextField
            fullWidth
            multiline
            minRows={3}
            label={translate('review.noteField')}
            value={note}
            onChange={(event) => {
              setNote(event.target.value);
            }}
            sx={{ mt: 2 }}
          />
        ) : null}
        {to === 'posted' ? <ReviewBefore review={of.review} /> : null}
        {until === null ? null : (
          <TextField
            select
            fullWidth
            label={translate('rankings.postingDays')}
            helperText={translate('rankings.until', { day: format.day(until) })}
            value={days}
            onChange={(event) => {
              setDays(Number(event.target.value));
            }}
            sx={{ mt: 2 }}
          >
            {choices.map((count) => (
              <MenuItem key={count} value={count}>
                {count}
              </MenuItem>
            ))}
          </TextField>
        )}
        {error === null ? null : (
          <Alert severity="error" sx={{ mt: 2 }}>
            {errorText(error)}
          </Alert>
        )}
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={busy} onClick={() => void move()}>
          {translate(`rankings.step.${name}`)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
