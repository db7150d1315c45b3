import { addDays, addMonths, daysBetween } from './calendar-day.ts';
import type { DirectiveDefinition, DirectiveWithEvents } from './directive.ts';
import { lifeOf } from './directive-life.ts';
import { openStates } from './transition.ts';

export interface ReportDue {
  readonly dueOn: string;
  /** Days until then; 0 on the day and after it. */
  readonly daysLeft: number;
  readonly daysLate: number;
}

/**
 * When the lead unit has to report next. Report days follow the day of issue (issued on the 11th, monthly: every 11th, or
 * the last day of a shorter month), and the effective deadline is always one of them; with `phase` they are the planned
 * days of the milestones and the deadline. A report answers for the report day it was sent on or before, so one sent a day
 * early is not asked for again.
 * @param lastReportOn the day of the last report, `null` when there was none.
 * @returns `null` while nothing is asked for: not open, reported done, or no report day left.
 */
export function nextReportDue(
  directive: DirectiveWithEvents,
  lastReportOn: string | null,
  today: string,
): ReportDue | null {
  const { definition } = directive;
  const { state, effectiveDeadline } = lifeOf(directive);
  if (!openStates.includes(state) || state === 'reported-done') return null;

  const after = (date: string, inclusive: boolean) => reportDay(definition, effectiveDeadline, date, inclusive);
  const answered = lastReportOn === null ? definition.issuedOn : after(lastReportOn, true);
  const dueOn = answered === null ? null : after(answered, false);
  if (dueOn === null) return null;
  const left = daysBetween(today, dueOn);
  return { dueOn, daysLeft: Math.max(0, left), daysLate: Math.max(0, -left) };
}

/** The first report day after a date (or on it); `null` when there is none. */
function reportDay(
  definition: DirectiveDefinition,
  deadline: string | null,
  date: string,
  inclusive: boolean,
): string | null {
  const fits = (day: string) => (inclusive ? day >= date : day > date);
  const days = [...(deadline === null ? [] : [deadline]), ...regularDays(definition, date)];
  return days.filter((day) => day > definition.issuedOn && fits(day)).sort()[0] ?? null;
}

/** The regular report days around a date: enough of them that the next one is among them. */
function regularDays({ issuedOn, reportFrequency, measure }: DirectiveDefinition, date: string): string[] {
  const passed = Math.max(0, daysBetween(issuedOn, date));
  switch (reportFrequency) {
    case 'daily':
      return [passed, passed + 1].map((days) => addDays(issuedOn, days));
    case 'weekly': {
      const week = Math.floor(passed / 7);
      return [week, week + 1].map((count) => addDays(issuedOn, 7 * count));
    }
    case 'monthly':
      return monthDays(issuedOn, passed, 1);
    case 'quarterly':
      return monthDays(issuedOn, passed, 3);
    case 'phase':
      return measure?.kind === 'milestones' ? measure.milestones.map(({ plannedOn }) => plannedOn) : [];
  }
}

function monthDays(issuedOn: string, passed: number, step: number): string[] {
  // No step is longer than 31 days a month, so this one lies at or before the date, and a few later ones reach past it.
  const from = Math.floor(passed / (31 * step));
  const to = Math.ceil(passed / (28 * step)) + 1;
  return Array.from({ length: to - from + 1 }, (_, index) => addMonths(issuedOn, (from + index) * step));
}
