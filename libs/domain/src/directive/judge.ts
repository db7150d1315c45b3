import { daysBetween } from './calendar-day.ts';
import type { DirectiveLife } from './directive-life.ts';
import type { DueStanding } from './due-list.ts';
import { reaches, type Light, type LightReason, type LightReasonCode, type LightThresholds } from './light.ts';
import type { RollUp } from './roll-up.ts';
import type { Standing } from './standing.ts';

export interface Verdict {
  readonly light: Light;
  readonly reason: LightReason;
}

/** Light and reason from the life of a directive, its deadlines and where its measure stands; the first rule that fits. */
export function judge(
  life: DirectiveLife,
  due: DueStanding,
  standing: Standing,
  assignments: RollUp | null,
  today: string,
  thresholds: LightThresholds,
): Verdict {
  return (
    byState(life, due, standing) ??
    byDeadline(life, due, standing) ??
    (standing.basis === 'assignments' && assignments
      ? byAssignments(assignments)
      : byProgress(standing, today, thresholds))
  );
}

function verdict(light: Light, code: LightReasonCode, params: LightReason['params'] = {}): Verdict {
  return { light, reason: { code, params } };
}

function byState(
  { state, stateSince, closedOn, supersededByCode, effectiveDeadline }: DirectiveLife,
  due: DueStanding,
  { reachedOn }: Standing,
): Verdict | undefined {
  switch (state) {
    case 'draft':
      return verdict('grey', 'draft');
    case 'suspended':
    case 'cancelled':
      return verdict('grey', state, { since: stateSince ?? '' });
    case 'superseded':
      return verdict('grey', state, { by: supersededByCode ?? '' });
    case 'closed':
      if (due.daysOverdue > 0) return verdict('yellow', 'closed-late', { on: closedOn ?? '', days: due.daysOverdue });
      return reachedOn !== null && (closedOn ?? '') > (effectiveDeadline ?? '9')
        ? verdict('green', 'closed-reached-in-time', { on: closedOn ?? '', reachedOn })
        : verdict('green', 'closed-in-time', { on: closedOn ?? '' });
    default:
      return undefined;
  }
}

/** What the target being reached, missing figures and the deadline decide, whatever the path says. */
function byDeadline({ effectiveDeadline }: DirectiveLife, due: DueStanding, standing: Standing): Verdict | undefined {
  const { achieved, reachedOn, actual, target, basis } = standing;
  const deadline = effectiveDeadline ?? '';
  if (achieved) {
    const params = { actual: actual ?? 0, target: target ?? 0 };
    return reachedOn !== null && due.daysOverdue > 0
      ? verdict('yellow', 'achieved-late', { ...params, asOf: reachedOn, deadline, days: due.daysOverdue })
      : verdict('green', 'achieved', params);
  }
  const unknown = actual === null;
  if (unknown && basis !== 'claim') return verdict('grey', 'no-figures');
  if (due.band === 'overdue') return verdict('red', 'overdue', { days: due.daysOverdue, deadline });
  return unknown ? verdict('grey', 'no-report') : undefined;
}

function byAssignments({ light, counts, total }: RollUp): Verdict {
  return verdict(light, 'assignments', { ...counts, total });
}

function byProgress(standing: Standing, today: string, { green, yellow }: LightThresholds): Verdict {
  const { ratio, actual, expected, course, lateMilestone } = standing;
  if (ratio === null || actual === null || expected === null) return verdict('grey', 'no-deadline');
  // Rounded down, so that 99.9 % of the plan never reads as 100 % beside a yellow light.
  const params = { actual, expected, percent: Math.floor(ratio * 100 + 1e-6) };
  if (!reaches(ratio, yellow)) return verdict('red', 'far-behind', params);
  if (!reaches(ratio, green)) return verdict('yellow', 'behind', params);
  if (lateMilestone) {
    const { code, titleZh, titleEn, plannedOn } = lateMilestone;
    return verdict('yellow', 'milestone-late', { code, titleZh, titleEn, days: daysBetween(plannedOn, today) });
  }
  const nothingDue = course ? expected === course.baselineValue : expected === 0;
  return nothingDue ? verdict('green', 'not-due-yet', params) : verdict('green', 'on-track', params);
}
