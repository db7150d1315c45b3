import { Alert, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { addressAt, moment } from './moment.ts';
import { useMomentText } from './useMomentText.ts';

/** Over every page that shows the past: which moment it is, that nothing can be changed there, and the way back. */
export function PastBanner() {
  const translate = useTranslate();
  const said = useMomentText();
  if (moment === null) return null;
  const back = (
    <Button color="inherit" size="small" href={addressAt(window.location.href, null)} sx={{ whiteSpace: 'nowrap' }}>
      {translate('past.back')}
    </Button>
  );
  return (
    <Alert severity="warning" variant="filled" role="status" action={back} sx={{ mt: 1, alignItems: 'center' }}>
      {translate('past.banner', { at: said(moment) })}
    </Alert>
  );
}
