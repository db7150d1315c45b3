import type { DefinitionChange, IndicatorSource, MethodNode } from '@jiju/domain';

/** What the words are made with: texts of the page, names of nodes and columns, numbers in the reader's language. */
export interface ChangeWords {
  readonly translate: (key: string, values?: Readonly<Record<string, unknown>>) => string;
  readonly number: (value: number) => string;
  readonly locale: 'zh' | 'en';
  readonly nameOf: (code: string) => string;
}

/** One difference of two definitions as a reader says it; whose it is stands beside it. */
export function sayChange(one: DefinitionChange, words: ChangeWords): string {
  const { translate } = words;
  if (one.change === 'moved') {
    const place = (code: string | null) => (code === null ? translate('versions.words.top') : words.nameOf(code));
    return translate('versions.words.moved', { from: place(one.from), to: place(one.to) });
  }
  if (one.change !== 'set') {
    const came =
      one.weight === null || one.parent === null
        ? translate(`versions.words.${one.change}Plain`)
        : translate(`versions.words.${one.change}`, {
            parent: words.nameOf(one.parent),
            weight: words.number(one.weight),
          });
    return one.change === 'removed' ? came : [came, ...saysInWords(one.says, words)].join(stop(words));
  }
  return translate('versions.words.set', {
    field: fieldName(one.field, words),
    from: sayValue(one.field, one.from, words),
    to: sayValue(one.field, one.to, words),
  });
}

const stop = ({ locale }: ChangeWords): string => (locale === 'zh' ? '；' : '; ');

/** What a node says, field by field. */
const saysInWords = (says: Readonly<Record<string, unknown>>, words: ChangeWords): string[] =>
  Object.entries(says).map(
    ([field, value]) =>
      `${fieldName(field, words)}${words.locale === 'zh' ? '：' : ': '}${sayValue(field, value, words)}`,
  );

/** What a field of a definition is called. */
export const fieldName = (field: string, { translate }: ChangeWords): string =>
  translate(`versions.field.${field.replace('.', '-')}`, { _: field });

/** Whose difference it is: a node by its name, or the method as a whole. */
export function whoseChange(node: MethodNode | 'method', code: string | null, words: ChangeWords): string {
  if (code === null || node === 'method') return words.translate('versions.compare.wholeMethod');
  if (node === 'bonus') return `${words.translate('versions.compare.bonus')} ${words.nameOf(code)}`;
  if (node === 'red-line') return `${words.translate('versions.compare.redLine')} ${words.nameOf(code)}`;
  return words.nameOf(code);
}

/** What a field of a definition says. */
export function sayValue(field: string, value: unknown, words: ChangeWords): string {
  const { translate } = words;
  if (value === undefined && field === 'missing') return translate('methods.rules.missingRules.method');
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return translate('versions.words.none');
  const word = typeof value === 'string' ? value : '';
  const choice = (group: string) => translate(`methods.${group}.${word}`, { _: word });
  switch (field) {
    case 'direction':
      return translate(`methods.direction.${value === 1 ? 'more' : 'less'}`);
    case 'aggregation':
      return choice('aggregation');
    case 'weighting':
      return choice('weighting');
    case 'effect':
      return choice('rules.effects');
    case 'apart':
      return choice('rules.column');
    case 'screening.of':
      return choice('rules.screeningOfs');
    case 'measuredOver':
      return choice('rules.over');
    case 'source':
      return saySource(value as IndicatorSource, words);
    case 'column':
    case 'denominator':
      return words.nameOf(word);
    case 'ties':
      return typeof value === 'string' ? choice('rules.tie') : listOf((value as { keys: string[] }).keys, words);
    case 'scoring':
    case 'missing':
    case 'transform':
    case 'outliers':
      return sayRule(field, value, words);
    default:
      return sayPlain(value, words, field.split('.').at(-1));
  }
}

function saySource(source: IndicatorSource, words: ChangeWords): string {
  const word = (key: string) => words.translate(`methods.source.${key}`);
  const parts =
    source.kind === 'ranking'
      ? [words.nameOf(source.method), word(source.value)]
      : source.trim === undefined
        ? []
        : [`${word('trim')} ${words.number(source.trim)}`];
  const comma = words.locale === 'zh' ? '，' : ', ';
  return parts.length === 0 ? word(source.kind) : `${word(source.kind)} (${parts.join(comma)})`;
}

