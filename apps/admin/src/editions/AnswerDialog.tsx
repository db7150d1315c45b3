import { verdicts, type Objection } from '@jiju/contract';
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
import { useTranslate } from 'react-admin';
import { useErrorText } from '../problem/useErrorText.ts';
import { answerObjection } from './editions-api.ts';

export interface AnswerDialogProps {
  readonly objection: Objection;
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Answer an objection, once: whether it is upheld, and why. */
export function AnswerDialog({ objection, onDone, onClose }: AnswerDialogProps) {
  const translate = useTranslate();
  const errorText = useErrorText();
  const [verdict, setVerdict] = useState<(typeof verdicts)[number] | null>(null);
  const [text, setText] = useState('');
  const [error, setError] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);
  const answer = async () => {
    if (verdict === null) return;
    setBusy(true);
    try {
      await answerObjection(objection.id, { verdict, text });
      onDone();
    } catch (failure) {
      setError(failure);
      setBusy(false);
    }
  };
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle>{translate('editions.answer')}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ whiteSpace: 'pre-line' }}>{objection.text}</DialogContentText>
        <Stack spacing={2} sx={{ pt: 1 }}>
          <RadioGroup
            row
            value={verdict}
            onChange={(_, chosen) => {
              setVerdict(verdicts.find((each) => each === chosen) ?? null);
            }}
          >
            {verdicts.map((each) => (
              <FormControlLabel
                key={each}
                value={each}
                control={<Radio />}
                label={translate(`editions.verdict.${each}`)}
              />
            ))}
          </RadioGroup>
          {verdict === 'upheld' ? <Alert severity="warning">{translate('editions.upheldWarning')}</Alert> : null}
          <TextField
            label={translate('editions.answerText')}
            value={text}
            required
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
        <Button
          variant="contained"
          disabled={busy || verdict === null || text.trim() === ''}
          onClick={() => void answer()}
        >
          {translate('editions.answer')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
