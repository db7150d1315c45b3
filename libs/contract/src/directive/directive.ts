import { delayCauses, directiveActions, directiveStates } from '@jiju/domain';
import type { DirectiveActRequest, DirectiveDefinition, DirectiveEvent, ProgressReport } from '@jiju/domain';
import { z } from 'zod';
import { code, isoDate, longText, requiredText, shortText } from '../record/record.ts';
import { directiveEvidence, measure } from './measure.ts';

export const directiveUrgencies = ['routine', 'urgent', 'critical'] as const;
export const reportFrequencies = ['daily', 'weekly', 'monthly', 'quarterly', 'phase'] as const;
export const directiveState = z.enum(directiveStates);
export const directiveAction = z.enum(directiveActions);

/** Where a demand comes from: a document or a speech. */
export const directiveSource = z.strictObject({
  titleZh: requiredText,
  titleEn: shortText.default(''),
  date: isoDate,
  speakerZh: shortText.default(''),
  speakerEn: shortText.default(''),
  section: shortText.default(''),
});

/** Directive (督办事项) as written; whether it makes sense is said by `checkDirective`. */
export const directiveDefinition = z.strictObject({
  code,
  source: directiveSource,
  textZh: longText.min(1),
  textEn: longText.default(''),
  theme: shortText.default(''),
  tags: z.array(code).max(20).default([]),
  urgency: z.enum(directiveUrgencies).default('routine'),
  /** First named: it collects and reports. */
  leadUnitCode: z.string().min(1).max(40),
  coUnitCodes: z.array(z.string().min(1).max(40)).max(100).default([]),
  supervisorUnitCode: z.string().max(40).nullable().default(null),
  issuedOn: isoDate,
  /** The original deadline; a later one comes from an extension. */
  deadline: isoDate.nullable().default(null),
  reportFrequency: z.enum(reportFrequencies).default('monthly'),
  parentCode: z.string().max(40).nullable().default(null),
  regionCode: z.string().max(40).nullable().default(null),
  /** In the roll-up of its parent, relative to its siblings. */
  weight: z.number().default(1),
  measure: measure.nullable().default(null),
  answersProblemCodes: z.array(z.string().max(40)).max(50).default([]),
}) satisfies z.ZodType<DirectiveDefinition>;

const reported = {
  textZh: longText.default(''),
  textEn: longText.default(''),
  claimedPercent: z.number().nullable().default(null),
  causeCode: z.enum(delayCauses).nullable().default(null),
  evidence: z.array(directiveEvidence.readonly()).max(50).readonly().default([]),
};

/** What the unit claims. */
export const progressReport = z.object({ on: isoDate, ...reported }).readonly() satisfies z.ZodType<ProgressReport>;

const happened = {
  on: isoDate,
  byRole: z.string(),
  byUnitCode: z.string().nullable(),
  reason: longText.default(''),
};
const plainEvents = [
  'issued',
  'acknowledged',
  'started',
  'done-reported',
  'returned',
  'closed',
  'extension-refused',
  'suspended',
  'resumed',
  'cancelled',
  'reopened',
] as const;

/** One dated thing that happened to a directive. */
export const directiveEvent = z.discriminatedUnion('type', [
  z.object({ type: z.enum(plainEvents), ...happened }),
  z.object({ type: z.literal('progress-reported'), ...happened, report: progressReport }),
  z.object({ type: z.enum(['extension-requested', 'extension-granted']), ...happened, until: isoDate }),
  z.object({ type: z.literal('superseded'), ...happened, supersededByCode: z.string() }),
]) satisfies z.ZodType<DirectiveEvent>;

/** What a client sends to move a directive on. Who and on which day are the server's to say. */
export const directiveAct = z.strictObject({
  action: directiveAction,
  reason: longText.optional(),
  until: isoDate.optional(),
  supersededByCode: z.string().max(40).optional(),
  report: z.strictObject(reported).optional(),
}) satisfies z.ZodType<Omit<DirectiveActRequest, 'actor' | 'on'>>;
export type DirectiveAct = z.infer<typeof directiveAct>;
