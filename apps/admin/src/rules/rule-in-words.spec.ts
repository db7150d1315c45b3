import { messages } from '../i18n/messages.ts';
import type { MessageTree } from '../i18n/page-messages.ts';
import { wordsIn } from '../versions/words-for-spec.ts';
import { versionChanges, type RuleWords } from './rule-in-words.ts';

/** Texts by their whole key: some keys of forms have dots of their own. */
const texts = (tree: MessageTree, before = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, one]): [string, string][] =>
    typeof one === 'string' ? [[before + key, one]] : texts(one, `${before}${key}.`),
  );
const known = { zh: new Map(texts(messages.zh)), en: new Map(texts(messages.en)) };

const words = (locale: 'zh' | 'en'): RuleWords => ({
  ...wordsIn(locale),
  translate: (key, values = {}) =>
    (known[locale].get(key) ?? `?${key}`).replace(/%\{(\w+)\}/g, (_, name: string) => String(values[name])),
  since: (from) => (from === null ? (locale === 'zh' ? '自始' : 'from the beginning') : `since ${from}`),
});
const stars = (least: number) => ({
  entry: { A: 2 },
  levels: [{ stars: 1, thresholds: { A: least, B: 0.75 } }],
  combine: { atLeast: 1 },
});

test('of the versions of a star rule: what went and what came, by names', () => {
  const always = { effectiveFrom: null, definition: stars(5) };
  const since = { effectiveFrom: '2014', definition: stars(6), note: 'raised' };
  expect(versionChanges('star-rules', [always], [always, since], words('en'))).toEqual({
    gone: [],
    come: [
      expect.stringMatching(
        /^since 2014: Entry threshold Revenue ≥ 2; .*Revenue ≥ 6, Tax ≥ 0.75; At least 1 .*; raised$/,
      ),
    ],
  });
  const { gone, come } = versionChanges('star-rules', [always], [{ ...always, definition: stars(9) }], words('zh'));
  expect([gone, come].map(([line = '']) => line.split('；').slice(0, 2))).toEqual([
    ['自始：入门标准 Revenue ≥ 2', '1 星 Revenue ≥ 5，Tax ≥ 0.75'],
    ['自始：入门标准 Revenue ≥ 2', '1 星 Revenue ≥ 9，Tax ≥ 0.75'],
  ]);
});

test('of an award scheme: every field as the form calls it', () => {
  const definition = {
    size: 10,
    orderedBy: 'rank-rise',
    population: { levels: ['province'], regions: ['X'] },
    eligibility: { lowestRank: 50 },
  };
  const { come } = versionChanges('award-schemes', [], [{ effectiveFrom: null, definition }], words('zh'));
  expect(come).toEqual(['自始：名额 10；排序依据 位次上升；限级别 省定；限地区 Scale；位次不低于 50']);
  const inEnglish = versionChanges('award-schemes', [], [{ effectiveFrom: null, definition }], words('en')).come;
  expect(inEnglish.join()).not.toMatch(/\?[a-z]|undefined|\[object/);
});
