import { QueryClient } from '@tanstack/react-query';
import { mayPass } from './api-error.ts';

/** Answers stay good until a notice says otherwise; only what may pass by itself is asked again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 2000, refetchOnWindowFocus: false, retry: retryWhatMayPass },
  },
});

/** Twice, and only what may have passed by then. */
export function retryWhatMayPass(times: number, error: unknown): boolean {
  return times < 2 && mayPass(error);
}

/** For reading by react-admin on pages that say by themselves what failed: no notice beside it, nobody led away from the page. */
export const failingInPlace = { retry: retryWhatMayPass, onError: () => undefined };
