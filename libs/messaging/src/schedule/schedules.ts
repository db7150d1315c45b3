/** A job that the clock starts. What it then has to do is computed from the clock and the records, not from the tick. */
export interface ScheduleDefinition {
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  /** A cron pattern with seconds, or an interval. */
  readonly timing: { readonly pattern: string } | { readonly everySeconds: number };
}

export const scheduleQueue = 'schedule';
export const scheduleTimeZone = 'Asia/Shanghai';

export const schedules = [
  {
    code: 'sweep',
    nameZh: '补漏：重新处理未算完的结果',
    nameEn: 'Sweep what is still stale',
    timing: { everySeconds: 5 },
  },
  {
    code: 'assess-deadlines',
    nameZh: '每日督办期限评估',
    nameEn: 'Daily assessment of deadlines',
    timing: { pattern: '0 5 0 * * *' },
  },
  {
    code: 'refresh-rankings',
    nameZh: '夜间刷新排名',
    nameEn: 'Nightly refresh of rankings',
    timing: { pattern: '0 30 2 * * *' },
  },
  {
    code: 'verify-sample',
    nameZh: '抽样核对计算结果',
    nameEn: 'Verify a random sample',
    timing: { pattern: '0 15 * * * *' },
  },
  {
    code: 'clean-up',
    nameZh: '清理过期记录',
    nameEn: 'Clean up what has expired',
    timing: { pattern: '0 45 3 * * *' },
  },
] as const satisfies readonly ScheduleDefinition[];

export type ScheduleCode = (typeof schedules)[number]['code'];
export const isScheduleCode = (code: string): code is ScheduleCode =>
  schedules.some((schedule) => schedule.code === code);
