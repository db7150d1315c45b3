import { Alert, AlertTitle, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useErrorText } from '../problem/useErrorText.ts';
import { ApiError, mayPass } from '../provider/api-error.ts';
import { EmptyState } from './EmptyState.tsx';

/** What happened and what to do. What is not there cannot be tried again; what passes by itself is (see provider/live.ts). */
export function FailedState({ error, retry }: { error: unknown; retry?: () => unknown }) {
  const translate = useTranslate();
  const errorText = useErrorText();
  if (error instanceof ApiError && error.status === 404)
    return <EmptyState title="state.noRecord" hint="state.noRecordHint" />;
  return (
    <Alert
      severity="error"
      variant="outlined"
      action={retry ? <Button onClick={() => void retry()}>{translate('state.retry')}</Button> : undefined}
    >
      <AlertTitle>{translate('state.failed')}</AlertTitle>
      {mayPass(error) ? translate('state.comesBack') : errorText(error)}
    </Alert>
  );
}
