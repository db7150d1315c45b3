import { methodVersionInput } from '../method/method-record.ts';
import { readIssues } from './read-issues.ts';
import { sayProblem } from './say-problem.ts';
import { problemTexts } from './texts.ts';

function said(scoring: object, language: 'zh' | 'en' = 'zh'): string[] {
  const definition = {
    indicators: [{ code: 'A', direction: 1, weight: 1, parent: 'T', scoring }],
    groups: [{ code: 'T', aggregation: 'arithmetic' }],
  };
  const body = { code: 'M-1', methodCode: 'M', number: 1, definition };
  const parsed = methodVersionInput.safeParse(body, { reportInput: true });
  return readIssues(parsed.error?.issues ?? []).map((one) => `${one.path}: ${sayProblem(problemTexts, one, language)}`);
}

test('a kind of rule that there is not: which there are, in the language of the reader', () => {
  expect(said({ kind: 'magic' })).toEqual([
    expect.stringMatching(/^definition\.indicators\.0\.scoring\.kind: 须为下列之一：min-max, .*efficacy/),
  ]);
  expect(said({ kind: 'magic' }, 'en')).toEqual([expect.stringMatching(/: This must be one of: min-max, /)]);
  expect(said({})).toEqual(['definition.indicators.0.scoring.kind: 此项必填。']);
});

test.each([
  ['period-of-other-frequency', { period: '2014-Q1', frequency: 'year' }, /频率（年度）/],
  ['unknown-reference', { kind: 'indicators', code: 'NOPE' }, /NOPE（指标）/],
  ['rule-version-twice', { from: '-' }, /自“开始”起/],
])('what %s names is said in Chinese', (code, params, text) => {
  const one = { code, path: '', params: { ...params } as Record<string, string> };
  expect(sayProblem(problemTexts, one, 'zh')).toMatch(text);
});
