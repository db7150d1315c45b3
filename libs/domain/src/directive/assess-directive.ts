import { daysBetween } from './calendar-day.ts';
import type { DirectiveWithEvents, ProgressReport } from './directive.ts';
import { lifeOf, type DirectiveLife } from './directive-life.ts';
import { dueStanding, type DueStanding } from './due-list.ts';
import { judge } from './judge.ts';
import { defaultLightThresholds, type Light, type LightReason, type LightThresholds } from './light.ts';
import {
  isAtLeast,
  isReached,
  standingOf,
  type AssessmentBasis,
  type DirectiveFacts,
  type Standing,
} from './standing.ts';
import type { RollUp } from './roll-up.ts';
import type { DirectiveState } from './transition.ts';

export interface DirectiveForecast {
  readonly on: string;
  readonly value: number;
  readonly meetsTarget: boolean;
}

/** Three statuses apart: `claim` (what the unit says), `actual` (what the evidence shows), `light` (the schedule). */
export interface DirectiveAssessment extends DueStanding {
  readonly light: Light;
  readonly reason: LightReason;
  readonly basis: AssessmentBasis;
  readonly state: DirectiveState;
  readonly actual: number | null;
  readonly asOf: string | null;
  readonly dataPeriod: string | null;
  readonly expectedByNow: number | null;
  readonly target: number | null;
  readonly progressRatio: number | null;
  readonly achieved: boolean;
  /** The day by which the evidence shows the target reached: days overdue are counted to it. */
  readonly reachedOn: string | null;
  readonly closedOn: string | null;
  readonly originalDeadline: string | null;
  readonly effectiveDeadline: string | null;
  readonly timesExtended: number;
  readonly forecast: DirectiveForecast | null;
  readonly claim: ProgressReport | null;
  readonly milestonesDone: number | null;
  readonly milestonesTotal: number | null;
  readonly assignments: RollUp | null;
}

/**
 * How a directive stands on a day, from its record, its events and the figures; the light is always computed.
 *
 * Light = (actual - baseline) / (expected by today - baseline) against the thresholds. Before that: draft, suspended,
 * cancelled, superseded and "no figures" are grey; closed is green, or yellow when it was closed after its deadline with the
 * target not reached by then; the target reached is green, or yellow when it is only known to be reached after the
 * deadline; past the deadline without it is red. Where only reports tell (no figures by nature), silence past the deadline is red too.
 *
 * @param today the day in Asia/Shanghai.
 */
export function assessDirective(
  directive: DirectiveWithEvents,
  facts: DirectiveFacts,
  today: string,
  thresholds: LightThresholds = defaultLightThresholds,
): DirectiveAssessment {
  const { definition } = directive;
  const life = lifeOf(directive);
  const standing = standingOf(definition, life, facts, today, thresholds);
  const due = dueStanding(life, today, thresholds.dueSoonDays, standing.reachedOn);
  const milestones = definition.measure?.kind === 'milestones' ? definition.measure.milestones : null;
  return {
    ...judge(life, due, standing, facts.assignments ?? null, today, thresholds),
    ...due,
    basis: standing.basis,
    state: life.state,
    actual: standing.actual,
    asOf: standing.asOf,
    dataPeriod: standing.basis === 'figures' ? facts.dataPeriod : null,
    expectedByNow: standing.expected,
    target: standing.target,
    progressRatio: standing.ratio,
    achieved: standing.achieved,
    reachedOn: standing.reachedOn,
    closedOn: life.closedOn,
    originalDeadline: life.originalDeadline,
    effectiveDeadline: life.effectiveDeadline,
    timesExtended: life.extensions.length,
    forecast: forecastOf(standing, life),
    claim: life.lastReport,
    milestonesDone: milestones?.filter(({ actualOn }) => isReached(actualOn, today)).length ?? null,
    milestonesTotal: milestones?.length ?? null,
    assignments: facts.assignments ?? null,
  };
}

/** The straight line from the baseline through the last figure, read on the day the target is due. */
function forecastOf({ course, end, actual, asOf }: Standing, { state }: DirectiveLife): DirectiveForecast | null {
  if (course === null || end === null || actual === null || asOf === null || state === 'closed') return null;
  const days = daysBetween(course.baselineOn, asOf);
  if (days <= 0 || asOf >= end) return null;
  const gained = actual - course.baselineValue;
  const value = course.baselineValue + (gained * daysBetween(course.baselineOn, end)) / days;
  return { on: end, value, meetsTarget: isAtLeast(course.direction, value, course.targetValue) };
}
