import { reviewStates, reviewVerdicts, type Review, type ReviewRound } from '@jiju/domain';
import { z } from 'zod';
import { instant, longText } from '../record/record.ts';

const round = z.object({
  sentBy: z.string(),
  sentAt: instant,
  note: z.string(),
  verdict: z.enum(reviewVerdicts).nullable(),
  answer: z.string(),
  answeredBy: z.string(),
  answeredAt: instant.nullable(),
  /** Called back, changed, or taken further without an answer. */
  takenBackBy: z.string(),
  takenBackAt: instant.nullable(),
}) satisfies z.ZodType<ReviewRound>;
/** Of something that was sent to be reviewed: the last round, and what was answered before it, oldest first. */
export const review = round.extend({ earlier: z.array(round).readonly().optional() }) satisfies z.ZodType<Review>;
/** The fields of a draft of a method, or of an edition; none and `none` for those who may neither edit nor review. */
export const reviewed = { review: review.nullable(), reviewState: z.enum(reviewStates) };
/** `POST /api/method-versions/:id/review` */
export const reviewRequest = z.strictObject({ note: longText.default('') });
/** `POST …/:id/review/answer` of method-versions and editions; what is sent back is sent back for a reason. */
export const reviewAnswer = z.strictObject({ verdict: z.enum(reviewVerdicts), answer: longText.default('') });
export type ReviewAnswer = z.output<typeof reviewAnswer>;
