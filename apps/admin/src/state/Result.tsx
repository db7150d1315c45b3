import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FailedState } from './FailedState.tsx';
import { LoadingState } from './LoadingState.tsx';

/** The loading and the failed state around what a query answers; an older answer stays on the page when a refetch fails. */
export function Result<T>({
  of,
  lines,
  children,
}: {
  of: UseQueryResult<T, Error>;
  lines?: number;
  children: (data: T) => ReactNode;
}) {
  if (of.data === undefined) {
    if (of.error) return <FailedState error={of.error} retry={of.refetch} />;
    return <LoadingState {...(lines === undefined ? {} : { lines })} />;
  }
  return (
    <>
      {of.error ? <FailedState error={of.error} retry={of.refetch} /> : null}
      {children(of.data)}
    </>
  );
}
