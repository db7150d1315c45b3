import type { Problem } from '@jiju/domain';
import type { ProblemTexts } from './problem-text.ts';

/** The sentence for a problem in one language; its code where there is no sentence. */
export function sayProblem(texts: ProblemTexts, { code, params }: Problem, language: 'zh' | 'en'): string {
  const text = texts[code]?.[language] ?? code;
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => String(params[name] ?? placeholder));
}
