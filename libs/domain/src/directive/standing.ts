import type { DirectiveDefinition } from './directive.ts';
import type { DirectiveLife } from './directive-life.ts';
import { addDays, daysBetween } from './calendar-day.ts';
import { reaches, type LightThresholds } from './light.ts';
import { isFigureMeasure, type CountTarget, type MetricTarget, type Milestone, type TargetCourse } from './measure.ts';
import type { RollUp } from './roll-up.ts';
import { expectedOn } from './target-path.ts';

/** What the figures say about a directive at the moment. */
export interface DirectiveFacts {
  /** The value of the measure (see `actualOf`); `null` without figures. Not read for milestones, reports and parents. */
  readonly actual: number | null;
  /** The last day the figures speak of (the last day of their period). */
  readonly asOf: string | null;
  readonly dataPeriod: string | null;
  /** The last day of the first figures since which the target is reached without a break; absent: `asOf`. */
  readonly reachedOn?: string | null | undefined;
  /** Of a parent: its assignments, rolled up. */
  readonly assignments?: RollUp | null | undefined;
}

/** What an assessment rests on. */
export type AssessmentBasis = 'figures' | 'milestones' | 'claim' | 'assignments';

export interface Standing {
  readonly basis: AssessmentBasis;
  readonly actual: number | null;
  readonly asOf: string | null;
  readonly expected: number | null;
  readonly target: number | null;
  /** (actual - baseline) / (expected - baseline); `null` while one of them is not known. */
  readonly ratio: number | null;
  readonly achieved: boolean;
  /** The day by which the evidence shows the target reached; `null` while it is not, or where no day is known. */
  readonly reachedOn: string | null;
  /** Where the measure ends: the straight line of the forecast starts at its baseline. */
  readonly course: TargetCourse | null;
  readonly end: string | null;
  readonly lateMilestone: Milestone | null;
}

export function standingOf(
  definition: DirectiveDefinition,
  life: DirectiveLife,
  facts: DirectiveFacts,
  today: string,
  thresholds: LightThresholds,
): Standing {
  const { measure } = definition;
  if (isFigureMeasure(measure)) return byFigures(measure, life, facts, today, thresholds);
  if (measure?.kind === 'milestones') return byMilestones(measure.milestones, life, today);
  if (measure === null && facts.assignments && facts.assignments.total > 0) return byAssignments(facts.assignments);
  return byClaim(definition, life, today);
}

/**
 * Progress as a share of what is expected; it works for less-is-better too, because both differences change their sign.
 * Where nothing is expected yet (the first day, or a flat step) it is 1 unless things got worse than the baseline, then 0.
 */
export function progressRatio(
  course: Pick<TargetCourse, 'baselineValue' | 'direction'>,
  actual: number,
  expected: number,
) {
  const { baselineValue, direction } = course;
  // + 0: no progress on a less-is-better target is 0, not -0.
  if (expected !== baselineValue) return (actual - baselineValue) / (expected - baselineValue) + 0;
  return isAtLeast(direction, actual, baselineValue) ? 1 : 0;
}

/** Whether a value is as good as another or better, in the direction of the target. */
export function isAtLeast(direction: TargetCourse['direction'], value: number, bound: number): boolean {
  return direction === 'up' ? reaches(value, bound) : reaches(-value, -bound);
}

/** Whether a value is the target or better. */
export function reachesTarget({ direction, targetValue }: TargetCourse, value: number): boolean {
  return isAtLeast(direction, value, targetValue);
}

function byFigures(
  measure: MetricTarget | CountTarget,
  life: DirectiveLife,
  { actual, asOf, reachedOn }: DirectiveFacts,
  today: string,
  { expectedFor }: LightThresholds,
): Standing {
  const end = movedBy(measure.by, life);
  const day = expectedFor === 'figures' && asOf !== null && asOf < today ? asOf : today;
  return byCourse('figures', measure, end, { actual, asOf, reachedOn }, expectedOn(measure, day, end));
}

