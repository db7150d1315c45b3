import type { Edition } from '@jiju/contract';
import { Button } from '@mui/material';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslate } from 'react-admin';
import { useCell } from '../provider/cell.ts';
import { session } from '../provider/session.ts';
import { useMay } from '../provider/useMay.ts';
import { ReviewBar } from '../review/ReviewBar.tsx';
import { ReviewDialog } from '../review/ReviewDialog.tsx';
import { answerReview } from './editions-api.ts';

/** Where the review of an edition stands, for those who freeze and review; it is sent and called back as it moves on. */
export function EditionReview({ edition }: { readonly edition: Edition }) {
  const translate = useTranslate();
  const client = useQueryClient();
  const [mayWrite, mayReview] = [useMay('editions.write'), useMay('editions.review')];
  const login = useCell(session)?.user.login;
  const [isAnswering, setAnswering] = useState(false);
  const { state, review, reviewState } = edition;
  const waits = reviewState === 'waiting';
  const own = review?.sentBy === login;
  if (!mayWrite && !mayReview) return null;
  if (!review && state !== 'draft' && state !== 'under-review') return null;
  const hint =
    waits && own && mayReview
      ? 'review.notYourself'
      : mayWrite && reviewState === 'sent-back'
        ? 'review.edition.sentBack'
        : '';
  return (
    <ReviewBar of={edition} hint={hint === '' ? '' : translate(hint)}>
      {waits && mayReview && !own ? (
        <Button
          size="small"
          variant="contained"
          onClick={() => {
            setAnswering(true);
          }}
        >
          {translate('review.answerButton')}
        </Button>
      ) : null}
      {isAnswering ? (
        <ReviewDialog
          act="answer"
          title={translate('review.edition.answerTitle', { code: edition.code })}
          text={translate('review.answerText')}
          submit={async (answer, verdict) => {
            try {
              if (verdict) await answerReview(edition, { verdict, answer });
            } finally {
              await client.invalidateQueries({ queryKey: ['result'] });
            }
          }}
          onClose={() => {
            setAnswering(false);
          }}
        />
      ) : null}
    </ReviewBar>
  );
}
