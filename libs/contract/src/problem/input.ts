import type { ProblemTexts } from './problem-text.ts';

/** What can be wrong with the shape of an input. */
export const inputProblems = {
  'unknown-choice': {
    zh: '“{value}”不在可选范围内（{known}）。',
    en: '"{value}" is none of {known}.',
  },
  'field-required': { zh: '此项必填。', en: 'This is needed.' },
  'field-wrong-type': { zh: '类型不正确，应为 {expected}。', en: 'This must be of the type {expected}.' },
  'field-unknown': { zh: '这里没有名为“{name}”的字段。', en: 'There is no field {name} here.' },
  'field-invalid': { zh: '内容不正确：{detail}', en: 'This is not valid: {detail}' },
  'text-too-short': { zh: '至少须有 {min} 个字符。', en: 'At least {min} characters are needed.' },
  'text-too-long': { zh: '最多 {max} 个字符。', en: 'At most {max} characters are allowed.' },
  'number-too-small': { zh: '不能小于 {min}。', en: 'This must be at least {min}.' },
  'number-too-large': { zh: '不能大于 {max}。', en: 'This must be at most {max}.' },
  'list-too-short': { zh: '至少须有 {min} 项。', en: 'The list needs {min} or more entries.' },
  'list-too-long': { zh: '最多 {max} 项。', en: 'The list is longer than {max} entries.' },
  'not-one-of': { zh: '须为下列之一：{options}。', en: 'This must be one of: {options}.' },
  'id-malformed': { zh: '编号须为正整数，例如 12。', en: 'An id is a whole number such as 12.' },
  'date-malformed': { zh: '日期须写作 2013-12-31。', en: 'A date is written as 2013-12-31.' },
  'code-malformed': {
    zh: '代码只能含字母、数字、“-”和“_”，最多 40 个字符。',
    en: 'A code has letters, digits, "-" and "_", 40 characters at most.',
  },
  'indicator-code-malformed': {
    zh: '指标代码以大写字母开头，只含大写字母、数字和“_”。',
    en: 'An indicator code begins with a capital and has capitals, digits and "_" only.',
  },
  'region-code-malformed': { zh: '行政区划代码为 6 位数字。', en: 'A region code has six digits.' },
  'login-malformed': {
    zh: '用户名只能含小写字母、数字、“.”“-”和“_”。',
    en: 'A login has small letters, digits, ".", "-" and "_" only.',
  },
  'text-malformed': { zh: '格式不正确（{format}）。', en: 'This does not have the form {format}.' },
  'password-required': { zh: '新用户须设置密码。', en: 'A new user needs a password.' },
  'unknown-sort': { zh: '不能按“{name}”排序。', en: 'There is no sorting by {name}.' },
} satisfies ProblemTexts;
