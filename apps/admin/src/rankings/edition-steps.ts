import type { Edition } from '@jiju/contract';
import { addDays } from '@jiju/domain';
import { shanghaiDay } from '../format/date.ts';

type State = Edition['state'];

const steps: Readonly<Record<State, readonly State[]>> = {
  draft: ['under-review'],
  'under-review': ['posted', 'draft'],
  posted: ['final', 'under-review'],
  // Superseded by the next final edition of the same ranking, never by hand.
  final: [],
  superseded: [],
};

/** Where an edition can go from a state: forward, or one step back while nothing is final. */
export const nextStates = (state: State): readonly State[] => steps[state];

/** What the step is called: from where it goes decides whether review is sent to or gone back to. */
export const stepName = (from: State, to: State): string =>
  from === 'posted' && to === 'under-review' ? 'back-to-review' : to;

/** Whether it is too early to make an edition final: it is still posted, or an objection has no answer. */
export const isHeldBack = ({ state, postedUntil, openObjections }: Edition, to: State, today: string): boolean =>
  to === 'final' && (openObjections > 0 || (state === 'posted' && postedUntil !== null && today <= postedUntil));

/** How many days a posting for objection (公示) may take, and what the page proposes. */
export const postingDays = { least: 3, most: 7, usual: 5 } as const;
/** The last day of a posting that begins now. */
export const postingEnds = (now: Date, days: number): string => addDays(shanghaiDay(now), days);
