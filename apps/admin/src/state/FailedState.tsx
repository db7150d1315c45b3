import { Alert, AlertTitle, Button } from '@mui/material';
import { useTranslate } from 'react-admin';
import { useErrorText } from '../problem/useErrorText.ts';
import { ApiError } from '../provider/api-error.ts';
import { EmptyState } from './EmptyState.tsx';

/** What happened, what was kept, what to do. What is not there cannot be tried again. */
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
      {errorText(error)} {translate('state.kept')}
    </Alert>
  );
}
