import type { ReviewState } from '@jiju/domain';
import { Chip } from '@mui/material';
import { useTranslate } from 'react-admin';

const colours = {
  waiting: 'warning',
  approved: 'success',
  'sent-back': 'error',
  'taken-back': 'default',
  none: 'default',
} as const;

/** Where a review stands, in a word; nothing where nothing was sent. */
export function ReviewChip({ state }: { readonly state: ReviewState }) {
  const translate = useTranslate();
  if (state === 'none') return null;
  return <Chip size="small" color={colours[state]} label={translate(`review.state.${state}`)} />;
}
