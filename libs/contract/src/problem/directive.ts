import type { ProblemTexts } from './problem-text.ts';

export const directiveProblems: ProblemTexts = {
  'directive-date-malformed': {
    zh: '“{text}”不是有效日期。请写作 2014-04-11。',
    en: '"{text}" is not a date that exists. Write it as 2014-04-11.',
  },
  'directive-deadline-before-issue': {
    zh: '期限 {deadline} 早于交办日期 {issuedOn}。',
    en: 'The deadline {deadline} is before the day of issue {issuedOn}.',
  },
  'directive-weight-invalid': { zh: '权重必须大于 0。', en: 'The weight must be above 0.' },
  'directive-own-parent': { zh: '“{code}”不能是自己的上级事项。', en: '"{code}" cannot be its own parent.' },
  'directive-parent-unknown': { zh: '没有上级事项“{parent}”。', en: 'There is no parent directive "{parent}".' },
  'directive-parent-cycle': {
    zh: '“{parent}”是“{code}”分解出来的，不能作为它的上级事项。',
    en: '"{parent}" is itself broken down from "{code}" and cannot be its parent.',
  },
  'assignment-after-parent': {
    zh: '分解任务的期限 {deadline} 晚于上级事项“{parent}”的期限 {limit}。',
    en: 'The deadline {deadline} is after {limit}, the deadline of the parent "{parent}".',
  },
  'directive-lead-also-co-unit': {
    zh: '牵头单位“{unit}”不能同时是配合单位。',
    en: 'The lead unit "{unit}" cannot be a co-unit as well.',
  },
  'directive-co-unit-twice': { zh: '配合单位“{unit}”重复。', en: 'The co-unit "{unit}" stands twice.' },
  'directive-code-fixed': { zh: '编号“{code}”不能更改。', en: 'The code "{code}" cannot be changed.' },
  'directive-issue-fixed': {
    zh: '事项已交办，交办日期 {issuedOn} 不能更改。',
    en: 'The directive is issued; its day of issue {issuedOn} cannot be changed.',
  },
  'directive-deadline-fixed': {
    zh: '事项已交办，原定期限 {deadline} 不能更改；需要延期请办理延期。',
    en: 'The directive is issued; its original deadline {deadline} cannot be changed. Grant an extension instead.',
  },

  'directive-manager-only': { zh: '只有督办管理人员可以执行此操作。', en: 'Only a manager may do this.' },
  'directive-lead-unit-only': {
    zh: '只有牵头单位“{unit}”的填报人员可以执行此操作。',
    en: 'Only a reporter of the lead unit "{unit}" may do this.',
  },
  'directive-action-not-now': {
    zh: '当前状态不允许此操作，请刷新后查看。',
    en: 'This cannot be done in the present state ({state}).',
  },
  'directive-event-too-early': {
    zh: '日期 {on} 早于 {earliest}，不能倒序登记。',
    en: 'The day {on} is before {earliest}; what happens is recorded in its order.',
  },
  'directive-reason-missing': { zh: '请说明原因。', en: 'Give a reason.' },
  'directive-without-deadline': {
    zh: '该事项没有期限，无从延期。',
    en: 'The directive has no deadline that could be extended.',
  },
  'directive-extension-pending': {
    zh: '已有延期至 {until} 的申请待批。',
    en: 'An extension until {until} is already requested.',
  },
  'directive-extension-not-requested': { zh: '没有待批的延期申请。', en: 'No extension is requested.' },
  'directive-extension-not-later': {
    zh: '延期日期 {until} 必须晚于现行期限 {deadline}。',
    en: 'The extension until {until} must be later than the present deadline {deadline}.',
  },
  'directive-extension-past': {
    zh: '延期日期 {until} 早于今天 {on}。',
    en: 'The extension until {until} lies before today, {on}.',
  },
  'directive-successor-missing': {
    zh: '请填写替代它的另一事项编号。',
    en: 'Name the other directive that supersedes this one.',
  },

  'directive-report-missing': { zh: '请填写进展报告。', en: 'Write the progress report.' },
  'directive-report-empty': {
    zh: '进展报告须有文字说明或完成百分比。',
    en: 'A progress report needs a text or a percentage.',
  },
  'directive-percent-out-of-range': {
    zh: '完成百分比 {percent} 不在 0 至 100 之间。',
    en: 'The percentage {percent} is not between 0 and 100.',
  },
  'directive-evidence-untitled': { zh: '请填写佐证材料的名称。', en: 'Give the evidence a title.' },

  'measure-number-invalid': { zh: '请填写有效的数字。', en: 'Give a number.' },
  'measure-target-is-baseline': {
    zh: '目标值 {target} 与基期值相同，无从衡量进展。',
    en: 'The target {target} equals the baseline: there is no progress to measure.',
  },
  'measure-target-against-direction': {
    zh: '基期值 {baseline} 到目标值 {target} 与所选方向相反。',
    en: 'From the baseline {baseline} to the target {target} is not the chosen direction ({direction}).',
  },
  'measure-ends-before-baseline': {
    zh: '目标日期 {by} 必须晚于基期日期 {baselineOn}。',
    en: 'The target day {by} must be after the day of the baseline, {baselineOn}.',
  },
  'measure-ends-before-issue': {
    zh: '目标日期 {by} 早于交办日期 {issuedOn}。',
    en: 'The target day {by} is before the day of issue {issuedOn}.',
  },
  'measure-ends-after-deadline': {
    zh: '目标日期 {by} 晚于期限 {deadline}。',
    en: 'The target day {by} is after the deadline {deadline}.',
  },
  'measure-weight-indicator': {
    zh: '加权平均须指定权重指标，其他汇总方式不能指定。',
    en: 'A weighted mean needs a weight indicator, and nothing else takes one.',
  },
  'measure-share-of-all': {
    zh: '全部集聚区占全部的比重恒为 100%，请选择地区或集聚区。',
    en: 'The share of all clusters in all clusters is always 100 %. Choose a region or a cluster.',
  },
  'measure-count-not-whole': {
    zh: '目标个数 {value} 必须是不小于 0 的整数。',
    en: 'The number to reach, {value}, must be a whole number of at least 0.',
  },
  'measure-count-in-cluster': {
    zh: '计数目标不能限定在单个集聚区内。',
    en: 'A count cannot be limited to a single cluster.',
  },
  'path-without-steps': { zh: '阶梯路径至少须有一步。', en: 'A stepped path needs at least one step.' },
  'path-step-outside': {
    zh: '步骤日期 {date} 须在 {from} 之后且不晚于 {by}。',
    en: 'The step on {date} must be after {from} and not after {by}.',
  },
  'path-step-order': {
    zh: '步骤日期 {date} 必须晚于上一步 {before}。',
    en: 'The step on {date} must be after the one before it, {before}.',
  },
  'path-step-beyond': {
    zh: '步骤值 {value} 须在 {low} 至 {high} 之间。',
    en: 'The value {value} of a step must be between {low} and {high}.',
  },
  'path-step-backwards': {
    zh: '步骤值 {value} 比上一步 {before} 倒退。',
    en: 'The value {value} of a step goes back behind {before}, the one before it.',
  },
  'milestones-empty': { zh: '请至少设置一个节点。', en: 'Set at least one milestone.' },
  'milestone-code-twice': { zh: '节点编号“{code}”重复。', en: 'The milestone code "{code}" stands twice.' },
  'milestone-weight-invalid': {
    zh: '节点“{code}”的权重必须大于 0。',
    en: 'The weight of milestone "{code}" must be above 0.',
  },
  'milestone-outside': {
    zh: '节点“{code}”的计划日期 {plannedOn} 须在 {from} 至 {to} 之间。',
    en: 'Milestone "{code}" is planned for {plannedOn}, outside {from} to {to}.',
  },
};
