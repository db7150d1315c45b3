import { useVersionWords } from '../rules/useVersionWords.ts';
import { useChangeWords } from '../versions/useChangeWords.ts';
import type { DifferenceLine } from './difference-line.ts';
import { fieldLines, isMethod } from './field-lines.ts';

/** In what values of a field differ, in the words of the page; `values` are all that are compared, for the names they give. */
export function useFieldLines(
  resource: string,
  name: string,
  values: readonly unknown[],
): (before: unknown, after: unknown) => readonly DifferenceLine[] | null {
  const words = useChangeWords(values.filter(isMethod));
  const since = useVersionWords();
  return (before, after) => fieldLines(resource, name, [before, after], words, since);
}
