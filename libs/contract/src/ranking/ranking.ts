import { indicatorSource } from '../method/method-definition.ts';
import { z } from 'zod';
import { freshness } from '../metric/metric-sheet.ts';

/** A reason, with what its text needs. */
export const rankingProblem = z.object({
  code: z.string(),
  path: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** One cluster in a ranking. Arrays follow `indicators` and `groups` of the ranking; they are empty for one that was archived. */
export const rankingRow = z.object({
  /** Same as `clusterId`, for tables that want an id. */
  id: z.int(),
  clusterId: z.int(),
  clusterCode: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  regionCode: z.string(),
  peerGroup: z.string(),
  score: z.number().nullable(),
  rank: z.int().nullable(),
  peerRank: z.int().nullable(),
  regionRank: z.int().nullable(),
  /** Rank in the same method a year (or, for quarterly methods, a quarter) before. */
  previousRank: z.int().nullable(),
  raw: z.array(z.number().nullable()),
  normalised: z.array(z.number().nullable()),
  points: z.array(z.number().nullable()),
  groups: z.array(z.number().nullable()),
  excluded: rankingProblem.nullable(),
});
export type RankingRow = z.infer<typeof rankingRow>;

/** An indicator of a ranking, with its effective weight (all of them sum to 1). */
export const rankedIndicator = z.object({
  code: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  weight: z.number(),
  /** The column of figures it reads. */
  column: z.string(),
  /** What fills the column where it is no reported figure. */
  source: indicatorSource.nullable(),
  /** The column a figure is divided by: raw values are in the unit of the figure unless this, or the transform, is not null. */
  denominator: z.string().nullable(),
  transform: z.enum(['log', 'box-cox']).nullable(),
});

/** `GET /api/rankings/:method/:period?page&perPage&sort&order&q&regionCode&peerGroup&excluded` */
export const ranking = z.object({
  methodCode: z.string(),
  periodCode: z.string(),
  methodVersion: z.int(),
  /** In the order of the rows' arrays. */
  indicators: z.array(rankedIndicator),
  groups: z.array(
    z.object({ code: z.string(), nameZh: z.string(), nameEn: z.string(), weight: z.number(), top: z.boolean() }),
  ),
  /** The best possible score, and with how many decimals scores are shown: as the method rounds them, else two. */
  fullPoints: z.number(),
  scoreDecimals: z.int(),
  ranked: z.int(),
  excluded: z.int(),
  /** Some figure behind it is synthetic. */
  synthetic: z.boolean(),
  /** What a reader should know of how it came out: an indicator that tells nobody apart, very few ranked, a column left as it is. */
  notes: z.array(rankingProblem),
  ...freshness,
  total: z.int(),
  rows: z.array(rankingRow),
});
export type Ranking = z.infer<typeof ranking>;

/** `GET /api/rankings`: which method x period have a ranking, newest first. */
export const rankingHead = z.object({
  /** `period|method` */
  id: z.string(),
  methodCode: z.string(),
  periodCode: z.string(),
  methodVersion: z.int(),
  ranked: z.int(),
  excluded: z.int(),
  synthetic: z.boolean(),
  ...freshness,
});
export type RankingHead = z.infer<typeof rankingHead>;

/** `GET /api/clusters/:id/ranks?methodCode=`: rank history, oldest first. */
export const rankHistory = z.array(
  z.object({
    methodCode: z.string(),
    periodCode: z.string(),
    rank: z.int().nullable(),
    score: z.number().nullable(),
    /** Why it is not ranked. */
    excluded: rankingProblem.nullable(),
    ranked: z.int(),
    synthetic: z.boolean(),
  }),
);
export type RankHistory = z.infer<typeof rankHistory>;

/**
 * `GET /api/clusters/:id/standing?methodCode=&periodCode=&among=all|peers`: how each indicator of a ranking stands against
 * the other ranked clusters, or against those of the same peer group only.
 */
export const standing = z.object({
  methodCode: z.string(),
  periodCode: z.string(),
  peerGroup: z.string(),
  indicators: z.array(
    rankedIndicator.extend({
      raw: z.number().nullable(),
      /** Of the raw values of those compared with, itself included. */
      medianRaw: z.number().nullable(),
      /** By normalised value, 1 the best; null without a value. */
      place: z.int().nullable(),
      /** How many have a value. */
      of: z.int(),
    }),
  ),
});
export type Standing = z.infer<typeof standing>;

/** `GET /api/award-results?schemeCode=&periodCode=` */
export const awardResult = z.object({
  id: z.string(),
  schemeCode: z.string(),
  periodCode: z.string(),
  members: z.array(
    z.object({
      clusterCode: z.string(),
      nameZh: z.string(),
      nameEn: z.string(),
      order: z.int(),
      /** What it was ordered by: rank, places gained, or marks. */
      value: z.number().nullable(),
    }),
  ),
  /** The version of the scheme that listed, by the period it holds from; null: it always has. */
  versionFrom: z.string().nullable(),
  notEligible: z.array(
    z.object({ clusterCode: z.string(), nameZh: z.string(), nameEn: z.string(), reason: rankingProblem }),
  ),
  /** Why there is no list at all: no earlier ranking to rise from, say. */
  problem: rankingProblem.nullable().optional(),
  /** It rests on a ranking of synthetic figures. */
  synthetic: z.boolean(),
  ...freshness,
});
export type AwardResult = z.infer<typeof awardResult>;
