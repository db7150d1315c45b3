import { daysBetween } from './calendar-day.ts';
import type { DirectiveWithEvents } from './directive.ts';
import { lifeOf, type DirectiveLife } from './directive-life.ts';
import { openStates } from './transition.ts';

/** How near a deadline is: `none` where nothing is due (no deadline, or not open). */
export const dueBands = ['none', 'later', 'due-soon', 'due-today', 'overdue'] as const;
export type DueBand = (typeof dueBands)[number];

export interface DueStanding {
  readonly band: DueBand;
  /** Days until the effective deadline, 0 on the day and after it; `null` where nothing is due, or nothing any more. */
  readonly daysLeft: number | null;
  /** Days after the effective deadline, until the target was reached, it was closed (or stopped) or today. Stays. */
  readonly daysOverdue: number;
  /** The same against the original deadline: what extensions do not take away. */
  readonly daysPastOriginal: number;
  readonly wasLate: boolean;
}

/**
 * Where a directive stands against its deadlines. A suspension stops the count while it lasts but moves no deadline: after
 * it the count goes on against the same day, unless a manager extends it.
 * @param reachedOn the day by which the evidence shows the target reached: no days count after it.
 */
export function dueStanding(
  life: DirectiveLife,
  today: string,
  dueSoonDays: number,
  reachedOn: string | null = null,
): DueStanding {
  const { state, stateSince, effectiveDeadline: due, originalDeadline: original } = life;
  const nothing = { band: 'none', daysLeft: null, daysOverdue: 0, daysPastOriginal: 0, wasLate: false } as const;
  if (due === null || original === null || state === 'draft') return nothing;

  const open = openStates.includes(state);
  const stopped = open ? today : (stateSince ?? today);
  const until = reachedOn !== null && reachedOn < stopped ? reachedOn : stopped;
  const daysOverdue = Math.max(0, daysBetween(due, until));
  const daysPastOriginal = Math.max(0, daysBetween(original, until));
  const late = { daysOverdue, daysPastOriginal, wasLate: daysPastOriginal > 0 };
  if (!open || (reachedOn !== null && today > due)) return { ...nothing, ...late };

  const left = daysBetween(today, due);
  return { ...late, daysLeft: Math.max(0, left), band: bandOf(left, dueSoonDays) };
}

function bandOf(left: number, dueSoonDays: number): DueBand {
  if (left < 0) return 'overdue';
  if (left === 0) return 'due-today';
  return left <= dueSoonDays ? 'due-soon' : 'later';
}

export interface DueEntry extends DueStanding {
  readonly code: string;
  readonly dueOn: string;
}

/**
 * Every open directive that has a deadline, most urgent first (by deadline, then code), for the daily assessment.
 * @param today the day in Asia/Shanghai.
 */
export function dueList(directives: readonly DirectiveWithEvents[], today: string, dueSoonDays: number): DueEntry[] {
  return directives
    .flatMap((directive) => {
      const life = lifeOf(directive);
      const standing = dueStanding(life, today, dueSoonDays);
      const dueOn = life.effectiveDeadline;
      return standing.band === 'none' || dueOn === null
        ? []
        : [{ code: directive.definition.code, dueOn, ...standing }];
    })
    .sort((a, b) => (a.dueOn === b.dueOn ? (a.code < b.code ? -1 : 1) : a.dueOn < b.dueOn ? -1 : 1));
}
