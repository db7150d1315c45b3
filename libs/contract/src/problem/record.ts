import type { ProblemTexts } from './problem-text.ts';

export const recordProblems = {
  'unknown-reference': { zh: '引用的记录不存在：{code}（{kind}）。', en: 'There is no {code} among the {kind}.' },
  'reference-archived': {
    zh: '引用的记录“{code}”已归档，请先恢复它。',
    en: '{code}, which this record names, is archived; restore it first.',
  },
  'code-cannot-change': { zh: '代码“{code}”创建后不能修改。', en: 'The code {code} cannot change once it is in use.' },
  'code-taken': {
    zh: '代码“{code}”已被使用（可能在已归档的记录中）。',
    en: 'The code {code} is taken, perhaps by an archived record.',
  },
  'formula-required': { zh: '派生指标须有公式。', en: 'A derived indicator needs a formula.' },
  'formula-not-allowed': { zh: '基础指标不能有公式。', en: 'A base indicator has no formula.' },
  'range-reversed': {
    zh: '合理范围的下限 {min} 大于上限 {max}。',
    en: 'The plausible range runs from {min} down to {max}.',
  },
  'span-reversed': { zh: '起始期间 {from} 晚于终止期间 {to}。', en: 'The span ends ({to}) before it begins ({from}).' },
  'method-source-of-other-periods': {
    zh: '排名“{method}”的周期长度不同，不能作为指标。',
    en: 'The ranking "{method}" judges periods of another length, so it cannot be an indicator here.',
  },
  'method-reads-itself': {
    zh: '排名“{method}”直接或间接地取自本考核办法，形成循环。',
    en: 'The ranking "{method}" is itself made from this method, directly or by way of others.',
  },
  'versions-overlap': {
    zh: '与已启用的版本 {code} 的有效期重叠。',
    en: 'The span overlaps the active version {code}.',
  },
  'inspection-mark-twice': {
    zh: '评委“{judge}”已在这一期给这个集聚区打过分（{code}）；请修改那一条。',
    en: 'The judge "{judge}" has marked this cluster in this period already ({code}); change that mark.',
  },
  'inspection-mark-of-other-group': {
    zh: '这个集聚区在这一期属于观摩分组“{group}”（{code}）：一个集聚区只在一个组内受评。',
    en: 'In this period the cluster was inspected in the group "{group}" ({code}): a cluster is judged in one group.',
  },
  'version-not-in-force': {
    zh: '只有生效的版本可以停用；“{code}”是“{state}”。',
    en: 'Only a version in force can be taken out of it; {code} is {state}.',
  },
  'ranked-past-changes': {
    zh: '这样修改会使 {count} 个已有排名的期间（{first} 至 {last}）没有排名或改用别的版本。请用“生效”指定适用的期间，或用“停用”：先看影响，再一并调整相邻版本。',
    en: 'This would take periods with rankings away from their version, or give them another: {count} in all, {first} to {last}. Put a version into force for the periods it shall hold for, or take it out of force: both show first what changes, and keep the versions around it together.',
  },
  'version-review-needs-draft': {
    zh: '只有草稿版本可以送审；“{code}”已是“{state}”。',
    en: 'Only a draft can be sent for review; {code} is {state}.',
  },
  'review-waiting': {
    zh: '“{code}”已经送审，正在等待答复。',
    en: '{code} is in review already and waits for an answer.',
  },
  'review-not-waiting': {
    zh: '“{code}”不在等待审核：已有答复，或已修改、撤回、生效、公示。',
    en: '{code} does not wait for review: it was answered, changed, called back or taken further.',
  },
  'review-own': {
    zh: '“{code}”是您自己送审的，须由他人审核。',
    en: 'You sent {code} for review yourself; somebody else has to answer.',
  },
  'review-reason-missing': { zh: '退回须说明理由。', en: 'Say why it is sent back.' },
  'version-number-taken': {
    zh: '该考核办法已有第 {number} 版（“{code}”）。',
    en: 'The method has a version {number} already: {code}.',
  },
  'version-in-force': {
    zh: '版本“{code}”已启用，归档会使它所评的各期不再有排名。请先启用另一版本，或为它设定终止期间。',
    en: 'The version {code} is in force: archived, it would take the rankings of its periods with it. Put another version into force, or end this one by a last period.',
  },
  'version-was-in-force': {
    zh: '版本“{code}”已启用或曾经启用，其计算内容不能修改；请另存为新的草稿版本后启用。',
    en: 'The version {code} is or was in force, and what it computes cannot change. Save a new draft and put that into force.',
  },
  'period-of-other-frequency': {
    zh: '期间“{period}”的频率与考核办法的频率（{frequency}）不符。',
    en: 'The period {period} is not one that the method ranks: it ranks {frequency}.',
  },
  'period-opens-after-due': {
    zh: '开放日期 {opensOn} 晚于截止日期 {dueOn}。',
    en: 'The period opens on {opensOn}, after its figures are due on {dueOn}.',
  },
  'unknown-red-line': {
    zh: '没有任何考核办法设有红线“{code}”。',
    en: 'No method has a red line {code}.',
  },
  'status-history-unordered': {
    zh: '状态历史须按日期先后排列，只有第一条可以没有日期。',
    en: 'The status history runs from old to new; only its first entry may go without a date.',
  },
  'not-found': { zh: '没有找到这条记录。', en: 'There is no such record.' },
  'record-archived': {
    zh: '“{code}”已归档，请先恢复再修改。',
    en: '{code} is archived; restore it before changing it.',
  },
  'record-still-used': {
    zh: '“{code}”仍被“{by}”使用，不能归档。',
    en: '{code} is still used by {by} and cannot be archived.',
  },
  'figures-of-derived-indicator': {
    zh: '“{indicator}”已填报 {count} 个数据（{first} 至 {last}），不能改为派生指标。请新建一个派生指标。',
    en: '{indicator} has {count} reported figures ({first} to {last}) and cannot become a derived indicator; make a new one.',
  },
  'figures-of-shorter-periods': {
    zh: '“{indicator}”已有 {count} 个按更短期间填报的数据（{first} 至 {last}），改后将不再计入。请先清除这些数据，或新建指标。',
    en: '{indicator} has {count} figures of shorter periods ({first} to {last}), which would not count any more. Clear them first, or make a new indicator.',
  },
  'figures-by-industry': {
    zh: '“{indicator}”已有 {count} 个分行业数据（{first} 至 {last}），不能改为不分行业。请先清除这些数据。',
    en: '{indicator} has {count} figures by industry ({first} to {last}); clear them before it stops being broken down.',
  },
  'figures-in-another-unit': {
    zh: '“{indicator}”已有 {count} 个以“{unit}”填报的数据（{first} 至 {last}），单位不能更改。请新建指标。',
    en: '{indicator} has {count} figures reported in {unit} ({first} to {last}), so its unit cannot change; make a new indicator.',
  },
  'indicator-read-more-often': {
    zh: '“{by}”按更短的期间读取“{indicator}”，改后将永远没有数据。',
    en: '{by} reads {indicator} for shorter periods and would never have a figure of it any more.',
  },
  'indicator-of-longer-periods': {
    zh: '指标“{code}”的报告周期比这里考核的期间长，永远不会有数据。',
    en: '{code} is reported for longer periods than those judged here, so there would never be a figure of it.',
  },
  'method-frequency-fixed': {
    zh: '版本“{code}”已启用或曾经启用，考核办法的频率不能更改。请新建考核办法。',
    en: '{code} is or was in force, so the method keeps its frequency; make a new method.',
  },
  'rule-version-of-other-frequency': {
    zh: '期间“{period}”与办法的频率（{frequency}）不符。',
    en: 'The period {period} is not one of those that are judged here ({frequency}).',
  },
  'rule-version-twice': {
    zh: '已有自“{from}”起的版本。',
    en: 'Another version begins there already: from {from} on.',
  },
  'rule-versions-unordered': {
    zh: '版本须按起始期间由早到晚排列，只有第一个可以没有起始期间。',
    en: 'Versions run from old to new; only the first may go without a beginning.',
  },
  'judged-past-changes': {
    zh: '这样修改会改变 {count} 个已有结果的期间（{first} 至 {last}）。请另立自以后期间起的版本；确需更正的，请明确选择更正。',
    en: 'This would change what periods with results were judged by: {count} in all, {first} to {last}. Let a new version begin later, or say that they are to be corrected.',
  },
  'star-frequency-fixed': {
    zh: '“{code}”已评定过星级，频率不能更改。请新建星级办法。',
    en: '{code} has rated already and keeps its frequency; make a new rule.',
  },
  'award-method-fixed': {
    zh: '“{code}”已产生过名单，考核办法不能更改。请新建表彰办法。',
    en: '{code} has made lists already and keeps its method; make a new scheme.',
  },
  'last-administrator': {
    zh: '这是最后一位可用的系统管理员，不能停用、归档或改为其他角色。',
    en: 'This is the last active administrator, who cannot be deactivated, archived or given another role.',
  },
  'robustness-too-large': {
    zh: '排名次数过多：共 {units} 个单位，最多可排 {most} 次。',
    en: 'Too many rankings for {units} units: at most {most}.',
  },
  'robustness-too-many': {
    zh: '已有 {most} 项计算在等待或进行，请稍后再试。',
    en: '{most} computations are waiting or under way already; ask again later.',
  },
  'robustness-not-yours': {
    zh: '只有提出计算的人或系统管理员可以停止它。',
    en: 'Only whoever asked for it, or an administrator, can stop it.',
  },
  'robustness-ranking-gone': { zh: '这个排名已不存在。', en: 'There is no such ranking any more.' },
  'robustness-ranking-waits': {
    zh: '排名一直未能重算，无法据以计算。请先在“运行”页查看原因。',
    en: 'The ranking itself has been waiting to be computed for too long; see the page of operations.',
  },
  'robustness-broke-off': { zh: '计算中断：{detail}', en: 'It broke off: {detail}' },
  'award-scheme-gone': { zh: '表彰办法已归档。', en: 'The award scheme is archived.' },
} satisfies ProblemTexts;