const ruleTexts = {
  scoring: { name: 'kind', of: (kind: string) => `methods.scoring.${kind}.name` },
  missing: { name: 'rule', of: (rule: string) => `methods.rules.missingRules.${rule}` },
  outliers: { name: 'rule', of: () => 'methods.rules.winsorise' },
} as const;

/** A rule by its name, with its numbers in brackets. */
function sayRule(field: 'scoring' | 'missing' | 'transform' | 'outliers', value: unknown, words: ChangeWords): string {
  const { translate } = words;
  if (field === 'transform') {
    if (value === 'log') return translate('methods.transform.log');
    return `${translate('methods.transform.boxCox')} ${sayPlain((value as { boxCox: number }).boxCox, words)}`;
  }
  const { name, of } = ruleTexts[field];
  const { [name]: kind, ...rest } = value as Readonly<Record<string, unknown>>;
  const title = translate(of(String(kind)), { _: String(kind) });
  const parts = inOrder(Object.entries(rest)).flatMap(([key, one]) => {
    if (one === false || one === 'none' || one === undefined) return [];
    const label = translate(labelOf(field, key, one), { _: key });
    return [one === true ? label : `${label} ${partOf(key, one, words)}`];
  });
  return parts.length === 0 ? title : `${title} (${parts.join(words.locale === 'zh' ? '，' : ', ')})`;
}

/** As the form of a rule asks for them, whatever order they were stored in. */
const asked = [
  'base',
  'unit',
  'target',
  'column',
  'floor',
  'ceiling',
  'low',
  'high',
  'benchmark',
  'mean',
  'deviation',
  'atBase',
  'step',
  'points',
  'least',
  'most',
];

function inOrder(fields: readonly [string, unknown][]): readonly [string, unknown][] {
  const place = (key: string) => (asked.includes(key) ? asked.indexOf(key) : asked.length);
  return fields.toSorted(([a], [b]) => place(a) - place(b));
}

function labelOf(field: string, key: string, value: unknown): string {
  if (field !== 'scoring')
    return `methods.rules.${field === 'missing' && key === 'column' ? 'groupColumn' : key === 'value' ? 'constant' : key === 'periods' ? 'periodsBack' : key}`;
  return `methods.scoring.field.${key === 'cap' && typeof value === 'string' ? 'capping' : key}`;
}

function partOf(key: string, value: unknown, words: ChangeWords): string {
  if (key === 'cap' && typeof value === 'string') return words.translate(`methods.scoring.capping.${value}`);
  if (key === 'then') return words.translate(`methods.rules.thens.${String(value)}`);
  if (key === 'column') return words.translate(`methods.rules.column.${String(value)}`, { _: String(value) });
  return typeof value === 'string' ? words.nameOf(value) : sayPlain(value, words);
}

function sayPlain(value: unknown, words: ChangeWords, name = ''): string {
  if (typeof value === 'number') return words.number(value);
  if (typeof value === 'boolean') return words.translate(`versions.words.${value ? 'yes' : 'no'}`);
  if (Array.isArray(value)) return listOf(value, words, name);
  if (typeof value !== 'object' || value === null) return String(value);
  if ('zh' in value && 'en' in value) {
    const { zh, en } = value as { zh: string; en: string };
    return words.locale === 'zh' ? zh || en : en || zh;
  }
  if ('id' in value) {
    const { id, reason } = value as { id: string; reason?: string };
    return reason ? `${words.nameOf(id)} (${reason})` : words.nameOf(id);
  }
  if ('column' in value) {
    const { column, least, most } = value as { column: string; least?: number; most?: number };
    const ends = [
      least === undefined ? '' : `≥ ${words.number(least)}`,
      most === undefined ? '' : `≤ ${words.number(most)}`,
    ];
    return [words.nameOf(column), ...ends].filter(Boolean).join(' ');
  }
  return Object.entries(value)
    .map(([key, one]) => `${key} ${sayPlain(one, words)}`)
    .join(', ');
}

const listWords: Readonly<Record<string, string>> = { statuses: 'status', levels: 'level', rankWithin: 'column' };

function listOf(list: readonly unknown[], words: ChangeWords, name = ''): string {
  const group = listWords[name];
  const said = list.map((one) => {
    if (typeof one !== 'string') return sayPlain(one, words);
    return group === undefined ? words.nameOf(one) : words.translate(`methods.rules.${group}.${one}`, { _: one });
  });
  return said.join(words.locale === 'zh' ? '、' : ', ');
}
