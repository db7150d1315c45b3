import type { Review, ReviewState } from '@jiju/domain';
import { Box, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { ReviewChip } from './ReviewChip.tsx';
import { ReviewSays } from './ReviewSays.tsx';

export interface ReviewBarProps {
  readonly of: { readonly review: Review | null; readonly reviewState: ReviewState };
  /** What whoever looks at it should know before they act. */
  readonly hint?: string;
  readonly warns?: boolean;
  /** What they may do about it. */
  readonly children?: ReactNode;
}

/** Where a review stands: a draft of a method's, or an edition's. */
export function ReviewBar({ of: { review, reviewState }, hint = '', warns = false, children }: ReviewBarProps) {
  const translate = useTranslate();
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
        <ReviewSays review={review} />
        {hint === '' ? null : (
          <Typography variant="body2" color={warns ? 'warning' : 'textSecondary'} sx={{ mt: 0.5 }}>
            {hint}
          </Typography>
        )}
      </Box>
      {children}
    </Box>
  );
}
