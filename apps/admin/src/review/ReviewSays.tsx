import type { Review, ReviewRound } from '@jiju/domain';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useFormat } from '../format/useFormat.ts';
import { reviewWords } from './review-words.ts';

/** Who sent something for review and who answered, with their notes; then what was answered before that, the newest first. */
export function ReviewSays({ review }: { readonly review: Review | null }) {
  const translate = useTranslate();
  if (!review) return null;
  const { earlier = [] } = review;
  return (
    <Box>
      <Round of={review} />
      {earlier.length === 0 ? null : (
        <Box sx={{ mt: 1, pl: 1.5, borderLeft: 2, borderColor: 'divider', display: 'grid', gap: 0.75 }}>
          <Typography variant="body2" color="textSecondary">
            {translate('review.earlier')}
          </Typography>
          {[...earlier].reverse().map((round) => (
            <Round key={round.sentAt} of={round} />
          ))}
        </Box>
      )}
    </Box>
  );
}

function Round({ of: round }: { readonly of: ReviewRound }) {
  const translate = useTranslate();
  const format = useFormat();
  const notes = [
    ['answer', round.answer],
    ['note', round.note],
  ].filter(([, text]) => text !== '');
  const words = {
    translate: (key: string, params?: Record<string, string>) => translate(key, params),
    instant: (at: string) => format.instant(at),
  };
  return (
    <Box>
      {reviewWords(round, words).map((sentence) => (
        <Typography key={sentence} variant="body2">
          {sentence}
        </Typography>
      ))}
      {notes.map(([kind, text]) => (
        <Typography key={kind} variant="body2" sx={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', mt: 0.5 }}>
          <strong>{translate(`review.${kind}Label`)}</strong> {text}
        </Typography>
      ))}
    </Box>
  );
}
