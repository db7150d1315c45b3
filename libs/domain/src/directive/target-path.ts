import { daysBetween } from './calendar-day.ts';
import type { TargetCourse } from './measure.ts';

/**
 * What is expected on a day, in the unit of the measure: the baseline until it begins, the target from `end` on.
 *
 * An extension gives a later `end` than `course.by`: linear and S-shaped paths are stretched to it; the steps of a stepped
 * path keep their days, for they were not extended, only the target itself moves.
 *
 * The S-shape is the cubic 3x² - 2x³ (smoothstep): it begins at the baseline and ends at the target exactly.
 */
export function expectedOn(course: TargetCourse, date: string, end: string = course.by): number {
  const { baselineValue, baselineOn, targetValue, path } = course;
  if (date >= end) return targetValue;
  if (date <= baselineOn) return baselineValue;
  if (path.kind === 'stepped') {
    return path.steps.reduce((value, step) => (step.date <= date ? step.value : value), baselineValue);
  }
  const [rise, days, all] = [targetValue - baselineValue, daysBetween(baselineOn, date), daysBetween(baselineOn, end)];
  // Multiplied before dividing: days that divide evenly give figures without a binary tail.
  if (path.kind === 'linear') return baselineValue + (rise * days) / all;
  const elapsed = days / all;
  return baselineValue + rise * elapsed * elapsed * (3 - 2 * elapsed);
}

/** The path as points for a chart: the baseline, every step, the end, and `points` between for a curve. */
export function pathPoints(
  course: TargetCourse,
  end: string = course.by,
  points: readonly string[] = [],
): { date: string; value: number }[] {
  const steps = course.path.kind === 'stepped' ? course.path.steps.map(({ date }) => date) : [];
  const dates = new Set([course.baselineOn, ...steps, ...points, end].filter((date) => date >= course.baselineOn));
  return [...dates].sort().map((date) => ({ date, value: expectedOn(course, date, end) }));
}
