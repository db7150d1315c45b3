import { Alert, AlertTitle, Button } from '@mui/material';
import { useTranslate, type ErrorProps } from 'react-admin';

/** A page that broke: the others are not affected. */
export function ErrorPage({ error }: ErrorProps) {
  const translate = useTranslate();
  return (
    <Alert
      severity="error"
      variant="outlined"
      sx={{ m: 2 }}
      action={<Button onClick={() => location.reload()}>{translate('state.retry')}</Button>}
    >
      <AlertTitle>{translate('state.failedPage')}</AlertTitle>
      {translate('state.failedPageHint')}
      <pre style={{ whiteSpace: 'pre-wrap' }}>{error instanceof Error ? error.message : String(error)}</pre>
    </Alert>
  );
}
