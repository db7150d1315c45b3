import { directiveStates, dueBands, lightReasons, lights } from '@jiju/domain';
import type { DirectiveAssessment } from '@jiju/domain';
import { z } from 'zod';
import { isoDate } from '../record/record.ts';
import { progressReport } from './directive.ts';

const light = z.enum(lights);
const number = z.number().nullable();
const date = isoDate.nullable();

const rollUp = z.object({
  light,
  counts: z.object({ green: z.int(), yellow: z.int(), red: z.int(), grey: z.int() }),
  total: z.int(),
  done: z.int(),
  doneOn: date,
  progress: number,
  knownWeight: z.number(),
  donePercent: z.number(),
  worst: z.array(z.string()),
});

/**
 * The computed standing of a directive: claim (`claim`), evidence (`actual`, `asOf`, `achieved`) and schedule (`light`)
 * apart. The sentence for `reason` is in `lightReasonTexts`.
 */
export const directiveAssessment = z.object({
  light,
  reason: z.object({ code: z.enum(lightReasons), params: z.record(z.string(), z.union([z.string(), z.number()])) }),
  basis: z.enum(['figures', 'milestones', 'claim', 'assignments']),
  state: z.enum(directiveStates),
  actual: number,
  /** The last day the figures speak of. */
  asOf: date,
  dataPeriod: z.string().nullable(),
  expectedByNow: number,
  target: number,
  /** (actual - baseline) / (expected - baseline) */
  progressRatio: number,
  achieved: z.boolean(),
  /** The day by which the evidence shows the target reached: days overdue are counted to it. */
  reachedOn: date,
  closedOn: date,
  originalDeadline: date,
  effectiveDeadline: date,
  timesExtended: z.int(),
  band: z.enum(dueBands),
  daysLeft: z.int().nullable(),
  daysOverdue: z.int(),
  /** Against the original deadline: what extensions do not take away. */
  daysPastOriginal: z.int(),
  wasLate: z.boolean(),
  forecast: z.object({ on: isoDate, value: z.number(), meetsTarget: z.boolean() }).nullable(),
  claim: progressReport.nullable(),
  milestonesDone: z.int().nullable(),
  milestonesTotal: z.int().nullable(),
  assignments: rollUp.nullable(),
}) satisfies z.ZodType<DirectiveAssessment>;
