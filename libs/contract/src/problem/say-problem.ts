import type { Problem } from '@jiju/domain';
import { isNamed } from './named-params.ts';
import type { ProblemTexts } from './problem-text.ts';
import { wordTexts } from './word-texts.ts';

/**
 * The sentence for a problem in one language, with states and the like in its words; its code where there is no sentence.
 * @param nameOf what a code is called, for whoever knows names; without it codes are said as they are.
 */
export function sayProblem(
  texts: ProblemTexts,
  { code, params }: Problem,
  language: 'zh' | 'en',
  nameOf: (code: string) => string | undefined = () => undefined,
): string {
  const text = texts[code]?.[language] ?? code;
  return text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
    const value = String(params[name] ?? placeholder);
    const words = wordTexts[code]?.[name];
    const word = words && Object.hasOwn(words, value) ? words[value]?.[language] : undefined;
    return word || (isNamed(code, name) && nameOf(value)) || value;
  });
}
