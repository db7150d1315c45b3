import type { RankingRow } from '@jiju/contract';
import { Typography } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useProblemText } from '../problem/useProblemText.ts';

/** That a cluster has no place in a ranking, and why. */
export function NotRanked({ excluded }: Pick<RankingRow, 'excluded'>) {
  const translate = useTranslate();
  const say = useProblemText();
  const reason = excluded ? say(excluded) : translate('rankings.noReason');
  return <Typography sx={{ mb: 1 }}>{translate('rankings.notRankedBecause', { reason })}</Typography>;
}
