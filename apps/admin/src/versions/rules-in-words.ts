import { compareDefinitions, type MethodDefinition } from '@jiju/domain';
import { fieldName, sayValue, type ChangeWords } from './change-words.ts';

/** What a method says of one indicator, group, bonus or red line. */
export interface RuleLine {
  readonly code: string;
  readonly name: string;
  readonly says: readonly string[];
}

/** A definition as a reader reads it: everything but the tree and its weights. */
export interface RulesInWords {
  readonly indicators: readonly RuleLine[];
  readonly groups: readonly RuleLine[];
  readonly bonuses: readonly RuleLine[];
  readonly redLines: readonly RuleLine[];
  /** Of the method as a whole. */
  readonly whole: readonly string[];
}

/** Says every rule of a definition that is not the usual one, and of every indicator its direction and its scoring. */
export function rulesInWords(definition: MethodDefinition, words: ChangeWords): RulesInWords {
  const { indicators, groups, bonuses, redLines = [] } = definition;
  const say = (field: string, value: unknown) =>
    `${fieldName(field, words)}${words.locale === 'zh' ? '：' : ': '}${sayValue(field, value, words)}`;
  // The same tree with the usual rules: what differs from it is what the method says.
  const usual: MethodDefinition = {
    indicators: indicators.map(({ code, name, parent, weight, direction, scoring }) => ({
      ...{ code, parent, weight, direction, scoring },
      ...(name && { name }),
    })),
    groups: groups.map(({ code, name, parent, weight }) => ({
      ...{ code, aggregation: 'arithmetic' },
      ...(name && { name }),
      ...(parent !== undefined && { parent }),
      ...(weight !== undefined && { weight }),
    })),
  };
  const set = compareDefinitions(usual, definition).flatMap((one) => (one.change === 'set' ? [one] : []));
  const of = (node: string, code: string | null) =>
    set.filter((one) => one.node === node && one.code === code).map(({ field, to }) => say(field, to));
  const own = (rule: object) =>
    Object.entries(rule)
      .filter(([field, value]) => !['code', 'name'].includes(field) && value !== undefined)
      .map(([field, value]) => say(field, value));
  const line = (code: string, says: readonly string[]): RuleLine => ({ code, name: words.nameOf(code), says });
  return {
    indicators: indicators.map(({ code, direction, scoring }) =>
      line(code, [
        sayValue('direction', direction, words),
        sayValue('scoring', scoring, words),
        ...of('indicator', code),
      ]),
    ),
    groups: groups.flatMap(({ code, aggregation }) => {
      const more = of('group', code).filter((text) => text !== say('aggregation', aggregation));
      return [line(code, [sayValue('aggregation', aggregation, words), ...more])];
    }),
    bonuses: (bonuses?.items ?? []).map((item) => line(item.code, own(item))),
    redLines: redLines.map((rule) => line(rule.code, own(rule))),
    whole: of('method', null),
  };
}
