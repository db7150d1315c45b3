import { canonicalJson, factors } from '@jiju/domain';
import { z } from 'zod';
import { assumptions } from '../method/assumptions.ts';
import { verificationStates } from '../operations/verification.ts';
import { instant } from '../record/record.ts';
import { rankingProblem } from './ranking.ts';

/** Fewer runs say nothing of the outer five percent, more say it no better. */
export const robustnessRuns = { least: 100, most: 10_000 } as const;
/** Rankings in which every unit has a place that is kept until the end. */
export const mostRobustnessPlaces = 5_000_000;

/** `POST /api/rankings/:method/:period/robustness`: under which assumptions, how often. The same question gets the same answer. */
export const robustnessInput = z.strictObject({
  assumptions,
  runs: z.int().min(robustnessRuns.least).max(robustnessRuns.most).default(1000),
  seed: z.int().min(0).max(0xffff_ffff).default(2014),
  draws: z.int().min(0).max(1000).default(0).describe('draws of each sample for the sensitivity; 0: without it'),
});
export type RobustnessInput = z.output<typeof robustnessInput>;

/**
 * `POST /api/rankings/:method/:period/robustness/usual`: the assumptions that nobody chooses, so that anybody may ask; each is declared with
 * the result. Weights and scoring are what experts disagree on most, two percent is what yearbooks are revised by.
 */
export const usualRobustness = {
  assumptions: {
    weights: { percent: 20 },
    scorings: [{ kind: 'z-score', mean: 50, deviation: 10 }, { kind: 'percentile' }],
    dropOne: true,
    error: { percent: 2 },
  },
  runs: 1000,
  seed: 2014,
  draws: 256,
} as const satisfies RobustnessInput;

/** Whether a run was made under the usual assumptions, often enough; with any seed. */
export function isUsualRobustness({ assumptions: own, runs }: Pick<RobustnessInput, 'assumptions' | 'runs'>): boolean {
  return runs >= usualRobustness.runs && canonicalJson(own) === canonicalJson(usualRobustness.assumptions);
}

const place = z.int().nullable();

/** What came out, as `rankIntervals`, `undecidedPairs` and `sensitivity` say it; ids are codes of clusters. */
export const robustnessResult = z.object({
  intervals: z.array(
    z.object({
      id: z.string(),
      nominal: place,
      low: place,
      median: place,
      high: place,
      inTop: z.number(),
      ranked: z.number(),
    }),
  ),
  undecided: z.array(z.object({ better: z.string(), worse: z.string(), share: z.number() })),
  sensitivity: z
    .object({
      meanShift: z.number(),
      variance: z.number(),
      factors: z.array(z.object({ factor: z.enum(factors), alone: z.number(), total: z.number() })),
    })
    .nullable(),
});
export type RobustnessResult = z.infer<typeof robustnessResult>;

/** How sure the places of a ranking are (位次可靠性): what was asked, how far it is, and for which ranking it was computed. */
export const robustnessHead = z.object({
  id: z.int(),
  methodCode: z.string(),
  periodCode: z.string(),
  assumptions,
  runs: z.int(),
  seed: z.int(),
  draws: z.int(),
  state: z.enum(verificationStates),
  askedBy: z.string(),
  askedAt: instant,
  startedAt: instant.nullable(),
  endedAt: instant.nullable(),
  /** Rankings to be made, those for the sensitivity among them, and how many are. */
  total: z.int(),
  done: z.int(),
  /** The version of the method and the moment of the ranking it was computed for; null until it was. */
  methodVersion: z.int().nullable(),
  rankingAt: instant.nullable(),
  inputRevision: z.string().nullable(),
  /** Whether that is the ranking as it is stored now. Otherwise the result is one of older inputs. */
  current: z.boolean(),
  problem: rankingProblem.nullable(),
});
export type RobustnessHead = z.infer<typeof robustnessHead>;

export const robustness = robustnessHead.extend({ result: robustnessResult.nullable() });
export type Robustness = z.infer<typeof robustness>;
