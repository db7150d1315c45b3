import { Edit, useNotify } from 'react-admin';
import { useParams } from 'react-router-dom';
import { useErrorText } from '../problem/useErrorText.ts';
import { editing } from '../provider/interest.ts';
import { failingInPlace } from '../provider/query-client.ts';
import { ChangedMeanwhile } from '../record/ChangedMeanwhile.tsx';
import { EmptyState } from '../state/EmptyState.tsx';
import { FailedState } from '../state/FailedState.tsx';
import { LoadingState } from '../state/LoadingState.tsx';
import { RecordState } from '../state/RecordState.tsx';
import { DirectiveForm } from './DirectiveForm.tsx';
import { useBoard } from './useBoard.ts';
import { neverWaiting } from '../record/never-waiting.ts';

/** Changes what a directive says; its life goes on by actions. */
export function DirectiveEdit() {
  const { id: key = '' } = useParams();
  const notify = useNotify();
  const errorText = useErrorText();
  const { result, views } = useBoard();
  const view = views.find(({ id, code }) => code === key || String(id) === key);
  if (!view) {
    if (result.error && !result.data) return <FailedState error={result.error} retry={result.refetch} />;
    return result.data ? <EmptyState title="directives.unknown" /> : <LoadingState />;
  }
  return (
    <Edit
      authLoading={neverWaiting}
      id={view.id}
      mutationMode="pessimistic"
      redirect={() => `directives/${encodeURIComponent(view.code)}`}
      queryOptions={{ ...failingInPlace, meta: editing, staleTime: Infinity, gcTime: 0 }}
      mutationOptions={{
        onError: (error: unknown) => {
          notify(errorText(error), { type: 'error', autoHideDuration: 15_000 });
        },
      }}
      component="div"
      render={(context) => (
        <RecordState {...context}>
          <ChangedMeanwhile kind="directives" />
          <DirectiveForm />
        </RecordState>
      )}
    />
  );
}
