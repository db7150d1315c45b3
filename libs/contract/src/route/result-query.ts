import { reviewStates } from '@jiju/domain';
import { z } from 'zod';
import { directiveState } from '../directive/directive.ts';
import { editionStates } from '../edition/edition.ts';
import { frequencies } from '../indicator/indicator.ts';
import { totalMembers } from '../metric/total-explanation.ts';
import { asOf, isoDate, periodCode } from '../record/record.ts';
import { mostPerPage, order, page, perPage, word, yesOrNo } from './record-query.ts';

const clusterId = z.coerce.number().int().min(1).max(2_147_483_647);
const lights = z.enum(['green', 'yellow', 'red', 'grey']);
/** Of a route that tells the past too: as it was known then; absent, as it is. */
const known = { asOf: asOf.optional() };
/** Lists that are short by nature come whole unless somebody turns pages. */
const whole = { page, perPage: z.coerce.number().int().min(1).max(mostPerPage).default(mostPerPage) };

/** Codes joined by commas, each once. */
const codeList = (most: number) =>
  z
    .string()
    .min(1)
    .max(41 * most)
    .transform((text) => [...new Set(text.split(',').filter(Boolean))])
    .refine((list) => list.length >= 1 && list.length <= most, `1 to ${most}`);

export const figureGridQuery = z.strictObject({
  periodCode,
  regionCode: word.optional(),
  /** One or several, joined by commas. */
  clusterCode: codeList(mostPerPage).optional(),
  page,
  perPage: z.coerce.number().int().min(1).max(mostPerPage).default(50),
  ...known,
});
export const figureHistoryQuery = z.strictObject({
  clusterCode: word,
  indicatorCode: word,
  periodCode,
  industry: z.string().max(20).default(''),
  ...known,
});
export const figureTemplateQuery = z.strictObject({ periodCode, format: z.enum(['long', 'wide']).default('wide') });
export const figureImportQuery = z.strictObject({
  dryRun: yesOrNo.default(false),
  format: z.enum(['long', 'wide']).optional(),
});

export const rankingSortFields = [
  'rank',
  'score',
  'code',
  'nameZh',
  'nameEn',
  'peerRank',
  'regionRank',
  'previousRank',
  'moved',
  'regionCode',
] as const;
export const rankingQuery = z.strictObject({
  page,
  perPage,
  /** A field, or `group.2`: the score in the group at that place of `groups`. */
  sort: z.union([z.enum(rankingSortFields), z.string().regex(/^group\.\d{1,3}$/, 'sort')]).default('rank'),
  order,
  q: word.optional(),
  /** A region and everything in it. */
  regionCode: word.optional(),
  peerGroup: word.optional(),
  excluded: yesOrNo.optional(),
  ...known,
});
export const rankingListQuery = z.strictObject({
  ...whole,
  methodCode: word.optional(),
  periodCode: periodCode.optional(),
  ...known,
});
export const rankHistoryQuery = z.strictObject({ methodCode: word.optional(), ...known });
export const standingQuery = z.strictObject({
  methodCode: word,
  periodCode,
  among: z.enum(['all', 'peers']).default('all'),
  ...known,
});
const place = { methodCode: word, periodCode, clusterId, ...known };
const versionNumber = z.coerce.number().int().min(1).max(100_000).optional();
export const rankMoveQuery = z.strictObject({
  ...place,
  /** The period it is compared with: the one before, or the same where a moment or a version to compare with is named. */
  against: periodCode.optional(),
  /** As it was known at another moment than `asOf`; `now`: as it is known now. */
  againstAsOf: z.union([asOf, z.literal('now')], { error: 'as-of' }).optional(),
  /** By another version of the method, in force once, than the one the period is judged by. */
  version: versionNumber,
  againstVersion: versionNumber,
});
export const rankingInputsQuery = z.strictObject({ version: versionNumber, ...known });
export const itemScoreQuery = z.strictObject({
  ...place,
  /** Of the indicator in the method. */
  indicatorCode: word,
  version: versionNumber,
});
export const missingScoresQuery = z.strictObject(place);
export const placeGapQuery = z.strictObject({ ...place, place: z.coerce.number().int().min(1).max(100_000) });
export const starRatingQuery = z.strictObject({
  ...whole,
  ruleCode: word.optional(),
  periodCode: periodCode.optional(),
  clusterId: clusterId.optional(),
  ...known,
});
export const awardResultQuery = z.strictObject({
  ...whole,
  schemeCode: word.optional(),
  periodCode: periodCode.optional(),
  ...known,
});

export const metricSheetQuery = z.strictObject({ clusterCode: word, periodCode, ...known });
export const metricSeriesQuery = z.strictObject({
  clusterCode: word,
  indicatorCode: word,
  frequency: z.enum(frequencies).optional(),
  ...known,
});
/** Series of one page of clusters. */
export const mostTrends = 100;
export const metricsTrendsQuery = z.strictObject({
  clusterCodes: codeList(mostTrends),
  indicatorCode: word,
  frequency: z.enum(frequencies).optional(),
  ...known,
});
export const metricsTableQuery = z.strictObject({ periodCode, ...known });
export const metricExplanationQuery = z.strictObject({ clusterCode: word, indicatorCode: word, periodCode, ...known });
export const totalExplanationQuery = z.strictObject({
  indicatorCode: word,
  periodCode,
  /** A region and everything in it; absent: everywhere. */
  regionCode: word.optional(),
  among: z.enum(totalMembers).default('active-then'),
  page,
  perPage,
  ...known,
});
export const overviewQuery = z.strictObject({ periodCode: periodCode.optional(), ...known });

export const directiveBoardQuery = z.strictObject({
  ...whole,
  light: lights.optional(),
  state: directiveState.optional(),
  unitCode: word.optional(),
  parentCode: word.optional(),
  ...known,
});
/** Of one thing that is of a moment and has nothing else to ask about. */
export const knownQuery = z.strictObject(known);
export const editionQuery = z.strictObject({
  ...whole,
  methodCode: word.optional(),
  periodCode: periodCode.optional(),
  state: z.enum(editionStates).optional(),
  reviewState: z.enum(reviewStates).optional(),
  ...known,
});
export const bulletinQuery = z.strictObject({ language: z.enum(['zh', 'en']).default('zh'), ...known });
const moment = z.union([isoDate, z.iso.datetime({ offset: true })]);
export const factQuery = z.strictObject({
  page,
  perPage,
  type: word.optional(),
  subjectKind: word.optional(),
  subjectKey: word.optional(),
  actor: word.optional(),
  requestId: word.optional(),
  /** A moment, or a day of Asia/Shanghai; `to` includes its day. */
  from: moment.optional(),
  to: moment.optional(),
});
export const noticeQuery = z.strictObject({ after: z.string().max(50).optional() });
