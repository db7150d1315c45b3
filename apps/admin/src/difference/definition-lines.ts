import { compareDefinitions, type DefinitionChange, type MethodDefinition } from '@jiju/domain';
import { fieldName, sayValue, whoseChange, type ChangeWords } from '../versions/change-words.ts';
import type { DifferenceLine } from './difference-line.ts';

/** In what two definitions of a method differ, a line for each thing, with what either of them says. */
export function definitionLines(
  before: MethodDefinition,
  after: MethodDefinition,
  words: ChangeWords,
): readonly DifferenceLine[] {
  return compareDefinitions(before, after).map((one) => lineOf(one, words));
}

function lineOf(one: DefinitionChange, words: ChangeWords): DifferenceLine {
  const { translate } = words;
  const whose = whoseChange(one.node, one.code, words);
  const stop = words.locale === 'zh' ? '：' : ': ';
  const key = `${one.node} ${one.code ?? ''}`;
  if (one.change === 'set') {
    const { field, from, to } = one;
    return {
      key: `${key} ${field}`,
      what: `${whose}${stop}${fieldName(field, words)}`,
      before: sayValue(field, from, words),
      after: sayValue(field, to, words),
    };
  }
  if (one.change === 'moved') {
    const place = (code: string | null) => (code === null ? translate('versions.words.top') : words.nameOf(code));
    return {
      key: `${key} parent`,
      what: `${whose}${stop}${translate('versions.words.under')}`,
      before: place(one.from),
      after: place(one.to),
    };
  }
  const there =
    one.weight === null || one.parent === null
      ? translate('versions.words.therePlain')
      : translate('versions.words.there', { parent: words.nameOf(one.parent), weight: words.number(one.weight) });
  const absent = translate('versions.words.absent');
  const sides = one.change === 'added' ? { before: absent, after: there } : { before: there, after: absent };
  return { key, what: whose, ...sides };
}
