import type { ProblemTexts } from './problem-text.ts';

/** What can be wrong with asking for the past. */
export const pastProblems = {
  'as-of-malformed': {
    zh: '时点须写作日期（2013-12-31，指当日结束时）或时刻（2013-12-31T16:00:00Z）。',
    en: 'The moment is written as a day, 2013-12-31, which means its end, or as an instant such as 2013-12-31T16:00:00Z.',
  },
  'as-of-in-future': {
    zh: '{asOf} 尚未到来，只能查看过去的时点。',
    en: 'What will be known on {asOf} cannot be told yet.',
  },
  'as-of-before-beginning': {
    zh: '系统从 {began} 起才有记录，更早的时点无从得知。',
    en: 'The house began to write things down at {began}; of earlier moments it knows nothing.',
  },
  'as-of-not-here': {
    zh: '此处只有现状，不能按过去的时点（{name}）查看。',
    en: 'This shows the present only and takes no {name}.',
  },
  'past-busy': {
    zh: '此刻查看过去时点的人过多，请稍后再试。',
    en: 'Too many are looking at the past at this moment. Try again shortly.',
  },
} satisfies ProblemTexts;
