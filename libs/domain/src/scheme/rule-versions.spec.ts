import { checkRuleVersions, heldOtherwise, judgedOtherwise, ruleVersionAt, type RuleVersion } from './rule-versions.ts';

const rule = (...versions: (readonly [from: string | null, least: number])[]): RuleVersion[] =>
  versions.map(([effectiveFrom, least]) => ({ effectiveFrom, definition: { least, combine: 'all' } }));
const years = ['2011', '2012', '2013', '2014'];

describe('the version of a period', () => {
  it('is the last that begins with it or before', () => {
    const versions = rule([null, 1], ['2012', 2], ['2014', 3]);
    expect(years.map((year) => ruleVersionAt(versions, year)?.effectiveFrom)).toEqual([null, '2012', '2012', '2014']);
  });

  it('is none before the first begins', () => {
    expect(ruleVersionAt(rule(['2012', 1]), '2011')).toBeUndefined();
  });
});

describe('beginnings', () => {
  const said = (...from: (string | null)[]) =>
    checkRuleVersions(rule(...from.map((one) => [one, 1] as const)), 'year').map(({ code, path }) => [code, path]);

  it('run from old to new, the first without one or with one', () => {
    expect(said(null, '2012', '2014')).toEqual([]);
    expect(said('2012', '2014')).toEqual([]);
    expect(said('2014', '2012')).toEqual([['rule-versions-unordered', '1.effectiveFrom']]);
    expect(said('2012', null)).toEqual([['rule-versions-unordered', '1.effectiveFrom']]);
  });

  it('are there once', () => {
    expect(said('2012', '2012')).toEqual([['rule-version-twice', '1.effectiveFrom']]);
    expect(said(null, null)).toEqual([['rule-version-twice', '1.effectiveFrom']]);
  });

  it('are periods that are judged', () => {
    expect(said(null, '2012-Q1')).toEqual([['rule-version-of-other-frequency', '1.effectiveFrom']]);
    expect(checkRuleVersions(rule(['2012-Q1', 1]), undefined)).toEqual([]);
  });
});

describe('what an edit changes', () => {
  const before = rule([null, 1], ['2013', 2]);

  it.each([
    ['nothing', before, []],
    ['the first version', rule([null, 9], ['2013', 2]), ['2011', '2012']],
    ['the second', rule([null, 1], ['2013', 9]), ['2013', '2014']],
    ['a third', rule([null, 1], ['2013', 2], ['2014', 3]), ['2014']],
    ['a later beginning', rule([null, 1], ['2014', 2]), ['2013']],
    ['one version less', rule([null, 1]), ['2013', '2014']],
    ['no version for the first years', rule(['2013', 2]), ['2011', '2012']],
  ])('%s', (_, after, periods) => {
    expect(judgedOtherwise(before, after, years)).toEqual(periods);
  });

  it('is nothing where the keys come in another order', () => {
    const turned = before.map((one) => ({ ...one, definition: { combine: 'all', ...(one.definition as object) } }));
    expect(judgedOtherwise(before, turned, years)).toEqual([]);
  });

  it('is nothing where empty parts and defaults are written out', () => {
    const said = { size: 10, orderedBy: 'rank-rise' };
    const out = { ...said, entrants: 'none', trimMarks: 0, population: {}, eligibility: {} };
    const of = (definition: object) => [{ effectiveFrom: null, definition }];
    expect(judgedOtherwise(of(said), of(out), years)).toEqual([]);
    expect(judgedOtherwise(of(said), of({ ...out, entrants: 'from-behind-last' }), years)).toEqual(years);
    expect(judgedOtherwise(of(said), of({ ...out, eligibility: { lowestRank: 3 } }), years)).toEqual(years);
  });

  it('is only the name of the version where another says the same', () => {
    const after = rule([null, 1], ['2012', 1], ['2013', 2]);
    expect(judgedOtherwise(before, after, years)).toEqual([]);
    expect(heldOtherwise(before, after, years)).toEqual(['2012']);
  });
});
