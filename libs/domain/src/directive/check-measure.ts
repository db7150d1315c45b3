import { problem, type Problem } from '../refusal.ts';
import { isCalendarDay } from './calendar-day.ts';
import type { CountTarget, Measure, MetricTarget, Milestone, TargetCourse } from './measure.ts';

interface Frame {
  readonly issuedOn: string;
  readonly deadline: string | null;
}

/** What is wrong with a measure in the frame of its directive; paths begin with `measure`. */
export function checkMeasure(measure: Measure, frame: Frame): Problem[] {
  switch (measure.kind) {
    case 'metric-target':
      return [...checkMetric(measure), ...checkCourse(measure, frame)];
    case 'count-target':
      return [...checkCount(measure), ...checkCourse(measure, frame)];
    case 'milestones':
      return checkMilestones(measure.milestones, frame);
    case 'report':
      return [];
  }
}

function checkMetric({ aggregation, weightIndicator, scope }: MetricTarget): Problem[] {
  const problems: Problem[] = [];
  if ((aggregation === 'weighted-mean') !== (weightIndicator !== null))
    problems.push(problem('measure-weight-indicator', {}, 'measure.weightIndicator'));
  if (aggregation === 'share' && scope.kind === 'all')
    problems.push(problem('measure-share-of-all', {}, 'measure.aggregation'));
  return problems;
}

function checkCount({ of, scope, threshold, targetValue }: CountTarget): Problem[] {
  const problems: Problem[] = [];
  if (!Number.isFinite(threshold)) problems.push(problem('measure-number-invalid', {}, 'measure.threshold'));
  if (!Number.isInteger(targetValue) || targetValue < 0)
    problems.push(problem('measure-count-not-whole', { value: targetValue }, 'measure.targetValue'));
  if (scope.kind === 'cluster') problems.push(problem('measure-count-in-cluster', { of: of.kind }, 'measure.scope'));
  return problems;
}

function checkCourse(course: TargetCourse, { issuedOn, deadline }: Frame): Problem[] {
  const { baselineValue, baselineOn, targetValue, direction, by } = course;
  const dates: [string, string][] = [
    [baselineOn, 'measure.baselineOn'],
    [by, 'measure.by'],
    ...stepsOf(course).map(({ date }, index): [string, string] => [date, `measure.path.steps.${index}.date`]),
  ];
  const malformed = dates.filter(([date]) => !isCalendarDay(date));
  if (malformed.length > 0) return malformed.map(([text, path]) => problem('directive-date-malformed', { text }, path));
  if (!Number.isFinite(baselineValue) || !Number.isFinite(targetValue))
    return [problem('measure-number-invalid', {}, 'measure.targetValue')];

  const problems: Problem[] = [];
  const params = { baseline: baselineValue, target: targetValue };
  if (targetValue === baselineValue)
    problems.push(problem('measure-target-is-baseline', params, 'measure.targetValue'));
  else if (targetValue > baselineValue !== (direction === 'up'))
    problems.push(problem('measure-target-against-direction', { ...params, direction }, 'measure.targetValue'));
  if (by <= baselineOn) problems.push(problem('measure-ends-before-baseline', { by, baselineOn }, 'measure.by'));
  if (by < issuedOn) problems.push(problem('measure-ends-before-issue', { by, issuedOn }, 'measure.by'));
  if (deadline !== null && by > deadline)
    problems.push(problem('measure-ends-after-deadline', { by, deadline }, 'measure.by'));
  return [...problems, ...checkSteps(course)];
}

/** Steps go forward in time, lie between baseline and end, and never back in value. */
function checkSteps(course: TargetCourse): Problem[] {
  const { path, baselineOn, baselineValue, targetValue, by } = course;
  const steps = stepsOf(course);
  if (path.kind === 'stepped' && steps.length === 0) return [problem('path-without-steps', {}, 'measure.path.steps')];
  const [low, high] = baselineValue < targetValue ? [baselineValue, targetValue] : [targetValue, baselineValue];
  const sign = targetValue >= baselineValue ? 1 : -1;
  return steps.flatMap((step, index) => {
    const before = steps[index - 1];
    const at = `measure.path.steps.${index}`;
    const problems: Problem[] = [];
    if (step.date <= baselineOn || step.date > by)
      problems.push(problem('path-step-outside', { date: step.date, from: baselineOn, by }, `${at}.date`));
    if (before && step.date <= before.date)
      problems.push(problem('path-step-order', { date: step.date, before: before.date }, `${at}.date`));
    if (!(step.value >= low && step.value <= high))
      problems.push(problem('path-step-beyond', { value: step.value, low, high }, `${at}.value`));
    if (before && sign * (step.value - before.value) < 0)
      problems.push(problem('path-step-backwards', { value: step.value, before: before.value }, `${at}.value`));
    return problems;
  });
}

function stepsOf({ path }: TargetCourse) {
  return path.kind === 'stepped' ? path.steps : [];
}

function checkMilestones(milestones: readonly Milestone[], { issuedOn, deadline }: Frame): Problem[] {
  if (milestones.length === 0) return [problem('milestones-empty', {}, 'measure.milestones')];
  return milestones.flatMap((milestone, index) => {
    const { code, plannedOn, actualOn, weight } = milestone;
    const at = `measure.milestones.${index}`;
    const problems: Problem[] = [];
    if (milestones.findIndex((other) => other.code === code) < index)
      problems.push(problem('milestone-code-twice', { code }, `${at}.code`));
    if (!(weight > 0 && Number.isFinite(weight)))
      problems.push(problem('milestone-weight-invalid', { code }, `${at}.weight`));
    if (!isCalendarDay(plannedOn))
      problems.push(problem('directive-date-malformed', { text: plannedOn }, `${at}.plannedOn`));
    else if (plannedOn < issuedOn || (deadline !== null && plannedOn > deadline))
      problems.push(
        problem('milestone-outside', { code, plannedOn, from: issuedOn, to: deadline ?? '…' }, `${at}.plannedOn`),
      );
    if (actualOn !== null && !isCalendarDay(actualOn))
      problems.push(problem('directive-date-malformed', { text: actualOn }, `${at}.actualOn`));
    return problems;
  });
}
