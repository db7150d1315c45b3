import { z } from 'zod';
import { indicatorCode } from '../indicator/indicator.ts';
import { instant, longText, periodCode, shortText } from '../record/record.ts';

/** SDMX CL_OBS_STATUS, the codes in use here: normal, break, estimated, missing, cannot exist, provisional, imputed, low reliability, unvalidated. */
export const observationStatuses = ['A', 'B', 'E', 'O', 'M', 'P', 'I', 'U', 'V'] as const;
export const observationSources = ['reported', 'bureau', 'imported', 'synthetic'] as const;
export const vintages = ['flash', 'annual', 'revised'] as const;
export const workflowStates = ['draft', 'submitted', 'returned', 'approved', 'reopened'] as const;

/** One figure as a client sends it. `value: null` needs the status O (missing) or M (cannot exist). */
export const figureInput = z.strictObject({
  clusterCode: z.string().max(40),
  indicatorCode: indicatorCode,
  periodCode,
  industry: z.string().max(20).default(''),
  value: z.number().nullable(),
  status: z.enum(observationStatuses).default('A'),
  source: z.enum(observationSources).default('reported'),
  vintage: z.enum(vintages).default('annual'),
  /** Draft figures are kept but do not count yet. */
  draft: z.boolean().default(false),
  /** Why it changes; required where the indicator asks for it. */
  reason: longText.default(''),
  /** The revision the client saw; 0 for a cell that was empty. Absent: overwrite (imports). */
  revision: z.int().min(0).optional(),
});
export type FigureInput = z.infer<typeof figureInput>;

export const figuresInput = z.strictObject({ figures: z.array(figureInput).min(1).max(5000) });

export const figure = z.object({
  clusterId: z.int(),
  clusterCode: z.string(),
  indicatorCode: z.string(),
  periodCode: z.string(),
  industry: z.string(),
  value: z.number().nullable(),
  status: z.enum(observationStatuses),
  source: z.enum(observationSources),
  vintage: z.enum(vintages),
  state: z.enum(workflowStates),
  /** Why it was returned, else empty. */
  note: z.string(),
  late: z.boolean(),
  author: z.string(),
  revision: z.int(),
  updatedAt: instant,
});
export type Figure = z.infer<typeof figure>;

/** A reviewer's decision on figures of one period. */
export const reviewInput = z.strictObject({
  decision: z.enum(['approve', 'return', 'reopen']),
  reason: shortText.default(''),
  cells: z
    .array(z.strictObject({ clusterCode: z.string(), indicatorCode, periodCode, industry: z.string().default('') }))
    .min(1)
    .max(5000),
});
export type ReviewInput = z.infer<typeof reviewInput>;

/** One earlier value of a cell. */
export const figureChange = z.object({
  at: instant,
  actor: z.string(),
  reason: z.string(),
  before: z.object({ value: z.number().nullable(), status: z.string(), state: z.string() }).nullable(),
  after: z.object({ value: z.number().nullable(), status: z.string(), state: z.string() }),
});
export type FigureChange = z.infer<typeof figureChange>;
