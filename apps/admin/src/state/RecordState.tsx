import type { ReactNode } from 'react';
import type { RaRecord } from 'react-admin';
import { FailedState } from './FailedState.tsx';
import { LoadingState } from './LoadingState.tsx';

export interface RecordStateProps {
  readonly record?: RaRecord | undefined;
  readonly error?: Error | null | undefined;
  readonly refetch: () => unknown;
  readonly children: ReactNode;
}

/**
 * The loading, missing and failed states around one record, for the `render` of `<Show>` and `<Edit>`. What was read before stays on
 * the page when reading it anew fails; react-admin would say that the record does not exist and go to the list.
 */
export function RecordState({ record, error, refetch, children }: RecordStateProps) {
  if (record) {
    return (
      <>
        {error ? <FailedState error={error} retry={refetch} /> : null}
        {children}
      </>
    );
  }
  return error ? <FailedState error={error} retry={refetch} /> : <LoadingState lines={8} />;
}
