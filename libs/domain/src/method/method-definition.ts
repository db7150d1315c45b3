import type { OutlierRule } from '../statistics/treat-outliers.ts';
import type { TieRule } from '../statistics/rank-values.ts';
import type { Period } from '../period/period.ts';
import type { LocalName } from './local-name.ts';
import type { RankedPopulation } from './population.ts';
import type { RedLineRule } from './red-line.ts';
import type { Scoring } from './scoring.ts';

/** How units are judged (考核办法): data, never code. `checkMethod` says whether it makes sense, `compileMethod` readies it. */
export interface MethodDefinition {
  /** Which column of a file names the unit; the first one when not given. */
  readonly idColumn?: string;
  /** Item scores and the final score run to this number: 100 (default), 1 for the HDI. */
  readonly fullPoints?: number;
  readonly indicators: readonly IndicatorRule[];
  /** The tree above the indicators; exactly one group has no parent: the score. */
  readonly groups: readonly GroupRule[];
  /** When given, the weights inside every group must add up to it (100, say). They are normalised by their sum either way. */
  readonly weightsMustSum?: number;
  /** What happens to a missing value; `renormalise` when not given. */
  readonly missing?: MissingRule;
  readonly outliers?: OutlierRule;
  readonly screening?: ScreeningRule;
  readonly population?: RankedPopulation;
  /** A grouping column: outliers and item scores are measured only against the units of the same group. */
  readonly apart?: string;
  /**
   * What outliers and item scores are measured against: the units of the period (`period`, when not given), or those of all
   * periods the version is in force for (`all-periods`), so that a score of one period can be held against that of another.
   */
  readonly measuredOver?: 'period' | 'all-periods';
  /** Grouping columns within which ranks are taken as well; `peerGroup` and `region` when not given. */
  readonly rankWithin?: readonly string[];
  readonly rounding?: RoundingRule;
  readonly ties?: TieRule | { readonly keys: readonly string[] };
  readonly redLines?: readonly RedLineRule[];
  readonly bonuses?: BonusRule;
}

/** A unit with a smaller share of its indicators present is not ranked. */
export interface ScreeningRule {
  /** 0 to 1. */
  readonly minimumShare: number;
  /** What is present: what was reported and can be used, or what imputation puts there as well (`filled-in`, when not given). */
  readonly of?: 'reported' | 'filled-in';
}

/** Decimals, half away from zero as on paper. Ranks are taken on the rounded score: rounding is part of the method. */
export interface RoundingRule {
  /** Of every item score, before groups are made of them. */
  readonly items?: number;
  /** Of every group's score below the top, before the groups above are made of them. */
  readonly groups?: number;
  /** Of the published score. */
  readonly score?: number;
}

/** Points on top of the weighted sum, by figures that the tree does not weigh. */
export interface BonusRule {
  readonly items: readonly BonusItem[];
  /** Most score points of all items together. */
  readonly maximum?: number;
}

export interface BonusItem {
  readonly code: string;
  /** The table's column; the code when not given. A missing value gives nothing. */
  readonly column?: string;
  readonly name?: LocalName;
  /** Score points for each unit of the column. */
  readonly points: number;
  /** Most score points of this item. */
  readonly maximum?: number;
}

export interface IndicatorRule {
  readonly code: string;
  /** The table's column; the code when not given. */
  readonly column?: string;
  readonly name?: LocalName;
  /** What fills the column where it is no reported figure; a file brings the column itself. */
  readonly source?: IndicatorSource;
  /** 1: more is better, -1: less is better. */
  readonly direction: 1 | -1;
  /** The value is divided by this: another indicator's code (its plain column) or a column. */
  readonly denominator?: string;
  /** Relative to its siblings. */
  readonly weight: number;
  /** Code of the group it belongs to. */
  readonly parent: string;
  /**
   * Before anything else: the natural logarithm, or the power transform of Box and Cox, (x^lambda - 1) / lambda. A value that has
   * none (<= 0) counts as missing.
   */
  readonly transform?: 'log' | { readonly boxCox: number };
  /** What happens when this one is missing; as the method says when not given. */
  readonly missing?: MissingValue;
  /** Leave this indicator out of the outlier rule. */
  readonly keepOutliers?: boolean;
  readonly scoring: Scoring;
}

export interface GroupRule {
  readonly code: string;
  readonly name?: LocalName;
  /** Relative to its siblings; without meaning for the top. */
  readonly weight?: number;
  /** Code of the group above; the top has none. */
  readonly parent?: string;
  readonly aggregation: Aggregation;
  /** Exponent of the generalised mean, not 0: 1 is the arithmetic mean, -1 the harmonic. */
  readonly power?: number;
  /** Where the weights of its members come from; `by-hand` when not given. */
  readonly weighting?: Weighting;
  /** With `principal-components`: the period whose scores the weights are taken from; the one that is ranked when not given. */
  readonly weightsOf?: Period;
}

/**
 * - `ranking`: the score or the place that another method gave the unit in the same period.
 * - `inspection-marks`: the mean of the marks its judges gave, without the highest and lowest `trim` (0 when not given).
 */
export type IndicatorSource =
  | { readonly kind: 'ranking'; readonly method: string; readonly value: 'score' | 'rank' }
  | { readonly kind: 'inspection-marks'; readonly trim?: number };

export type Aggregation = 'arithmetic' | 'geometric' | 'harmonic' | 'generalised' | 'copeland';

/**
 * - `by-hand`: those written beside the members.
 * - `equal`: all the same.
 * - `principal-components`: the squares of the members' loadings on the first principal component of their scores.
 */
export type Weighting = 'by-hand' | 'equal' | 'principal-components';

/**
 * - `renormalise`: the weights of what is present count as the whole.
 * - `exclude`: a unit in which it is missing is not ranked, and is no part of the sample the others are measured by.
 * - `zero`: a missing value scores 0 points.
 * - `mean`, `median`: replaced by that of the units that have a value.
 * - `group-mean`, `group-median`: by that of the units that share its text in `column`.
 * - `constant`: by `value`, in the unit of the indicator after division and transform.
 * - `last-period`: by the unit's own value in the latest of the `periods` periods before that has one.
 *
 * Where nothing can be put in its place, the weights renormalise.
 */
export type MissingValue =
  | { readonly rule: 'renormalise' | 'exclude' | 'zero' | 'mean' | 'median' }
  | { readonly rule: 'group-mean' | 'group-median'; readonly column: string }
  | { readonly rule: 'constant'; readonly value: number }
  | { readonly rule: 'last-period'; readonly periods: number };

/** `minimumShare` (0 to 1, default 0): a group has a score only when at least this share of its members has one. */
export type MissingRule = MissingValue & { readonly minimumShare?: number };
