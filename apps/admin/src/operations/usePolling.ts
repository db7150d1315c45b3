import { useEffect } from 'react';

/** Asks again every so often while the page is in sight: counts and ages move without any notice. */
export function usePolling(ask: () => unknown, everyMs: number): void {
  useEffect(() => {
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') ask();
    }, everyMs);
    return () => {
      clearInterval(timer);
    };
  }, [ask, everyMs]);
}
