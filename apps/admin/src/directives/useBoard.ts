import { directiveView, type DirectiveView } from '@jiju/contract';
import { useResult } from '../provider/useResult.ts';
import { listed } from '../rankings/listed.ts';

const interest = { subjects: ['directive', 'directives'] };

/** All directives with their standing. */
export function useBoard() {
  const result = useResult('/directive-board', listed(directiveView), interest);
  const views: readonly DirectiveView[] = result.data ? result.data.items : [];
  return { result, views };
}

/** One directive with its assignments and, for figures, its actual values. */
export function useDirective(code: string | null) {
  return useResult(code === null ? null : `/directive-board/${encodeURIComponent(code)}`, directiveView, interest);
}
