import { reviewStateOf, type Review } from '@jiju/domain';
import { Box, Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { ReviewSays } from './ReviewSays.tsx';

/** What was said of it, before a draft comes into force or an edition is posted: neither needs an approval. */
export function ReviewBefore({ review }: { readonly review: Review | null }) {
  const translate = useTranslate();
  return (
    <Box sx={{ mt: 2 }}>
      <Typography variant="body2">{translate(review ? 'review.before' : 'review.beforeUnsent')}</Typography>
      <ReviewSays review={review} />
      {reviewStateOf(review) === 'waiting' ? (
        <Typography variant="body2" color="warning" sx={{ mt: 0.5 }}>
          {translate('review.beforeAnswer')}
        </Typography>
      ) : null}
    </Box>
  );
}
