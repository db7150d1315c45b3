import type { ProblemText } from './problem-text.ts';

type Words = Readonly<Record<string, ProblemText>>;

const versions: Words = {
  draft: { zh: '草案', en: 'a draft' },
  active: { zh: '生效', en: 'in force' },
  retired: { zh: '停用', en: 'retired' },
};
const editions: Words = {
  draft: { zh: '草稿', en: 'draft' },
  'under-review': { zh: '审核中', en: 'under review' },
  posted: { zh: '公示中', en: 'posted' },
  final: { zh: '正式', en: 'final' },
  superseded: { zh: '已被替代', en: 'superseded' },
};
const figures: Words = {
  draft: { zh: '草稿', en: 'draft' },
  submitted: { zh: '已报送', en: 'submitted' },
  returned: { zh: '已退回', en: 'returned' },
  approved: { zh: '已审核', en: 'approved' },
  reopened: { zh: '已重新开放', en: 'reopened' },
};
const decisions: Words = {
  approve: { zh: '审核通过', en: 'approve' },
  return: { zh: '退回', en: 'return' },
  reopen: { zh: '重新开放', en: 'reopen' },
};
const directives: Words = {
  draft: { zh: '草稿', en: 'draft' },
  issued: { zh: '已交办', en: 'issued' },
  acknowledged: { zh: '已签收', en: 'acknowledged' },
  'in-progress': { zh: '办理中', en: 'in progress' },
  'reported-done': { zh: '已反馈', en: 'reported done' },
  returned: { zh: '已退回', en: 'returned' },
  suspended: { zh: '已暂停', en: 'suspended' },
  closed: { zh: '已销号', en: 'closed' },
  cancelled: { zh: '已撤销', en: 'cancelled' },
  superseded: { zh: '已替代', en: 'superseded' },
};
const statuses: Words = {
  planned: { zh: '规划中', en: 'planned' },
  active: { zh: '在册', en: 'active' },
  demoted: { zh: '降级', en: 'demoted' },
  merged: { zh: '已合并', en: 'merged' },
  closed: { zh: '已撤销', en: 'closed' },
};
const levels: Words = {
  national: { zh: '国家级', en: 'national' },
  province: { zh: '省定', en: 'province-approved' },
  municipal: { zh: '市定', en: 'municipal' },
};

const frequencyWords: Words = {
  year: { zh: '年度', en: 'years' },
  quarter: { zh: '季度', en: 'quarters' },
  month: { zh: '月度', en: 'months' },
};
const kinds: Words = {
  regions: { zh: '地区', en: 'regions' },
  units: { zh: '单位', en: 'units' },
  clusters: { zh: '集聚区', en: 'clusters' },
  indicators: { zh: '指标', en: 'indicators' },
  periods: { zh: '期间', en: 'periods' },
  methods: { zh: '考核办法', en: 'methods' },
  'method-versions': { zh: '考核办法版本', en: 'versions of methods' },
  'award-schemes': { zh: '表彰方案', en: 'award schemes' },
  'star-rules': { zh: '星级标准', en: 'star rules' },
  directives: { zh: '督办事项', en: 'directives' },
  'named-problems': { zh: '点名问题', en: 'named problems' },
};

/** Words of the record that a problem names, by its code and the name of the parameter: "active" is one thing of a version and another of a cluster. */
export const wordTexts: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  'period-of-other-frequency': { frequency: frequencyWords },
  'rule-version-of-other-frequency': { frequency: frequencyWords },
  'rule-version-twice': { from: { '-': { zh: '开始', en: 'the beginning' } } },
  'unknown-reference': { kind: kinds },
  'version-not-in-force': { state: versions },
  'version-review-needs-draft': { state: versions },
  'edition-step-not-possible': { from: editions, to: editions },
  'review-not-possible': { state: figures, decision: decisions },
  'directive-action-not-now': { state: directives },
  'excluded-by-status': { value: statuses },
  'excluded-by-level': { value: levels },
};
