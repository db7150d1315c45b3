import type { MethodVersion } from '@jiju/contract';
import { Chip } from '@mui/material';
import { useTranslate } from 'react-admin';

const colours = {
  waiting: 'warning',
  approved: 'success',
  'sent-back': 'error',
  'taken-back': 'default',
  none: 'default',
} as const;

/** Where the review of a version stands, in a word; nothing where it was never sent. */
export function ReviewChip({ state }: { readonly state: MethodVersion['reviewState'] }) {
  const translate = useTranslate();
  if (state === 'none') return null;
  return <Chip size="small" color={colours[state]} label={translate(`review.state.${state}`)} />;
}
