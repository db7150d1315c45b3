import type { DirectiveState } from './transition.ts';

export interface DirectiveTally {
  /** Without drafts, cancelled and superseded ones. */
  readonly total: number;
  readonly done: number;
  readonly underWay: number;
  readonly suspended: number;
  /** Whole percent of the total, as bulletins print them (6 of 22 is 27). 0 of nothing is 0. */
  readonly donePercent: number;
  readonly underWayPercent: number;
}

/** How many directives are done (销号) and under way: the first sentence of a bulletin. */
export function tallyDirectives(states: readonly DirectiveState[]): DirectiveTally {
  const counted = states.filter((state) => state !== 'draft' && state !== 'cancelled' && state !== 'superseded');
  const total = counted.length;
  const done = counted.filter((state) => state === 'closed').length;
  const suspended = counted.filter((state) => state === 'suspended').length;
  const underWay = total - done - suspended;
  const percent = (part: number) => (total === 0 ? 0 : Math.round((100 * part) / total));
  return { total, done, underWay, suspended, donePercent: percent(done), underWayPercent: percent(underWay) };
}
