import type { RobustnessResult } from '@jiju/contract';
import { rankIntervals, undecidedPairs, type SensitivityResult, type Simulation } from '@jiju/domain';

/** The border of an honours list. */
const TOP = 10;
/** Pairs further apart in the list are hardly ever asked for, and there are many. */
const REACH = 12;

/** What a simulation of a ranking says, and which assumption matters where that was computed too. */
export function robustnessResultOf(simulation: Simulation, sensed: SensitivityResult | null): RobustnessResult {
  return {
    intervals: rankIntervals(simulation, TOP),
    undecided: undecidedPairs(simulation, REACH),
    sensitivity: sensed && { ...sensed, factors: [...sensed.factors] },
  };
}
