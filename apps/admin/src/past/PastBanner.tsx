import { Alert, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { addressAt, moment, notAMoment } from './moment.ts';
import { useMomentText } from './useMomentText.ts';

/** Over every page that shows the past: which moment it is, that nothing can be changed there, and the way back. */
export function PastBanner() {
  const translate = useTranslate();
  const said = useMomentText();
  if (moment === null && notAMoment === null) return null;
  const back = (
    <Button color="inherit" size="small" href={addressAt(window.location.href, null)} sx={{ whiteSpace: 'nowrap' }}>
      {translate('past.back')}
    </Button>
  );
  if (moment === null)
    return (
      <Alert severity="error" action={back} sx={{ mt: 1 }}>
        {translate('past.notAMoment', { text: notAMoment })}
      </Alert>
    );
  return (
    <Alert severity="warning" variant="filled" role="status" action={back} sx={{ mt: 1, alignItems: 'center' }}>
      {translate('past.banner', { at: said(moment) })}
    </Alert>
  );
}
