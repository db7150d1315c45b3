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
