import type { MethodVersion } from '@jiju/contract';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useErrorText } from '../problem/useErrorText.ts';
import { useCell } from '../provider/cell.ts';
import { session } from '../provider/session.ts';
import { useMay } from '../provider/useMay.ts';
import { ReviewChip } from './ReviewChip.tsx';
import { ReviewDialog } from './ReviewDialog.tsx';
import { ReviewSays } from './ReviewSays.tsx';
import { useReviewActs } from './review-api.ts';

export interface ReviewBarProps {
  readonly version: MethodVersion;
  /** There are changes on the page that were not saved: what would be sent is not what is seen. */
  readonly unsaved?: boolean;
}

/** Where the review of a version stands, and what whoever looks at it may do about it. */
export function ReviewBar({ version, unsaved = false }: ReviewBarProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const errorText = useErrorText();
  const mayWrite = useMay('method-versions.write');
  const mayReview = useMay('method-versions.review');
  const login = useCell(session)?.user.login;
  const { callBack } = useReviewActs();
  const [act, setAct] = useState<'send' | 'answer' | null>(null);
  const [busy, setBusy] = useState(false);
  const { reviewState, review, state } = version;
  const waits = reviewState === 'waiting';
  const isDraft = state === 'draft';
  const own = review?.sentBy === login;
  const stands = waits || reviewState === 'approved' || reviewState === 'sent-back';
  if (!isDraft && !review) return null;
  if (!mayWrite && !mayReview) return null;
  const takeBack = async () => {
    setBusy(true);
    try {
      await callBack(version);
      notify('review.wasCalledBack', { type: 'success' });
    } catch (error) {
      notify(errorText(error), { type: 'error' });
    } finally {
      setBusy(false);
    }
  };
  const open = (what: 'send' | 'answer') => () => {
    setAct(what);
  };
  const hint =
    isDraft && mayWrite && unsaved
      ? translate(stands ? 'review.savingTakesBack' : 'review.saveFirst')
      : isDraft && waits && own && mayReview
        ? translate('review.notYourself')
        : '';
  return (
    <Box
      component="section"
      aria-label={translate('review.title')}
      sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start', flexWrap: 'wrap' }}
    >
      <Typography variant="body2" sx={{ fontWeight: 600, pt: 0.5 }}>
        {translate('review.title')}
      </Typography>
      {reviewState === 'none' ? (
        <Typography variant="body2" color="textSecondary" sx={{ pt: 0.5 }}>
          {translate('review.neverSent')}
        </Typography>
      ) : (
        <ReviewChip state={reviewState} />
      )}
      <Box sx={{ flex: '1 1 16em', minWidth: 0, pt: 0.5 }}>
        <ReviewSays version={version} />
        {hint === '' ? null : (
          <Typography variant="body2" color={unsaved && stands ? 'warning' : 'textSecondary'}>
            {hint}
          </Typography>
        )}
      </Box>
      {isDraft && mayReview && waits && !own ? (
        <Button size="small" variant="contained" onClick={open('answer')}>
          {translate('review.answerButton')}
        </Button>
      ) : null}
      {isDraft && mayWrite && waits ? (
        <Button size="small" disabled={busy} onClick={() => void takeBack()}>
          {translate('review.callBack')}
        </Button>
      ) : null}
      {isDraft && mayWrite && !waits ? (
        <Button size="small" variant="outlined" disabled={unsaved} onClick={open('send')}>
          {translate(review ? 'review.sendAgainButton' : 'review.sendButton')}
        </Button>
      ) : null}
      {act === null ? null : (
        <ReviewDialog
          version={version}
          act={act}
          onClose={() => {
            setAct(null);
          }}
        />
      )}
    </Box>
  );
}
