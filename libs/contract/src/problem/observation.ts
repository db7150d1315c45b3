import type { ProblemTexts } from './problem-text.ts';

export const observationProblems = {
  'indicator-is-derived': {
    zh: '“{indicator}”是派生指标，由公式计算，不能填报。',
    en: '{indicator} is computed by a formula and cannot be entered.',
  },
  'period-too-fine': {
    zh: '“{indicator}”不按 {period} 这样的期间填报。',
    en: '{indicator} is not reported for periods such as {period}.',
  },
  'indicator-not-by-industry': { zh: '“{indicator}”不分行业填报。', en: '{indicator} is not broken down by industry.' },
  'period-not-in-calendar': {
    zh: '报告日历中没有期间 {period}。',
    en: 'The reporting calendar has no period {period}.',
  },
  'period-closed': { zh: '期间 {period} 已关闭，不再接受数据。', en: 'Period {period} is closed for reporting.' },
  'period-not-open-yet': { zh: '期间 {period} 尚未开放填报。', en: 'Period {period} is not open for reporting yet.' },
  'stale-revision': {
    zh: '其他人已修改过这条记录（您看到的是第 {seen} 版，现在是第 {now} 版）。您的输入未丢失，请比较后再保存。',
    en: 'Somebody changed this in the meantime (you saw revision {seen}, it is now {now}). Your input is kept; compare and save again.',
  },
  'value-and-status-disagree': {
    zh: '没有数值时状态须为 O（缺失）或 M（不适用），有数值时不能用这两种状态。',
    en: 'A cell without a value needs status O (missing) or M (cannot exist); a value cannot have them.',
  },
  'value-not-a-number': { zh: '这里须填写数字。', en: 'A number is needed here.' },
  'value-too-precise': {
    zh: '{indicator} 最多 {decimals} 位小数，{value} 的小数位数过多。请按规定的精度填报。',
    en: '{value} has more decimals than {indicator} takes ({decimals}); report it with no more.',
  },
  'value-out-of-range': {
    zh: '{indicator} 的数值 {value} 超出合理范围（{min} 至 {max}）。',
    en: '{value} is outside the plausible range of {indicator} ({min} to {max}).',
  },
  'value-needs-reason': {
    zh: '{indicator} 的数值 {value} 超出合理范围（{min} 至 {max}），请说明原因后保存。',
    en: '{value} is outside the plausible range of {indicator} ({min} to {max}); give a reason to save it.',
  },
  'figure-approved': {
    zh: '该数据已审核通过，须由审核人重新打开后才能修改。',
    en: 'This figure is approved; a reviewer has to reopen it before it can be changed.',
  },
  'figure-not-reported': { zh: '该单元格尚无数据。', en: 'Nothing was reported in this cell yet.' },
  'reason-required': { zh: '请说明原因。', en: 'A reason is needed.' },
  'review-not-possible': {
    zh: '当前状态下不能执行此审核操作（{state}）。',
    en: 'A figure in state {state} cannot be treated this way ({decision}).',
  },
  'unknown-cluster': { zh: '没有代码为“{code}”的集聚区。', en: 'There is no cluster with code {code}.' },
  'unknown-indicator': { zh: '没有代码为“{code}”的指标。', en: 'There is no indicator with code {code}.' },
  'cluster-broken': {
    zh: '集聚区“{code}”的记录已损坏，暂时不能填报；请管理员在“运行”页查看并修正。',
    en: 'The record of cluster {code} is damaged, so no figures can be taken for it; an administrator sees it on the operations page and has to put it right.',
  },
  'indicator-broken': {
    zh: '指标“{code}”的记录已损坏，暂时不能填报；请管理员在“运行”页查看并修正。',
    en: 'The record of indicator {code} is damaged, so no figures can be taken for it; an administrator sees it on the operations page and has to put it right.',
  },
  'regions-broken': {
    zh: '行政区划“{region}”的记录已损坏，无法确定各集聚区的归属，暂时不能填报；请管理员在“运行”页查看并修正。',
    en: 'The record of region {region} is damaged, and without it no cluster has its place, so no figures can be taken; an administrator sees it on the operations page and has to put it right.',
  },
  'duplicate-figure': {
    zh: '同一单元格出现了两次：{cluster}、{indicator}、{period}。',
    en: 'The same cell stands twice: {cluster}, {indicator}, {period}.',
  },
  'source-not-yours': {
    zh: '您的角色不能将数据来源标为“{source}”。',
    en: 'Your role does not give figures the source {source}.',
  },
  'vintage-not-yours': {
    zh: '您的角色不能将数据版次标为“{vintage}”。',
    en: 'Your role does not give figures the vintage {vintage}.',
  },
  'not-your-cluster': { zh: '您不能为“{code}”填报数据。', en: 'You may not report for {code}.' },
} satisfies ProblemTexts;
