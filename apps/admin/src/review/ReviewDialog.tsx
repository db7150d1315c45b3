import { reviewVerdicts, type ReviewVerdict } from '@jiju/domain';
import {
  Alert,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  FormControlLabel,
  Radio,
  RadioGroup,
  Stack,
  TextField,
} from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useErrorText } from '../problem/useErrorText.ts';

export interface ReviewDialogProps {
  /** Send something, or answer it. */
  readonly act: 'send' | 'answer';
  readonly title: string;
  readonly text: string;
  /** With what was written, and the verdict of an answer. */
  readonly submit: (text: string, verdict: ReviewVerdict | null) => Promise<void>;
  readonly onClose: () => void;
}

/** Send something for review with a note, or answer it; what is sent back needs a reason. */
export function ReviewDialog({ act, title, text: explained, submit: done, onClose }: ReviewDialogProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const errorText = useErrorText();
  const [verdict, setVerdict] = useState<ReviewVerdict | null>(null);
  const [text, setText] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const answers = act === 'answer';
  const needsReason = verdict === 'sent-back';
  const ready = !answers || (verdict !== null && (!needsReason || text.trim() !== ''));
  const submit = async () => {
    setBusy(true);
    try {
      await done(text, verdict);
      notify(answers ? 'review.answered' : 'review.wasSent', { type: 'success' });
      onClose();
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle>{title}</DialogTitle>
      <DialogContent>
        <DialogContentText>{explained}</DialogContentText>
        <Stack spacing={2} sx={{ pt: 2 }}>
          {answers ? (
            <RadioGroup
              row
              aria-label={translate('review.verdictLabel')}
              value={verdict}
              onChange={(_, chosen) => {
                setVerdict(reviewVerdicts.find((each) => each === chosen) ?? null);
              }}
            >
              {reviewVerdicts.map((each) => (
                <FormControlLabel
                  key={each}
                  value={each}
                  control={<Radio />}
                  label={translate(`review.verdict.${each}`)}
                />
              ))}
            </RadioGroup>
          ) : null}
          <TextField
            label={translate(needsReason ? 'review.reasonField' : 'review.noteField')}
            value={text}
            required={needsReason}
            multiline
            minRows={3}
            onChange={(event) => {
              setText(event.target.value);
            }}
          />
          {error === null ? null : <Alert severity="error">{errorText(error)}</Alert>}
        </Stack>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button variant="contained" disabled={busy || !ready} onClick={() => void submit()}>
          {translate(`review.${act}`)}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
