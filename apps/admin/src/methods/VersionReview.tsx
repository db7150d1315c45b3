import type { MethodVersion } from '@jiju/contract';
import { Button } from '@mui/material';
import { useState } from 'react';
import { useNotify, useTranslate } from 'react-admin';
import { useErrorText } from '../problem/useErrorText.ts';
import { useCell } from '../provider/cell.ts';
import { session } from '../provider/session.ts';
import { useMay } from '../provider/useMay.ts';
import { ReviewBar } from '../review/ReviewBar.tsx';
import { ReviewDialog } from '../review/ReviewDialog.tsx';
import { useReviewActs } from './version-review-api.ts';

export interface VersionReviewProps {
  readonly version: MethodVersion;
  /** There are changes on the page that were not saved: what would be sent is not what is seen. */
  readonly unsaved?: boolean;
}

/** Where the review of a version stands, and what whoever looks at it may do about it. */
export function VersionReview({ version, unsaved = false }: VersionReviewProps) {
  const translate = useTranslate();
  const notify = useNotify();
  const errorText = useErrorText();
  const mayWrite = useMay('method-versions.write');
  const mayReview = useMay('method-versions.review');
  const login = useCell(session)?.user.login;
  const { send, callBack, answer } = useReviewActs();
  const [act, setAct] = useState<'send' | 'answer' | null>(null);
  const [busy, setBusy] = useState(false);
  const { reviewState, review, state, number } = version;
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
    <ReviewBar of={version} hint={hint} warns={unsaved && stands}>
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
          act={act}
          title={translate(`review.version.${act}Title`, { number })}
          text={translate(act === 'send' ? 'review.version.sendText' : 'review.answerText')}
          submit={(text, verdict) => (verdict ? answer(version, { verdict, answer: text }) : send(version, text))}
          onClose={() => {
            setAct(null);
          }}
        />
      )}
    </ReviewBar>
  );
}
