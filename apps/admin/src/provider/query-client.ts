import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error.ts';

/** Answers stay good until a notice says otherwise; only what may pass by itself is asked again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 2000, refetchOnWindowFocus: false, retry: (times, error) => times < 2 && mayPass(error) },
  },
});

function mayPass(error: unknown): boolean {
  return error instanceof ApiError && (error.code === 'not-reached' || error.status === 502 || error.status === 503);
}
