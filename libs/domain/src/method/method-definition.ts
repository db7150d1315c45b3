import type { OutlierRule } from '../statistics/treat-outliers.ts';
import type { TieRule } from '../statistics/rank-values.ts';
import type { LocalName } from './local-name.ts';
import type { PopulationRule } from './population.ts';
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
  /** A unit with a smaller share (0 to 1) of its indicators present, after imputation, is not ranked. */
  readonly screening?: { readonly minimumShare: number };
  readonly population?: PopulationRule;
  /** Grouping columns within which ranks are taken as well; `peerGroup` and `region` when not given. */
  readonly rankWithin?: readonly string[];
  /** Decimals of the published score. Ranks are taken on the rounded value: rounding is part of the method. */
  readonly rounding?: { readonly score?: number };
  readonly ties?: TieRule | { readonly keys: readonly string[] };
  readonly redLines?: readonly RedLineRule[];
}

export interface IndicatorRule {
  readonly code: string;
  /** The table's column; the code when not given. */
  readonly column?: string;
  readonly name?: LocalName;
  /** 1: more is better, -1: less is better. */
  readonly direction: 1 | -1;
  /** The value is divided by this: another indicator's code (its plain column) or a column. */
  readonly denominator?: string;
  /** Relative to its siblings. */
  readonly weight: number;
  /** Code of the group it belongs to. */
  readonly parent: string;
  /** Natural logarithm before anything else; a value that has none (<= 0) counts as missing. */
  readonly transform?: 'log';
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
}

export type Aggregation = 'arithmetic' | 'geometric';

/**
 * `minimumShare` (0 to 1, default 0): a group has a score only when at least this share of its members has one.
 * - `renormalise`: the weights of what is present count as the whole.
 * - `exclude`: a unit with any value missing is not ranked, and is no part of the sample the others are measured by.
 * - `zero`: a missing value scores 0 points.
 * - `group-mean`: a missing value is replaced by the mean of the units that share its value in `column`; when the group
 *   has none, the weights renormalise.
 */
export type MissingRule =
  | { readonly rule: 'renormalise' | 'exclude' | 'zero'; readonly minimumShare?: number }
  | { readonly rule: 'group-mean'; readonly column: string; readonly minimumShare?: number };
