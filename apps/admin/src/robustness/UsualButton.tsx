import { Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useDeed } from '../operations/useDeed.ts';
import { askUsual } from './robustness-api.ts';
import type { WhichRanking } from './useRobustness.ts';

/** Anybody may have it computed under the usual assumptions: nothing is chosen. */
export function UsualButton({ methodCode, periodCode, onAsked }: WhichRanking & { readonly onAsked: () => void }) {
  const translate = useTranslate();
  const { busy, doIt } = useDeed();
  const ask = async () => {
    await askUsual(methodCode, periodCode);
    onAsked();
  };
  return (
    <Button
      size="small"
      variant="outlined"
      disabled={busy}
      onClick={() => void doIt(ask, 'robustness.asked')}
      sx={{ alignSelf: 'flex-start' }}
    >
      {translate('robustness.usual')}
    </Button>
  );
}
