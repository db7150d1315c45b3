import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';

/** Nothing to show in a part of a page: one quiet line. `text` is a message key. */
export function EmptyLine({ text }: { text: string }) {
  const translate = useTranslate();
  return <Typography sx={{ color: 'text.secondary' }}>{translate(text)}</Typography>;
}
