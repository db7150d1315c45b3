import type { MethodDefinition, PeriodUnits } from '@jiju/domain';
import { useEffect, useState } from 'react';
import type { DiagnosisAsked, DiagnosisFound } from './diagnosis-run.ts';

export type DiagnosisState =
  | { readonly kind: 'running' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'found'; readonly found: DiagnosisFound };

/** What an expert looks at, computed in the background of the page. */
export function useDiagnosis(definition: MethodDefinition, { table, events }: PeriodUnits): DiagnosisState {
  const [state, setState] = useState<DiagnosisState>({ kind: 'running' });
  useEffect(() => {
    setState({ kind: 'running' });
    const worker = new Worker(new URL('./diagnosis.worker.ts', import.meta.url), { type: 'module' });
    worker.onerror = ({ message }) => {
      setState({ kind: 'failed', message });
    };
    worker.onmessage = ({ data }: MessageEvent<DiagnosisFound | null>) => {
      setState(data ? { kind: 'found', found: data } : { kind: 'broken' });
    };
    const asked: DiagnosisAsked = { definition, table, events };
    worker.postMessage(asked);
    return () => {
      worker.terminate();
    };
  }, [definition, table, events]);
  return state;
}
