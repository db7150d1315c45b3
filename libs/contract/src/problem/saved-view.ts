import type { ProblemTexts } from './problem-text.ts';

/** Saved views: what can stand in the way of keeping one. */
export const savedViewProblems = {
  'view-page-unknown': {
    zh: '视图只能属于某类记录的列表或某一考核办法的排名，例如 clusters 或 rankings/DEMO。',
    en: 'A view is one of a list of records or of the rankings by a method, such as clusters or rankings/DEMO.',
  },
  'view-query-malformed': {
    zh: '须为页面地址中“?”之后的部分，例如 sort=-score。',
    en: 'This must be what stands behind the "?" of the address of the page, such as sort=-score.',
  },
  'view-name-taken': { zh: '本页已有名为“{name}”的视图。', en: 'There is a view named {name} on this page already.' },
  'views-too-many': {
    zh: '一个页面最多保存 {most} 个视图，请先删除不用的。',
    en: 'One page has {most} saved views at most; delete one first.',
  },
  'views-too-many-in-all': {
    zh: '一位用户最多保存 {most} 个视图，请先删除不用的。',
    en: 'One person has {most} saved views at most; delete one first.',
  },
} satisfies ProblemTexts;
