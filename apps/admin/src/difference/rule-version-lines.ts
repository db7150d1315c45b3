import type { RuleVersion } from '@jiju/domain';
import { sayValue, type ChangeWords } from '../versions/change-words.ts';
import type { DifferenceLine } from './difference-line.ts';

export type RuleKind = 'star-rules' | 'award-schemes';
type Version = RuleVersion & { readonly note?: string };

/**
 * In what two states of the versions of a star rule or an award scheme differ. What came or went is held against the version
 * before it, which it took over from.
 * @param since since when a version holds, in words
 */
export function ruleVersionLines(
  kind: RuleKind,
  before: readonly Version[],
  after: readonly Version[],
  words: ChangeWords,
  since: (from: string | null) => string,
): readonly DifferenceLine[] {
  const { translate } = words;
  const stop = words.locale === 'zh' ? '：' : ': ';
  const find = (versions: readonly Version[], from: string | null) =>
    versions.find(({ effectiveFrom }) => effectiveFrom === from);
  const starts = [...new Set([...before, ...after].map(({ effectiveFrom }) => effectiveFrom))];
  return starts.flatMap((from) => {
    const [was, is] = [find(before, from), find(after, from)];
    const whose = translate('rules.version', { words: since(from) });
    const there = (one: Version | undefined) => translate(`versions.words.${one ? 'therePlain' : 'absent'}`);
    const [old, now] = [fieldsOf(was ?? priorTo(before, after, from)), fieldsOf(is ?? priorTo(after, before, from))];
    const changed = [...new Set([...old.keys(), ...now.keys()])].filter(
      (field) => JSON.stringify(old.get(field)) !== JSON.stringify(now.get(field)),
    );
    return [
      ...(was && is ? [] : [{ key: `${from ?? ''}`, what: whose, before: there(was), after: there(is) }]),
      ...changed.map((field) => ({
        key: `${from ?? ''} ${field}`,
        what: `${whose}${stop}${labelOf(kind, field, words)}`,
        before: sayField(kind, field, old.get(field), words),
        after: sayField(kind, field, now.get(field), words),
      })),
    ];
  });
}

/** The version that the one beginning with `from` follows, where it is there; the one that stood in its place otherwise. */
function priorTo(own: readonly Version[], other: readonly Version[], from: string | null): Version | undefined {
  const at = other.findIndex(({ effectiveFrom }) => effectiveFrom === from);
  const earlier = other.slice(0, Math.max(0, at)).map(({ effectiveFrom }) => effectiveFrom);
  return own.findLast(({ effectiveFrom }) => earlier.includes(effectiveFrom));
}

/** Everything a version says, by its path: `definition.size`, `entry.TAX`, `levels.3.TAX`. */
function fieldsOf(version: Version | undefined): ReadonlyMap<string, unknown> {
  if (!version) return new Map();
  const { definition, note } = version;
  return new Map([...leaves('definition', definition), ...(note ? [['note', note] as const] : [])]);
}

function leaves(path: string, value: unknown): [string, unknown][] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value)) {
    const levels = value.every((one): one is { stars: number; thresholds: object } => hasStars(one));
    if (path !== 'definition.levels' || !levels) return value.length === 0 ? [] : [[path, value]];
    return value.flatMap(({ stars, thresholds }) => leaves(`${path}.${stars}`, thresholds));
  }
  if (typeof value !== 'object') return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(`${path}.${key}`, inner));
}

const hasStars = (one: unknown): boolean => typeof one === 'object' && one !== null && 'stars' in one;

function labelOf(kind: RuleKind, field: string, words: ChangeWords): string {
  const { translate } = words;
  if (field === 'note') return translate('rules.note');
  const [, part = '', at = '', code = ''] = field.split('.');
  if (kind === 'star-rules') {
    if (part === 'combine') return translate('resources.star-rules.combine');
    if (part === 'entry') return `${translate('resources.star-rules.entry')} · ${words.nameOf(at)}`;
    return `${translate('resources.star-rules.level', { count: Number(at) })} · ${words.nameOf(code)}`;
  }
  const own = translate(`resources.award-schemes.fields.${field}`, { _: '' });
  return own === ''
    ? translate(`versions.field.${field.replace('definition.', '').replace('.', '-')}`, { _: field })
    : own;
}

function sayField(kind: RuleKind, field: string, value: unknown, words: ChangeWords): string {
  const { translate } = words;
  const name = field.split('.').at(-1) ?? field;
  if (value === undefined) return translate('versions.words.none');
  const word = typeof value === 'string' ? value : '';
  if (name === 'orderedBy' || name === 'entrants')
    return translate(`resources.award-schemes.${name}.${word}`, { _: word });
  if (field === 'definition.perGroup.column') return translate(`methods.rules.column.${word}`, { _: word });
  if (kind === 'star-rules' && field === 'definition.combine')
    return translate(`resources.star-rules.combines.${word}`, { _: word });
  if (field === 'definition.combine.atLeast' && typeof value === 'number')
    return `${translate('resources.star-rules.atLeast')} ${words.number(value)}`;
  return sayValue(field.replace('definition.', ''), value, words);
}
