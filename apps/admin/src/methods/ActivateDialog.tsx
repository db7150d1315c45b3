import type { MethodRecord, MethodVersion } from '@jiju/contract';
import { comparePeriods, frequencyOf, isRefusal, parsePeriod, planActivation, type AskedSpan } from '@jiju/domain';
import {
  Box,
  Button,
  Dialog,
  DialogActions,
  DialogContent,
  DialogContentText,
  DialogTitle,
  Typography,
} from '@mui/material';
import { useState } from 'react';
import { Link, useTranslate } from 'react-admin';
import { useProblemText } from '../problem/useProblemText.ts';
import { query } from '../provider/query.ts';
import { ReviewBefore } from '../review/ReviewBefore.tsx';
import { SpanEnd } from './SpanEnd.tsx';
import { SpanEffectTable } from './SpanEffectTable.tsx';
import { useRankedPeriods } from './useRankedPeriods.ts';
import { useSpanEffect } from './useSpanEffect.ts';

export interface ActivateDialogProps {
  readonly frequency: MethodRecord['frequency'];
  readonly version: MethodVersion;
  readonly versions: readonly MethodVersion[];
  /** Whether what is put into force differs from what is stored. */
  readonly changed: boolean;
  /** The page that says what the stored draft would change. */
  readonly effectPath: string;
  readonly busy: boolean;
  readonly onActivate: (span: AskedSpan) => void;
  readonly onClose: () => void;
}

const examples = { year: '2014', quarter: '2014-Q1', month: '2014-01' } as const;

/** For which periods a version is in force, and what follows from it; one that is in force is moved by the same. */
export function ActivateDialog({
  frequency,
  version,
  versions,
  changed,
  effectPath,
  busy,
  onActivate,
  onClose,
}: ActivateDialogProps) {
  const translate = useTranslate();
  const say = useProblemText();
  const isDraft = version.state === 'draft';
  const [first, setFirst] = useState(version.effectiveFrom ?? '');
  const [last, setLast] = useState(isDraft ? '' : (version.effectiveTo ?? ''));
  const from = readEnd(first);
  const to = readEnd(last);
  const wrong = (end: ReturnType<typeof readEnd>) =>
    isRefusal(end)
      ? end.refused.map(say).join(' ')
      : end === null || frequencyOf(end) === frequency
        ? undefined
        : translate('methods.wrongFrequency', { example: examples[frequency] });
  const span = wrong(from) === undefined && wrong(to) === undefined && !isRefusal(from) && !isRefusal(to);
  const reversed = span && from !== null && to !== null && comparePeriods(from, to) > 0;
  // A draft that shall always have held is rare, and an empty field more often is a forgotten one.
  const ready = span && !reversed && (!isDraft || from !== null) ? { from, to } : null;
  const { loaded, heads } = useRankedPeriods(version.methodCode);
  const steps = ready ? planActivation(versions, version, ready) : [];
  const periods = useSpanEffect(versions, steps, heads, changed ? version.id : null);
  return (
    <Dialog open onClose={onClose} fullWidth maxWidth="sm" aria-labelledby="activate-title">
      <DialogTitle id="activate-title">
        {translate(isDraft ? 'methods.activateTitle' : 'methods.moveTitle', { number: version.number })}
      </DialogTitle>
      <DialogContent>
        <DialogContentText sx={{ mb: 2 }}>
          {translate(isDraft ? 'methods.activateText' : 'methods.moveText')}
        </DialogContentText>
        <Box sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
          <SpanEnd
            autoFocus
            label={translate('methods.effectiveFrom')}
            placeholder={examples[frequency]}
            hint={isDraft ? examples[frequency] : translate('methods.span.emptyFrom')}
            value={first}
            wrong={wrong(from)}
            onChange={setFirst}
          />
          <SpanEnd
            label={translate('methods.effectiveTo')}
            hint={translate('methods.span.emptyTo')}
            value={last}
            wrong={reversed ? translate('methods.span.reversed') : wrong(to)}
            onChange={setLast}
          />
        </Box>
        {ready && loaded ? (
          <Box sx={{ mt: 2 }} aria-live="polite">
            <SpanEffectTable periods={periods} />
          </Box>
        ) : null}
        {isDraft ? (
          <>
            <ReviewBefore review={version.review} />
            {changed && version.review ? (
              <Typography variant="body2" color="warning">
                {translate('review.version.activateOther')}
              </Typography>
            ) : null}
          </>
        ) : null}
        <Typography variant="body2" sx={{ mt: 2 }}>
          {changed ? (
            translate('versions.effect.linkUnsaved')
          ) : (
            <Link to={`${effectPath}${ready?.from ? query({ from: ready.from }) : ''}`}>
              {translate('versions.effect.link')}
            </Link>
          )}
        </Typography>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>{translate('ra.action.cancel')}</Button>
        <Button
          variant="contained"
          disabled={busy || !ready}
          onClick={() => {
            if (ready) onActivate(ready);
          }}
        >
          {translate(isDraft ? 'methods.activate' : 'methods.move')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}

/** An end of a span as it is typed; null: none. */
const readEnd = (text: string) => (text.trim() === '' ? null : parsePeriod(text.trim()));
