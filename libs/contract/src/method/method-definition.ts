import type { MethodDefinition } from '@jiju/domain';
import { z } from 'zod';
import { populationRule } from './population-rule.ts';
import { scoring } from './scoring.ts';

const code = z.string().min(1).max(100);
const name = z.strictObject({ zh: z.string().max(200), en: z.string().max(200) });
const column = z.string().min(1).max(200);

const indicator = z.strictObject({
  code,
  column: z.exactOptional(column).describe('the column of figures; the code when not given'),
  name: z.exactOptional(name),
  direction: z.union([z.literal(1), z.literal(-1)]).describe('1: more is better, -1: less is better'),
  denominator: z.exactOptional(column).describe('divide by this indicator (its plain column) or column'),
  weight: z.number().describe('relative to its siblings'),
  parent: code.describe('code of a group'),
  transform: z
    .exactOptional(z.literal('log'))
    .describe('natural logarithm first; none for values <= 0, which count as missing'),
  keepOutliers: z.exactOptional(z.boolean()).describe('leave this indicator out of the outlier rule'),
  scoring,
});

const group = z.strictObject({
  code,
  name: z.exactOptional(name),
  weight: z.exactOptional(z.number()).describe('relative to its siblings; 1 when not given'),
  parent: z.exactOptional(code).describe('the group above; exactly one group, the score, has none'),
  aggregation: z.enum(['arithmetic', 'geometric']),
});

const minimumShare = z.number().describe('0 to 1');

const missing = z.discriminatedUnion('rule', [
  z.strictObject({ rule: z.enum(['renormalise', 'exclude', 'zero']), minimumShare: z.exactOptional(minimumShare) }),
  z.strictObject({
    rule: z.literal('group-mean'),
    column: column.describe('a grouping column'),
    minimumShare: z.exactOptional(minimumShare),
  }),
]);

const outliers = z.strictObject({
  rule: z.literal('winsorise'),
  skewness: z.number(),
  kurtosis: z.number(),
  maxPoints: z.number(),
  then: z.enum(['log', 'none']),
});

const redLine = z.discriminatedUnion('effect', [
  z.strictObject({
    code,
    name: z.exactOptional(name),
    effect: z.literal('deduct'),
    points: z.number().describe('score points per event'),
    maximum: z.exactOptional(z.number()).describe('most points in all'),
  }),
  z.strictObject({ code, name: z.exactOptional(name), effect: z.literal('block-award') }),
  z.strictObject({ code, name: z.exactOptional(name), effect: z.literal('fail') }),
]);

/**
 * A method as JSON. The schema says what is well-formed; whether it makes sense (weights, tree, ends, benchmarks) is said by
 * `checkMethod` of the domain, which names the place and the reason in both languages.
 */
export const methodDefinition = z.strictObject({
  idColumn: z.exactOptional(column).describe('the column of a file that names the unit; the first when not given'),
  fullPoints: z.exactOptional(z.number()).describe('scores run to this number; 100 when not given'),
  indicators: z.array(indicator).max(1000),
  groups: z.array(group).max(1000),
  weightsMustSum: z.exactOptional(z.number()).describe('the weights inside every group must add up to this'),
  missing: z.exactOptional(missing).describe('"renormalise" when not given'),
  outliers: z.exactOptional(outliers),
  screening: z.exactOptional(z.strictObject({ minimumShare })),
  population: z.exactOptional(populationRule),
  rankWithin: z
    .exactOptional(z.array(column).max(20))
    .describe('grouping columns; peerGroup and region when not given'),
  rounding: z.exactOptional(
    z.strictObject({ score: z.exactOptional(z.number()).describe('decimals; ranks are taken on the rounded score') }),
  ),
  ties: z
    .exactOptional(z.union([z.enum(['competition', 'dense']), z.strictObject({ keys: z.array(code).min(1).max(20) })]))
    .describe('1-2-2-4 (when not given), 1-2-2-3, or told apart by these indicators and groups in turn'),
  redLines: z.exactOptional(z.array(redLine).max(200)),
}) satisfies z.ZodType<MethodDefinition>;
