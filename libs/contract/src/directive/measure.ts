import type { DirectiveEvidence, Measure } from '@jiju/domain';
import { z } from 'zod';
import { code, isoDate, requiredText, shortText } from '../record/record.ts';

const figureCode = z.string().min(1).max(100);

/** A document or link that proves something. */
export const directiveEvidence = z.strictObject({
  title: shortText,
  url: z
    .url({ protocol: /^https?$/ })
    .max(2000)
    .nullable()
    .default(null),
}) satisfies z.ZodType<DirectiveEvidence>;

const measureScope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cluster'), code: z.string().min(1).max(40) }),
  z.strictObject({ kind: z.literal('region'), code: z.string().min(1).max(40) }),
  z.strictObject({ kind: z.literal('all') }),
]);

const targetPath = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('linear') }),
  z.strictObject({
    kind: z.literal('stepped'),
    steps: z.array(z.strictObject({ date: isoDate, value: z.number() })).max(200),
  }),
  z.strictObject({ kind: z.literal('s-shaped') }),
]);

const course = {
  baselineValue: z.number(),
  baselineOn: isoDate,
  targetValue: z.number(),
  direction: z.enum(['up', 'down']).default('up'),
  by: isoDate,
  path: targetPath.default({ kind: 'linear' }),
};

const metricTarget = z.strictObject({
  kind: z.literal('metric-target'),
  indicator: figureCode,
  scope: measureScope,
  aggregation: z.enum(['sum', 'mean', 'min', 'max', 'share', 'weighted-mean']).default('sum'),
  weightIndicator: figureCode.nullable().default(null),
  ...course,
});

const level = z.enum(['county', 'city', 'province']);
const countTarget = z.strictObject({
  kind: z.literal('count-target'),
  of: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('clusters') }),
    z.strictObject({ kind: z.literal('regions'), level }),
    z.strictObject({ kind: z.literal('industry-clusters'), level }),
  ]),
  indicator: figureCode,
  operator: z.enum(['>=', '>', '<=', '<']).default('>='),
  /** In the unit of the indicator. */
  threshold: z.number(),
  scope: measureScope.default({ kind: 'all' }),
  ...course,
});

const milestones = z.strictObject({
  kind: z.literal('milestones'),
  milestones: z
    .array(
      z.strictObject({
        code,
        titleZh: requiredText,
        titleEn: shortText.default(''),
        plannedOn: isoDate,
        actualOn: isoDate.nullable().default(null),
        evidence: z.array(directiveEvidence).max(50).default([]),
        weight: z.number().default(1),
      }),
    )
    .max(100),
});

const report = z.strictObject({ kind: z.literal('report') });

/** How a directive is measured; whether it makes sense is said by `checkDirective`. */
export const measure = z.discriminatedUnion('kind', [
  metricTarget,
  countTarget,
  milestones,
  report,
]) satisfies z.ZodType<Measure>;
