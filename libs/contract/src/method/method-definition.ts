import type { MethodDefinition } from '@jiju/domain';
import { z } from 'zod';
import { rankedPopulation } from './population-rule.ts';
import { scoring } from './scoring.ts';

const code = z.string().min(1).max(100);
const name = z.strictObject({ zh: z.string().max(200), en: z.string().max(200) });
const column = z.string().min(1).max(200);

const minimumShare = z.number().describe('0 to 1');
const plainRule = z.enum(['renormalise', 'exclude', 'zero', 'mean', 'median']);
const groupRule = z.enum(['group-mean', 'group-median']);
const groupColumn = column.describe('a grouping column');
const constant = z.number().describe('in the unit of the indicator after division and transform');
const periodsBack = z
  .number()
  .describe("so many periods before are looked at, the latest first, for the unit's own value");

export const missingValue = z.discriminatedUnion('rule', [
  z.strictObject({ rule: plainRule }),
  z.strictObject({ rule: groupRule, column: groupColumn }),
  z.strictObject({ rule: z.literal('constant'), value: constant }),
  z.strictObject({ rule: z.literal('last-period'), periods: periodsBack }),
]);

const share = { minimumShare: z.exactOptional(minimumShare) };

const missing = z.discriminatedUnion('rule', [
  z.strictObject({ rule: plainRule, ...share }),
  z.strictObject({ rule: groupRule, column: groupColumn, ...share }),
  z.strictObject({ rule: z.literal('constant'), value: constant, ...share }),
  z.strictObject({ rule: z.literal('last-period'), periods: periodsBack, ...share }),
]);

export const indicatorSource = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('ranking'),
    method: code.describe('code of another method; its ranking of the same period'),
    value: z.enum(['score', 'rank']),
  }),
  z.strictObject({
    kind: z.literal('inspection-marks'),
    trim: z
      .exactOptional(z.number())
      .describe('so many of the highest and of the lowest marks are left out; 0 when not given'),
  }),
]);

const indicator = z.strictObject({
  code,
  column: z.exactOptional(column).describe('the column of figures; the code when not given'),
  name: z.exactOptional(name),
  source: z.exactOptional(indicatorSource).describe('what fills the column where it is no reported figure'),
  direction: z.union([z.literal(1), z.literal(-1)]).describe('1: more is better, -1: less is better'),
  denominator: z.exactOptional(column).describe('divide by this indicator (its plain column) or column'),
  weight: z.number().describe('relative to its siblings'),
  parent: code.describe('code of a group'),
  transform: z
    .exactOptional(z.union([z.literal('log'), z.strictObject({ boxCox: z.number() })]))
    .describe('natural logarithm or Box-Cox transform first; none for values <= 0, which count as missing'),
  missing: z.exactOptional(missingValue).describe('when this one is missing; as the method says when not given'),
  keepOutliers: z.exactOptional(z.boolean()).describe('leave this indicator out of the outlier rule'),
  scoring,
});

const group = z.strictObject({
  code,
  name: z.exactOptional(name),
  weight: z.exactOptional(z.number()).describe('relative to its siblings; 1 when not given'),
  parent: z.exactOptional(code).describe('the group above; exactly one group, the score, has none'),
  aggregation: z.enum(['arithmetic', 'geometric', 'harmonic', 'generalised', 'copeland']),
  power: z.exactOptional(z.number()).describe('exponent of the generalised mean, not 0'),
  weighting: z
    .exactOptional(z.enum(['by-hand', 'equal', 'principal-components']))
    .describe('where the weights of its members come from; "by-hand" when not given'),
  weightsOf: z
    .exactOptional(code)
    .describe('with "principal-components": the period whose scores give the weights; the ranked one when not given'),
});

const bonuses = z.strictObject({
  items: z
    .array(
      z.strictObject({
        code,
        column: z.exactOptional(column).describe('the column of figures; the code when not given'),
        name: z.exactOptional(name),
        points: z.number().describe('score points for each unit of the column'),
        maximum: z.exactOptional(z.number()).describe('most score points of this item'),
      }),
    )
    .max(200),
  maximum: z.exactOptional(z.number()).describe('most score points of all items together'),
});

const decimals = z.exactOptional(z.number());

export const outliers = z.strictObject({
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
  screening: z.exactOptional(
    z.strictObject({
      minimumShare,
      of: z
        .exactOptional(z.enum(['reported', 'filled-in']))
        .describe(
          'what is counted as there: values that were reported, or as well those that `missing` fills in ("filled-in", when not given)',
        ),
    }),
  ),
  population: z.exactOptional(rankedPopulation),
  apart: z
    .exactOptional(column)
    .describe('a grouping column: outliers and item scores are measured only within each group'),
  measuredOver: z
    .exactOptional(z.enum(['period', 'all-periods']))
    .describe(
      'what outliers and item scores are measured against: the period ("period", when not given) or all the version is in force for',
    ),
  rankWithin: z
    .exactOptional(z.array(column).max(20))
    .describe('grouping columns; peerGroup and region when not given'),
  rounding: z.exactOptional(
    z.strictObject({
      items: decimals.describe('of every item score, before groups are made of them'),
      groups: decimals.describe('of every group below the top, before the groups above are made of them'),
      score: decimals.describe('ranks are taken on the rounded score'),
    }),
  ),
  ties: z
    .exactOptional(z.union([z.enum(['competition', 'dense']), z.strictObject({ keys: z.array(code).min(1).max(20) })]))
    .describe('1-2-2-4 (when not given), 1-2-2-3, or told apart by these indicators and groups in turn'),
  redLines: z.exactOptional(z.array(redLine).max(200)),
  bonuses: z.exactOptional(bonuses),
}) satisfies z.ZodType<MethodDefinition>;
