import { Alert } from '@mui/material';
import { useEffect, useState } from 'react';
import { useTranslate } from 'react-admin';
import { useCell } from '../provider/cell.ts';
import { connection } from '../provider/live.ts';

// A server that starts anew is back by then; a line that comes and goes would only disturb.
const patienceMs = 2000;

/** Says over the page that it no longer follows what happens, until it does again. */
export function LostBanner() {
  const translate = useTranslate();
  const lost = useCell(connection) === 'lost';
  const [shown, show] = useState(false);
  useEffect(() => {
    if (!lost) return undefined;
    const timer = setTimeout(() => show(true), patienceMs);
    return () => {
      clearTimeout(timer);
      show(false);
    };
  }, [lost]);
  if (!shown) return null;
  return (
    <Alert severity="warning" variant="outlined" sx={{ mt: 1, bgcolor: 'background.paper' }}>
      {translate('connection.banner')}
    </Alert>
  );
}
