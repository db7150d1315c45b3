import type { MethodDefinition } from '@jiju/domain';
import { useEffect, useState } from 'react';
import { unitTableOf, type MetricsTable } from '../methods/preview-ranking.ts';
import type { DiagnosisAsked, DiagnosisFound } from './diagnosis-run.ts';

export type DiagnosisState =
  | { readonly kind: 'running' }
  | { readonly kind: 'broken' }
  | { readonly kind: 'failed'; readonly message: string }
  | { readonly kind: 'found'; readonly found: DiagnosisFound };

/** What an expert looks at, computed in the background of the page. */
export function useDiagnosis(definition: MethodDefinition, figures: MetricsTable): DiagnosisState {
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
    const asked: DiagnosisAsked = { definition, table: unitTableOf(figures) };
    worker.postMessage(asked);
    return () => {
      worker.terminate();
    };
  }, [definition, figures]);
  return state;
}
