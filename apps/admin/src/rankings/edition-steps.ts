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

/** Postings for objection (公示) take five days here; the rules say three to seven. */
const postingDays = 5;
export const postingEnds = (now: Date): string => addDays(shanghaiDay(now), postingDays);
