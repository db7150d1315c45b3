import { useCallback, useEffect, useRef, useState } from 'react';
import type { RobustnessAsked, RobustnessFound, RobustnessSaid } from './robustness-run.ts';

export interface RobustnessState {
  /** 0 to 1 while it runs. */
  readonly progress: number | null;
  readonly found: RobustnessFound | null;
  readonly failed: string | null;
  readonly start: (asked: RobustnessAsked, then: (found: RobustnessFound) => void) => void;
  readonly cancel: () => void;
}

/** Runs in the background, one at a time; ends with the page. */
export function useRobustness(): RobustnessState {
  const worker = useRef<Worker | null>(null);
  const [progress, setProgress] = useState<number | null>(null);
  const [found, setFound] = useState<RobustnessFound | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const cancel = useCallback(() => {
    worker.current?.terminate();
    worker.current = null;
    setProgress(null);
  }, []);
  useEffect(() => cancel, [cancel]);
  const start = useCallback(
    (asked: RobustnessAsked, then: (found: RobustnessFound) => void) => {
      cancel();
      setFailed(null);
      setProgress(0);
      const own = new Worker(new URL('./robustness.worker.ts', import.meta.url), { type: 'module' });
      worker.current = own;
      own.onerror = ({ message }) => {
        setFailed(message);
        cancel();
      };
      own.onmessage = ({ data }: MessageEvent<RobustnessSaid>) => {
        if (worker.current !== own) return;
        if (data.kind === 'progress') setProgress(data.done / data.of);
        else {
          if (data.kind === 'found') {
            setFound(data.found);
            then(data.found);
          } else setFailed(data.message);
          cancel();
        }
      };
      own.postMessage(asked);
    },
    [cancel],
  );
  return { progress, found, failed, start, cancel };
}
