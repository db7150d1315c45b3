import type { Problem } from '@jiju/domain';
import type { ProblemTexts } from './problem-text.ts';
import { wordTexts } from './word-texts.ts';

/** The sentence for a problem in one language, with states and the like in its words; its code where there is no sentence. */
export function sayProblem(texts: ProblemTexts, { code, params }: Problem, language: 'zh' | 'en'): string {
  const text = texts[code]?.[language] ?? code;
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = String(params[name] ?? placeholder);
    const words = wordTexts[code]?.[name];
    return (words && Object.hasOwn(words, value) && words[value]?.[language]) || value;
  });
}
