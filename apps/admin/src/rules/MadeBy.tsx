import { Typography } from '@mui/material';
import { useMadeBy } from './useVersionWords.ts';

export interface MadeByProps {
  readonly kind: 'star-rules' | 'award-schemes';
  readonly code: string;
  /** Beginning of the version. */
  readonly from: string | null;
}

/** By which version of its rule a result was made. */
export function MadeBy({ kind, code, from }: MadeByProps) {
  const words = useMadeBy(kind)(code, from);
  if (words === null) return null;
  return (
    <Typography component="span" variant="caption" color="textSecondary">
      {words}
    </Typography>
  );
}
