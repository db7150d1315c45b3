import { robustnessNow } from '@jiju/application';
import { usualRobustness, type RobustnessResult } from '@jiju/contract';
import { type Assumptions, type Period } from '@jiju/domain';
import { readRobustness, readRobustnessOf } from '@jiju/persistence';
import { notRefused } from '../database/not-refused.ts';
import { withHouse } from '../database/with-house.ts';
import { BadInput } from '../evaluate/bad-input.ts';
import type { Io } from '../io.ts';

export interface OfHouse {
  readonly method: string;
  readonly period: Period;
  /** None: the usual ones. */
  readonly assumptions: Assumptions | undefined;
  readonly runs: number;
  /** None: that of the page. */
  readonly seed: number | undefined;
  readonly draws: number;
  /** What the page shows, instead of computing. */
  readonly stored: boolean;
}

/** What was asked, and what came out. */
export interface FoundOfHouse {
  readonly runs: number;
  readonly seed: number;
  readonly result: RobustnessResult;
  readonly about: object;
}

/** How sure the places of a ranking of the database are: computed here and now, or the newest that was computed on the page. */
export function robustnessOfHouse(io: Io, asked: OfHouse): Promise<FoundOfHouse> {
  return asked.stored ? stored(io, asked) : computed(io, asked);
}

function computed(io: Io, { method, period, runs, draws, ...asked }: OfHouse): Promise<FoundOfHouse> {
  const { assumptions = usualRobustness.assumptions, seed = usualRobustness.seed } = asked;
  return withHouse('robustness', io, async ({ house }) => {
    const question = { method, period, assumptions, runs, seed, draws };
    const result = notRefused(await robustnessNow({ house })(question), { runs: '--runs' });
    return { runs, seed, result, about: { methodCode: method, periodCode: period, assumptions, draws } };
  });
}

function stored(io: Io, { method, period }: OfHouse): Promise<FoundOfHouse> {
  return withHouse('robustness', io, async ({ database }) => {
    const head = (await readRobustnessOf(database, method, period)).find(({ state }) => state === 'done');
    const found = head && (await readRobustness(database, head.id));
    if (!found?.result) throw new BadInput(`nobody had it computed for ${period} by ${method}; leave out --stored`);
    const { result, runs, seed, ...about } = found;
    if (!found.current) io.err(`computed ${found.endedAt}, of a ranking that was computed again since\n`);
    return { runs, seed, result, about };
  });
}
