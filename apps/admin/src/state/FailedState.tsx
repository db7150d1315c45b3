import { Alert, AlertTitle, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useErrorText } from '../problem/useErrorText.ts';

/** What happened, what was kept, what to do. */
export function FailedState({ error, retry }: { error: unknown; retry?: () => unknown }) {
  const translate = useTranslate();
  const errorText = useErrorText();
  return (
    <Alert
      severity="error"
      variant="outlined"
      action={retry ? <Button onClick={() => void retry()}>{translate('state.retry')}</Button> : undefined}
    >
      <AlertTitle>{translate('state.failed')}</AlertTitle>
      {errorText(error)} {translate('state.kept')}
    </Alert>
  );
}
