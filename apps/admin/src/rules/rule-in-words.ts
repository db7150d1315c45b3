import type { AwardScheme, RuleVersion, StarRule } from '@jiju/domain';
import { tableOf } from '../star-rules/star-table.ts';

export type RuleKind = 'star-rules' | 'award-schemes';

/** What the words are made with. */
export interface RuleWords {
  readonly translate: (key: string, values?: Readonly<Record<string, unknown>>) => string;
  readonly number: (value: number) => string;
  readonly nameOf: (code: string) => string;
  readonly since: (from: string | null) => string;
  readonly locale: 'zh' | 'en';
}

type Version = RuleVersion & { readonly note?: string };

/** A version of a rule in one line: since when, and what it asks for. */
export function sayVersion(kind: RuleKind, { effectiveFrom, definition, note }: Version, words: RuleWords): string {
  const [colon, stop] = words.locale === 'zh' ? ['：', '；'] : [': ', '; '];
  const says =
    kind === 'star-rules' ? starParts(definition as StarRule, words) : awardParts(definition as AwardScheme, words);
  return `${words.since(effectiveFrom)}${colon}${[...says, ...(note ? [note] : [])].join(stop)}`;
}

/** The lines that an edit of the versions took away, and those it put there. */
export function versionChanges(
  kind: RuleKind,
  before: readonly Version[],
  after: readonly Version[],
  words: RuleWords,
): { readonly gone: readonly string[]; readonly come: readonly string[] } {
  const say = (version: Version): string => sayVersion(kind, version, words);
  const [was, is] = [before.map(say), after.map(say)];
  return { gone: was.filter((one) => !is.includes(one)), come: is.filter((one) => !was.includes(one)) };
}

function starParts(rule: StarRule, { translate, number, nameOf, locale }: RuleWords): string[] {
  const { combine, lines } = tableOf(rule);
  const [kind, count] = typeof combine === 'object' ? (['atLeast', combine.atLeast] as const) : [combine, 0];
  const comma = locale === 'zh' ? '，' : ', ';
  return [
    ...lines.flatMap(({ stars, least }) => {
      const asked = Object.entries(least).map(([code, value]) => `${nameOf(code)} ≥ ${number(value)}`);
      const level =
        stars === 0
          ? translate('resources.star-rules.entry')
          : translate('resources.star-rules.level', { count: stars, smart_count: stars });
      return asked.length === 0 ? [] : [`${level} ${asked.join(comma)}`];
    }),
    translate(`resources.star-rules.needs.${kind}`, { count, smart_count: count }),
  ];
}

/** Every field that is given, as the form calls it. */
function awardParts(scheme: AwardScheme, words: RuleWords): string[] {
  const { translate, locale } = words;
  return leaves(scheme).map(([path, value]) => {
    const label = translate(`resources.award-schemes.fields.definition.${path}`, { _: path });
    return `${label}${locale === 'zh' ? ' ' : ': '}${sayLeaf(path, value, words)}`;
  });
}

function sayLeaf(path: string, value: unknown, { translate, number, nameOf, locale }: RuleWords): string {
  if (Array.isArray(value))
    return value
      .map((one) => sayLeaf(path, one, { translate, number, nameOf, locale, since: String }))
      .join(locale === 'zh' ? '、' : ', ');
  if (typeof value === 'number') return number(value);
  const word = String(value);
  const choice: Readonly<Record<string, string>> = {
    orderedBy: `resources.award-schemes.orderedBy.${word}`,
    entrants: `resources.award-schemes.entrants.${word}`,
    'perGroup.column': `methods.rules.column.${word}`,
    'population.statuses': `methods.rules.status.${word}`,
    'population.levels': `methods.rules.level.${word}`,
  };
  const key = choice[path];
  return key === undefined ? nameOf(word) : translate(key, { _: word });
}

function leaves(value: object, before = ''): [string, unknown][] {
  return Object.entries(value).flatMap(([key, one]): [string, unknown][] => {
    const path = `${before}${key}`;
    if (one === undefined || one === null) return [];
    return typeof one === 'object' && !Array.isArray(one) ? leaves(one as object, `${path}.`) : [[path, one]];
  });
}
