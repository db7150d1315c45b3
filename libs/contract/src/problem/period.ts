import type { ProblemTexts } from './problem-text.ts';

export const periodProblems: ProblemTexts = {
  'period-malformed': {
    zh: '“{text}”不是有效的期间。请写作 2013、2013-Q4 或 2013-04。',
    en: '"{text}" is not a period. Write it as 2013, 2013-Q4 or 2013-04.',
  },
  'period-out-of-range': {
    zh: '期间“{text}”超出范围：年份须在 {first} 至 {last} 之间。',
    en: 'The period "{text}" is out of range: years go from {first} to {last}.',
  },
};
