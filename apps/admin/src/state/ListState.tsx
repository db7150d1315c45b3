import type { ReactNode } from 'react';
import { useListContext } from 'react-admin';
import { FailedState } from './FailedState.tsx';

/** The failed state of a list; what was read before stays below it. */
export function ListState({ children }: { children: ReactNode }) {
  const { error, data, refetch } = useListContext();
  return (
    <>
      {error ? <FailedState error={error} retry={refetch} /> : null}
      {error && data === undefined ? null : children}
    </>
  );
}
