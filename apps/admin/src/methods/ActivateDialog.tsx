import type { MethodRecord, MethodVersion } from '@jiju/contract';
import { frequencyOf, isRefusal, parsePeriod } from '@jiju/domain';
import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  TextField,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { Link, useTranslate } from 'react-admin';
import { query } from '../provider/query.ts';
import { ReviewSays } from '../version-review/ReviewSays.tsx';
import { useProblemText } from '../problem/useProblemText.ts';

export interface ActivateDialogProps {
  readonly frequency: MethodRecord['frequency'];
  readonly version: MethodVersion;
  /** Whether what is put into force differs from what is stored. */
  readonly changed: boolean;
  /** The page that says what the stored draft would change. */
  readonly effectPath: string;
  readonly busy: boolean;
  readonly onActivate: (effectiveFrom: string) => void;
  readonly onClose: () => void;
}

const examples = { year: '2014', quarter: '2014-Q1', month: '2014-01' } as const;

/** From which period on a version is in force, and what follows from it. */
export function ActivateDialog({
  frequency,
  version,
  changed,
  effectPath,
  busy,
  onActivate,
  onClose,
}: ActivateDialogProps) {
  const translate = useTranslate();
  const say = useProblemText();
  const [text, setText] = useState(version.effectiveFrom ?? '');
  const period = parsePeriod(text);
  const wrong = isRefusal(period)
    ? period.refused.map(say).join(' ')
    : frequencyOf(period) === frequency
      ? undefined
      : translate('methods.wrongFrequency', { example: examples[frequency] });
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm">
      <DialogTitle>{translate('methods.activateTitle', { number: version.number })}</DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>{translate('methods.activateText')}</DialogContentText>
        <TextField
          autoFocus
          fullWidth
          label={translate('methods.effectiveFrom')}
          placeholder={examples[frequency]}
          value={text}
          error={text !== '' && wrong !== undefined}
          helperText={text === '' ? examples[frequency] : wrong}
          onChange={(event) => {
            setText(event.target.value);
          }}
        />
        <Box sx={{ mt: 2 }}>
          <Typography variant="body2">
            {translate(version.review ? 'review.atActivation' : 'review.activateUnreviewed')}
          </Typography>
          <ReviewSays version={version} />
          {changed && version.review ? (
            <Typography variant="body2" color="warning">
              {translate('review.activateOther')}
            </Typography>
          ) : null}
        </Box>
        <Typography variant="body2" sx={{ mt: 2 }}>
          {changed ? (
            translate('versions.effect.linkUnsaved')
          ) : (
            <Link to={`${effectPath}${isRefusal(period) ? '' : query({ from: period })}`}>
              {translate('versions.effect.link')}
            </Link>
          )}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          disabled={busy || wrong !== undefined}
          onClick={() => {
            if (!isRefusal(period)) onActivate(period);
          }}
        >
          {translate('methods.activate')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
