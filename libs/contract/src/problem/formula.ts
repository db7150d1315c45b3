import type { ProblemTexts } from './problem-text.ts';

export const formulaProblems: ProblemTexts = {
  'formula-empty': {
    zh: '公式为空。',
    en: 'The formula is empty.',
  },
  'formula-too-long': {
    zh: '公式有 {length} 个字符，最多允许 {max} 个。',
    en: 'The formula has {length} characters; at most {max} are allowed.',
  },
  'formula-too-deep': {
    zh: '第 {line} 行第 {column} 个字符处嵌套过深，最多允许 {max} 层。',
    en: 'Line {line}, character {column}: too many brackets within brackets; at most {max} levels are allowed.',
  },
  'formula-too-many-parts': {
    zh: '公式的数字、指标、运算符和函数合计超过 {max} 个。',
    en: 'The formula has more than {max} numbers, indicators, operators and functions.',
  },
  'formula-too-costly': {
    zh: '公式一次计算超过 {max} 步，请减少嵌套的滚动求和或累计。',
    en: 'One evaluation of the formula takes more than {max} steps; use fewer sums within sums.',
  },
  'formula-looks-too-far-back': {
    zh: '公式合计回溯超过 {max} 个期间。',
    en: 'The formula looks back more than {max} periods in all.',
  },
  'formula-unexpected-character': {
    zh: '第 {line} 行第 {column} 个字符“{found}”不能出现在公式中。指标请写代码，例如 REVENUE。',
    en: 'Line {line}, character {column}: "{found}" cannot stand in a formula. Indicators are written by code, as REVENUE.',
  },
  'formula-number-malformed': {
    zh: '第 {line} 行第 {column} 个字符处的“{found}”不是有效的数字或指标代码。',
    en: 'Line {line}, character {column}: "{found}" is neither a number nor an indicator code.',
  },
  'formula-number-too-large': {
    zh: '第 {line} 行第 {column} 个字符处的数字“{found}”过大。',
    en: 'Line {line}, character {column}: the number "{found}" is too large.',
  },
  'formula-code-too-long': {
    zh: '第 {line} 行第 {column} 个字符处的指标代码过长，最多 {max} 个字符。',
    en: 'Line {line}, character {column}: the indicator code is too long; at most {max} characters are allowed.',
  },
  'formula-value-expected': {
    zh: '第 {line} 行第 {column} 个字符处应为数字、指标、函数或左括号，实际为“{found}”。',
    en: 'Line {line}, character {column}: expected a number, an indicator, a function or an opening bracket, found "{found}".',
  },
  'formula-value-expected-at-end': {
    zh: '公式不完整：末尾缺少数字、指标或函数。',
    en: 'The formula is incomplete: a number, an indicator or a function is missing at the end.',
  },
  'formula-symbol-expected': {
    zh: '第 {line} 行第 {column} 个字符处应为“{expected}”，实际为“{found}”。',
    en: 'Line {line}, character {column}: expected "{expected}", found "{found}".',
  },
  'formula-symbol-expected-at-end': {
    zh: '公式不完整：末尾缺少“{expected}”。',
    en: 'The formula is incomplete: "{expected}" is missing at the end.',
  },
  'formula-operator-expected': {
    zh: '第 {line} 行第 {column} 个字符处的“{found}”之前缺少运算符，或其本身多余。',
    en: 'Line {line}, character {column}: an operator is missing before "{found}", or it does not belong there.',
  },
  'formula-unknown-function': {
    zh: '第 {line} 行第 {column} 个字符处的函数“{name}”不存在。可用函数：{known}。',
    en: 'Line {line}, character {column}: there is no function "{name}". There are: {known}.',
  },
  'formula-argument-count': {
    zh: '第 {line} 行第 {column} 个字符处：函数 {name} 需要 {expected} 个参数。',
    en: 'Line {line}, character {column}: the number of arguments of {name} must be {expected}.',
  },
  'formula-whole-number-expected': {
    zh: '第 {line} 行第 {column} 个字符处：函数 {name} 的这个参数须为 {min} 至 {max} 的整数。',
    en: 'Line {line}, character {column}: this argument of {name} must be a whole number from {min} to {max}.',
  },
  'formula-code-expected': {
    zh: '第 {line} 行第 {column} 个字符处：函数 {name} 的这个参数须为单个指标代码。',
    en: 'Line {line}, character {column}: this argument of {name} must be a single indicator code.',
  },
  'formula-level-expected': {
    zh: '第 {line} 行第 {column} 个字符处：函数 {name} 的这个参数须为下列之一：{levels}。',
    en: 'Line {line}, character {column}: this argument of {name} must be one of: {levels}.',
  },
  'formula-unknown-indicator': {
    zh: '{indicator} 的公式第 {line} 行第 {column} 个字符处：指标“{name}”不存在。',
    en: 'Formula of {indicator}, line {line}, character {column}: there is no indicator "{name}".',
  },
  'formula-unknown-indicator-suggestion': {
    zh: '{indicator} 的公式第 {line} 行第 {column} 个字符处：指标“{name}”不存在。是否应为“{suggestion}”？',
    en: 'Formula of {indicator}, line {line}, character {column}: there is no indicator "{name}". Did you mean "{suggestion}"?',
  },
  'formula-cycle': {
    zh: '公式循环引用同一期间的自身结果：{cycle}。',
    en: 'The formulas need their own result of the same period: {cycle}.',
  },
  'formula-reads-longer-period': {
    zh: '{indicator} 的公式第 {line} 行第 {column} 个字符处：“{name}”的报告周期比 {indicator} 长，没有对应期间的数据。',
    en: 'Formula of {indicator}, line {line}, character {column}: "{name}" is reported for longer periods than {indicator} is computed for.',
  },
  'formula-reads-shorter-period': {
    zh: '{indicator} 的公式第 {line} 行第 {column} 个字符处：“{name}”的报告周期比 {indicator} 短，且没有规定如何按时间汇总。',
    en: 'Formula of {indicator}, line {line}, character {column}: "{name}" is reported for shorter periods than {indicator} is computed for, and has no rule to aggregate it over time.',
  },
  'formula-share-of-no-sum': {
    zh: '{indicator} 的公式第 {line} 行第 {column} 个字符处：“{name}”不按地区求和，不能计算占比。',
    en: 'Formula of {indicator}, line {line}, character {column}: "{name}" is not summed over regions, so it has no share.',
  },
  'formula-units-differ': {
    zh: '{indicator} 的公式第 {line} 行第 {column} 个字符处：“{operator}”两侧单位不同（{left} 与 {right}）。',
    en: 'Formula of {indicator}, line {line}, character {column}: "{operator}" joins different units ({left} and {right}).',
  },
  'formula-divides-by-zero': {
    zh: '{indicator} 的公式第 {line} 行第 {column} 个字符处：除数恒为 0，永远无法计算。',
    en: 'Formula of {indicator}, line {line}, character {column}: the divisor is always 0, so it can never be computed.',
  },
  'formula-unit-not-declared': {
    zh: '{indicator} 的公式算出的单位是“{computed}”，与填写的单位“{declared}”不同。',
    en: 'The formula of {indicator} gives {computed}, but its unit is declared as {declared}.',
  },
};
