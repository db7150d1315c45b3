import type { LightReasonCode } from '@jiju/domain';
import type { ProblemText } from '../problem/problem-text.ts';

/** Why a light shows what it shows: one sentence for each reason in both languages, filled from its params. */
export const lightReasonTexts: Readonly<Record<LightReasonCode, ProblemText>> = {
  draft: { zh: '尚未交办。', en: 'Not issued yet.' },
  suspended: { zh: '自 {since} 起暂停。', en: 'Suspended since {since}.' },
  cancelled: { zh: '已于 {since} 撤销。', en: 'Cancelled on {since}.' },
  superseded: { zh: '已由 {by} 替代。', en: 'Superseded by {by}.' },
  'closed-in-time': { zh: '已于 {on} 按期销号。', en: 'Closed in time on {on}.' },
  'closed-late': { zh: '{on} 销号，逾期 {days} 天。', en: 'Closed on {on}, days late: {days}.' },
  'closed-reached-in-time': {
    zh: '目标已在期限内达到（依据 {reachedOn} 的数据），{on} 销号。',
    en: 'The target was reached in time, by figures of {reachedOn}; closed on {on}.',
  },
  'no-figures': { zh: '没有可供判断的数据。', en: 'There are no figures to judge by.' },
  'no-report': { zh: '尚无进展报告。', en: 'Progress has not been reported yet.' },
  'no-deadline': { zh: '未设期限，无法对照进度。', en: 'There is no deadline to compare the progress with.' },
  achieved: { zh: '目标已达到。', en: 'The target is reached.' },
  'achieved-late': {
    zh: '目标已达到，但依据是期限 {deadline} 之后 {days} 天（{asOf}）的数据。',
    en: 'The target is reached, but only by figures of {asOf}, after the deadline of {deadline}; days late: {days}.',
  },
  overdue: {
    zh: '期限 {deadline} 已过 {days} 天，目标未达到。',
    en: 'Target not reached by {deadline}; days overdue: {days}.',
  },
  'on-track': { zh: '进度达到计划的 {percent}%。', en: 'Progress is {percent} % of the plan.' },
  'not-due-yet': { zh: '按计划尚无进度要求。', en: 'The plan expects nothing yet.' },
  behind: { zh: '进度仅为计划的 {percent}%，落后。', en: 'Behind: progress is {percent} % of the plan.' },
  'far-behind': { zh: '进度仅为计划的 {percent}%，严重落后。', en: 'Far behind: progress is {percent} % of the plan.' },
  'milestone-late': {
    zh: '节点“{titleZh}”已逾期 {days} 天。',
    en: 'Milestone "{titleEn}" is late; days overdue: {days}.',
  },
  assignments: {
    zh: '共 {total} 项分解任务：红灯 {red} 项，黄灯 {yellow} 项，绿灯 {green} 项，灰灯 {grey} 项。',
    en: 'Of {total} assignments {red} are red, {yellow} yellow, {green} green and {grey} grey.',
  },
};
