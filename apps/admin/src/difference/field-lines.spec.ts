import type { AwardScheme, MethodDefinition, RuleVersion, StarRule } from '@jiju/domain';
import { wordsIn } from '../versions/words-for-spec.ts';
import { fieldLines } from './field-lines.ts';

const said = (resource: string, name: string, before: unknown, after: unknown, locale: 'zh' | 'en' = 'en') =>
  fieldLines(resource, name, [before, after], wordsIn(locale), (from) => from ?? 'always')?.map(
    ({ what, before: was, after: is }) => `${what} | ${was} | ${is}`,
  );

it('a definition says node by node what either side has', () => {
  const mine: MethodDefinition = {
    groups: [
      { code: 'T', aggregation: 'arithmetic' },
      { code: 'X', parent: 'T', weight: 33, aggregation: 'arithmetic' },
      { code: 'Y', parent: 'T', weight: 67, aggregation: 'arithmetic' },
    ],
    indicators: [
      { code: 'A', parent: 'X', weight: 10, direction: 1, scoring: { kind: 'min-max' } },
      { code: 'B', parent: 'Y', weight: 5, direction: 1, scoring: { kind: 'min-max' } },
    ],
  };
  const [first, second] = mine.indicators;
  const theirs = {
    ...mine,
    groups: mine.groups.map((one) => (one.code === 'X' ? { ...one, weight: 37 } : one)),
    indicators: [{ ...first, parent: 'Y' }],
    redLines: [{ code: 'R', effect: 'fail' }],
  };
  expect(second?.code).toBe('B');
  expect(said('method-versions', 'definition', mine, theirs)).toEqual([
    'Scale: weight | 33 | 37',
    'Revenue: hangs under | Scale | Quality',
    'Tax | there (in Quality, weight 5) | not there',
    'Red line R | not there | there',
  ]);
  expect(said('method-versions', 'definition', mine, theirs, 'zh')?.[0]).toBe('Scale：权重 | 33 | 37');
  expect(said('method-versions', 'definition', mine, { ...mine, fullPoints: 100 })).toEqual([]);
});

const stars = (least: number, combine: StarRule['combine'] = 'all'): StarRule => ({
  entry: { A: 1 },
  levels: [{ stars: 1, thresholds: { A: least, B: 2 } }],
  combine,
});

it('versions of star rules say the thresholds that are other; a new version what it does otherwise than the one before', () => {
  const before: RuleVersion<StarRule>[] = [{ effectiveFrom: null, definition: stars(5) }];
  expect(said('star-rules', 'versions', before, [{ effectiveFrom: null, definition: stars(6, 'any') }])).toEqual([
    'Version (always): 1 star · Revenue | 5 | 6',
    'Version (always): To be met in a line | every value | any one of them',
  ]);
  const later = { effectiveFrom: '2014', definition: stars(7), note: 'stricter' };
  const added = ['Version (2014) | not there | there', 'Version (2014): 1 star · Revenue | 5 | 7'];
  expect(said('star-rules', 'versions', before, [...before, later])).toEqual([
    ...added,
    'Version (2014): Note on the version | none | stricter',
  ]);
  expect(said('star-rules', 'versions', [...before, later], before)?.slice(0, 2)).toEqual([
    'Version (2014) | there | not there',
    'Version (2014): 1 star · Revenue | 7 | 5',
  ]);
});

it('versions where there were none before say all that they are', () => {
  const definition: AwardScheme = { size: 10, orderedBy: 'rank', population: { levels: ['province'], regions: ['X'] } };
  expect(said('award-schemes', 'versions', undefined, [{ effectiveFrom: null, definition }], 'zh')).toEqual([
    '标准（always） | 没有 | 有',
    '标准（always）：名额 | 无 | 10',
    '标准（always）：排序依据 | 无 | 综合位次',
    '标准（always）：限级别 | 无 | 省定',
    '标准（always）：限地区 | 无 | Scale',
  ]);
});

it('award schemes say their rules in the words of their form', () => {
  const scheme: AwardScheme = { size: 10, orderedBy: 'rank', population: { statuses: ['active'] } };
  const other: AwardScheme = {
    size: 12,
    orderedBy: 'rank-rise',
    entrants: 'from-behind-last',
    population: { statuses: ['active'], without: [{ id: 'ZZ-1', reason: 'moved' }] },
    perGroup: { column: 'peerGroup', most: 2 },
  };
  const of = (definition: AwardScheme): RuleVersion[] => [{ effectiveFrom: null, definition }];
  expect(said('award-schemes', 'versions', of(scheme), of(other))).toEqual([
    'Version (always): Places | 10 | 12',
    'Version (always): Ordered by | Rank | Rise in rank',
    'Version (always): Not ranked before | none | rise from the place behind the last',
    'Version (always): left out by name | none | Zhengzhou one (moved)',
    'Version (always): Grouped by | none | peer group',
    'Version (always): Most of a group | none | 2',
  ]);
  expect(said('award-schemes', 'versions', of(scheme), of(other), 'zh')?.join('')).not.toMatch(/\?|[a-z]{12}/);
});

it('other fields, and what has only one side, say themselves', () => {
  expect(said('clusters', 'tags', ['a'], ['b'])).toBeUndefined();
  expect(said('star-rules', 'versions', [], undefined)).toBeUndefined();
  expect(said('star-rules', 'nameZh', 'a', 'b')).toBeUndefined();
});
