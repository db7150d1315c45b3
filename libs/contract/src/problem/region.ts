import type { ProblemTexts } from './problem-text.ts';

export const regionProblems: ProblemTexts = {
  'region-duplicate': {
    zh: '行政区划代码 {code} 重复。',
    en: 'The region code {code} is there twice.',
  },
  'region-unknown-parent': {
    zh: '行政区划 {code} 的上级 {parent} 不存在。',
    en: 'Region {code} lies in {parent}, which does not exist.',
  },
  'region-level-order': {
    zh: '行政区划 {code} 的上级 {parent} 级别不高于它本身。',
    en: 'Region {code} lies in {parent}, which is not of a higher level.',
  },
  'region-cycle': {
    zh: '行政区划 {code} 经上级 {parent} 又归属于它自己。',
    en: 'Region {code} lies in itself by way of {parent}.',
  },
  'region-validity': {
    zh: '行政区划 {code} 的失效日期 {validTo} 早于生效日期 {validFrom}。',
    en: 'Region {code} ends on {validTo}, before it begins on {validFrom}.',
  },
};
