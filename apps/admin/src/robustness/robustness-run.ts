import {
  appliedOf,
  checkAssumptions,
  compileMethod,
  rankIntervals,
  simulate,
  undecidedPairs,
  type Assumptions,
  type EditionInputs,
  type MethodDefinition,
  type Period,
  type RankInterval,
  type UndecidedPair,
} from '@jiju/domain';

/** What a run in the background is asked for. */
export interface RobustnessAsked {
  readonly definition: MethodDefinition;
  readonly period: Period;
  /** Everything the ranking reads. */
  readonly inputs: EditionInputs;
  readonly assumptions: Assumptions;
  readonly runs: number;
  readonly seed: number;
}

export interface RobustnessFound {
  readonly intervals: readonly RankInterval[];
  readonly undecided: readonly UndecidedPair[];
}

/** What it says in between and in the end. */
export type RobustnessSaid =
  | { readonly kind: 'progress'; readonly done: number; readonly of: number }
  | { readonly kind: 'found'; readonly found: RobustnessFound }
  | { readonly kind: 'failed'; readonly message: string };

const TOP = 10;
/** Pairs further apart in the list are hardly ever asked for, and there are many. */
const REACH = 12;

/** All runs, telling after every so many how far it is. */
export function runRobustness(asked: RobustnessAsked, say: (said: RobustnessSaid) => void): void {
  const { definition, period, inputs, assumptions, runs, seed } = asked;
  const plan = compileMethod(definition);
  if ('refused' in plan || checkAssumptions(definition, assumptions).length > 0) {
    say({ kind: 'failed', message: 'the method does not take these assumptions' });
    return;
  }
  const every = Math.max(1, Math.floor(runs / 50));
  const { table, events } = appliedOf(plan, period, inputs);
  const steps = simulate({ definition, table, events, assumptions, seed }, runs);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) {
      const found = { intervals: rankIntervals(step.value, TOP), undecided: undecidedPairs(step.value, REACH) };
      say({ kind: 'found', found });
      return;
    }
    if (step.value % every === 0) say({ kind: 'progress', done: step.value, of: runs });
  }
}
