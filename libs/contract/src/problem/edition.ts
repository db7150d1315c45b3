import type { ProblemTexts } from './problem-text.ts';

/** Editions: what can stand in the way of freezing a ranking or of moving it on. */
export const editionProblems = {
  'ranking-not-computed': {
    zh: '{method} 在 {period} 没有排名。',
    en: 'There is no ranking by {method} for {period}.',
  },
  'ranking-is-stale': {
    zh: '排名正在重新计算，请待完成后再定稿。',
    en: 'The ranking is being computed again; freeze it when that is done.',
  },
  'edition-not-reproducible': {
    zh: '按输入重新计算，结果与存储的排名不同（{place}），不能定稿。请先核验结果。',
    en: 'Computed again from its inputs the ranking differs from the stored one (at {place}); it is not frozen. Verify the results first.',
  },
  'edition-before-chain': {
    zh: '这份通报定稿于校验链建立之前，不能导出为可核验文件。',
    en: 'This edition was frozen before there was a chain and has no file that could be verified.',
  },
  'edition-step-not-possible': {
    zh: '状态“{from}”的通报不能直接改为“{to}”。',
    en: 'An edition in state {from} cannot become {to}.',
  },
  'edition-posting-days': {
    zh: '公示须为 3 至 7 天，现为 {days} 天。',
    en: 'An edition is posted for 3 to 7 days, not {days}.',
  },
  'edition-still-posted': {
    zh: '公示至 {until}，期满前不能定稿。',
    en: 'It is posted until {until} and cannot be final before.',
  },
} satisfies ProblemTexts;
