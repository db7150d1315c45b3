import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { awardProblems } from './award.ts';
import { methodProblems } from './method.ts';
import { sayProblem } from './say-problem.ts';
import { problemTexts } from './texts.ts';
import { wordTexts } from './word-texts.ts';

const texts = { ...methodProblems, ...awardProblems };
const domain = join(import.meta.dirname, '../../../domain/src');
const sources = ['method', 'ranking', 'robustness', 'award', 'star'].flatMap((room) =>
  readdirSync(join(domain, room))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.spec.ts'))
    .map((file) => readFileSync(join(domain, room, file), 'utf8')),
);
const codes = new Set(
  sources
    .join('\n')
    .match(/(?<=['`])(method|robustness|award|star|excluded|missing|unscored|note)-[a-z-]*[a-z](?=['`])/g) ?? [],
);
// Built from the name of the column in `outsidePopulation`.
for (const name of ['status', 'level', 'peer-group']) codes.add(`excluded-by-${name}`);
codes.add('method-malformed');
codes.add('assumptions-malformed');
// Said where rankings are read: what is archived is in no ranking.
codes.add('excluded-by-archive');

describe('what the method, the ranking, awards and stars say', () => {
  it('has a sentence for every code, and no code that nobody uses', () => {
    expect(Object.keys(texts).sort()).toEqual([...codes].sort());
  });

  it.each(Object.entries(texts))('%s names the same things in both languages', (_, { zh, en }) => {
    const names = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    expect(names(zh)).toEqual(names(en));
  });

  it('fills the names in, and shows the code where there is no sentence', () => {
    const wrong = {
      code: 'method-weights-do-not-add-up',
      path: '',
      params: { code: 'TOTAL', sum: 95.5, required: 100 },
    };
    expect(sayProblem(methodProblems, wrong, 'zh')).toBe('组“TOTAL”内的权重之和为 95.5，应为 100。');
    expect(sayProblem(methodProblems, wrong, 'en')).toBe(
      'The weights in the group "TOTAL" add up to 95.5, not to 100.',
    );
    expect(sayProblem({}, wrong, 'en')).toBe('method-weights-do-not-add-up');
  });

  it('says states in the language of the reader, and what is no word of the record as it stands', () => {
    const step = { code: 'edition-step-not-possible', path: '', params: { from: 'under-review', to: 'final' } };
    expect(sayProblem(problemTexts, step, 'zh')).toBe('状态“审核中”的通报不能直接改为“正式”。');
    expect(sayProblem(problemTexts, step, 'en')).toBe('An edition in state under review cannot become final.');
    const status = (value: string) => ({ code: 'excluded-by-status', path: '', params: { value } });
    expect(sayProblem(problemTexts, status('closed'), 'zh')).toBe('状态为“已撤销”，不在考核范围内。');
    expect(sayProblem(problemTexts, status('toString'), 'zh')).toBe('状态为“toString”，不在考核范围内。');
  });

  it('knows words only for parameters that the sentence names', () => {
    const unnamed = Object.entries(wordTexts).flatMap(([code, params]) =>
      Object.keys(params)
        .filter((name) => !problemTexts[code]?.en.includes(`{${name}}`))
        .map((name) => `${code} ${name}`),
    );
    expect(unnamed).toEqual([]);
  });
});

describe('by the names that a reader knows', () => {
  const names: Readonly<Record<string, string>> = {
    REVENUE: '主营业务收入',
    SCALE: '规模',
    'ZZ-JK': '郑州航空港',
    '410100': '郑州市',
  };
  const say = (code: string, params: Record<string, string | number>, nameOf = (one: string) => names[one]) =>
    sayProblem(problemTexts, { code, path: '', params }, 'zh', nameOf);

  it.each([
    [
      'excluded-by-size-below',
      { column: 'REVENUE', value: 275.5, least: 640 },
      '规模不足：“主营业务收入”为 275.5，须不小于 640。',
    ],
    ['method-weights-zero', { code: 'SCALE' }, '组“规模”内的权重之和为 0。'],
    [
      'note-reference-unknown',
      { code: 'REVENUE', unit: 'ZZ-JK' },
      '指标“主营业务收入”的参照单位“郑州航空港”不在数据中：没有单位能据此得分。',
    ],
    ['excluded-by-region', { value: '410100' }, '所在地区“郑州市”不在考核范围内。'],
  ])('%s', (code, params, text) => {
    expect(say(code, params)).toBe(text);
  });

  it('says a code that has no name, whatever else is called like it, and codes where nobody knows names', () => {
    expect(say('method-weights-zero', { code: 'X' })).toBe('组“X”内的权重之和为 0。');
    expect(say('code-taken', { code: 'REVENUE' })).toContain('REVENUE');
    expect(sayProblem(problemTexts, { code: 'method-weights-zero', path: '', params: { code: 'SCALE' } }, 'zh')).toBe(
      '组“SCALE”内的权重之和为 0。',
    );
  });
});