/** A claimed percentage against the straight line from 0 on the day of issue to 100 on the deadline. */
function byClaim(definition: DirectiveDefinition, life: DirectiveLife, today: string): Standing {
  const due = life.effectiveDeadline;
  const course: TargetCourse = {
    baselineValue: 0,
    baselineOn: definition.issuedOn,
    targetValue: 100,
    direction: 'up',
    by: due ?? definition.issuedOn,
    path: { kind: 'linear' },
  };
  const { lastReport, claimedInFullOn } = life;
  const expected = due === null ? null : expectedOn(course, today);
  const known = {
    actual: lastReport?.claimedPercent ?? null,
    asOf: lastReport?.on ?? null,
    reachedOn: claimedInFullOn,
  };
  return byCourse('claim', course, due, known, expected);
}

function byCourse(
  basis: AssessmentBasis,
  course: TargetCourse,
  end: string | null,
  { actual, asOf, reachedOn = asOf }: Pick<DirectiveFacts, 'actual' | 'asOf' | 'reachedOn'>,
  expected: number | null,
): Standing {
  const achieved = actual !== null && reachesTarget(course, actual);
  const ratio = actual === null || expected === null ? null : progressRatio(course, actual, expected);
  const { targetValue: target } = course;
  const on = achieved ? reachedOn : null;
  return { basis, actual, asOf, expected, target, ratio, achieved, reachedOn: on, course, end, lateMilestone: null };
}

/** Weight done against weight planned, in percent. A milestone planned for the deadline itself moves with an extension. */
function byMilestones(milestones: readonly Milestone[], life: DirectiveLife, today: string): Standing {
  const total = milestones.reduce((sum, { weight }) => sum + weight, 0);
  const percent = (those: readonly Milestone[]) => (100 * those.reduce((sum, { weight }) => sum + weight, 0)) / total;
  const plannedOn = ({ plannedOn: day }: Milestone) =>
    day === life.originalDeadline ? (life.effectiveDeadline ?? day) : day;
  const done = milestones.filter(({ actualOn }) => isReached(actualOn, today));
  const late = milestones
    .filter((milestone) => plannedOn(milestone) < today && !isReached(milestone.actualOn, today))
    .sort((a, b) => (plannedOn(a) < plannedOn(b) ? -1 : 1));
  const known = total > 0;
  const actual = known ? percent(done) : null;
  const expected = known ? percent(milestones.filter((milestone) => plannedOn(milestone) <= today)) : null;
  const asOf = done.reduce<string | null>(
    (last, { actualOn }) => ((actualOn ?? '') > (last ?? '') ? actualOn : last),
    null,
  );
  const achieved = known && done.length === milestones.length;
  return {
    basis: 'milestones',
    actual,
    asOf,
    expected,
    target: 100,
    ratio:
      actual === null || expected === null
        ? null
        : progressRatio({ baselineValue: 0, direction: 'up' }, actual, expected),
    achieved,
    reachedOn: achieved ? asOf : null,
    course: null,
    end: life.effectiveDeadline,
    lateMilestone: late[0] ?? null,
  };
}

export function isReached(actualOn: string | null, today: string): boolean {
  return actualOn !== null && actualOn <= today;
}

function byAssignments(assignments: RollUp): Standing {
  return {
    basis: 'assignments',
    actual: assignments.donePercent,
    asOf: null,
    expected: null,
    target: 100,
    ratio: assignments.progress,
    achieved: assignments.done === assignments.total,
    reachedOn: assignments.doneOn,
    course: null,
    end: null,
    lateMilestone: null,
  };
}

/** An extension moves the end of the measure by as many days as it moves the deadline. */
function movedBy(by: string, { originalDeadline, effectiveDeadline }: DirectiveLife): string {
  if (originalDeadline === null || effectiveDeadline === null) return by;
  return addDays(by, daysBetween(originalDeadline, effectiveDeadline));
}
