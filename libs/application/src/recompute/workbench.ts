import type {
  AwardMembers,
  DirectiveAssessed,
  DirectiveAssessment,
  Fact,
  Period,
  Refusal,
  RankingResult,
  ReportedFigure,
  MethodPlan,
  Scheme,
  Scope,
  Sheet,
  StarRating,
} from '@jiju/domain';

/** A cell of the grid clusters x periods. */
export interface SheetKey {
  readonly period: Period;
  readonly clusterId: number;
}

/** The values of a period by column, in the order of `scheme.clusters`; NaN where there is none. */
export interface PeriodTable {
  readonly columns: ReadonlyMap<string, Float64Array>;
  /** Clusters with a sheet in this period, by position. */
  readonly known: Uint8Array;
  /** How many clusters have a synthetic value, by code. */
  readonly synthetic: ReadonlyMap<string, number>;
}

export interface RankPlace {
  readonly clusterCode: string;
  readonly rank: number | null;
  readonly score: number | null;
  readonly awardBlocked: string | null;
}

export interface StoredStatus {
  readonly light: string;
  readonly assessment: DirectiveAssessment;
}

export interface AssessedDirective {
  readonly code: string;
  readonly assessment: DirectiveAssessment;
  /** The day it holds for. */
  readonly day: string;
}

/**
 * What one round of the machine room sees: inputs as they are now, results as they are stored. Everything happens in the
 * round's transaction. Writing a result stores only what differs from what is there and answers with the fact, if any.
 */
export interface Workbench {
  readonly scheme: Scheme;
  /** The day a directive is assessed for: today in Asia/Shanghai; when results are verified, the day they were computed for. */
  dayFor(directive: string): Promise<string>;
  /** The scopes out of these that this round may compute from now on; another round holds the rest. */
  lock(scopes: readonly Scope[]): Promise<Scope[]>;

  /** Figures that count, by key in the order asked. */
  figures(keys: readonly SheetKey[]): Promise<ReportedFigure[][]>;
  sheets(keys: readonly SheetKey[]): Promise<(Sheet | undefined)[]>;
  saveSheets(changes: readonly { readonly key: SheetKey; readonly sheet: Sheet | undefined }[]): void;
  /**
   * All sheets of a period.
   * @param reads the columns that will be read, where the others need not be right; without it all.
   */
  table(period: Period, reads?: ReadonlySet<string>): Promise<PeriodTable>;

  totals(
    keys: readonly { readonly period: Period; readonly region: string }[],
  ): Promise<Readonly<Record<string, number>>[]>;
  saveTotals(period: Period, region: string, values: Readonly<Record<string, number>>): void;

  /** Whether some figure that a method reads of a period, also by way of other rankings, was made up for a demonstration. */
  restsOnSynthetic(plan: MethodPlan, period: Period): Promise<boolean>;
  /** Store a ranking; `undefined` when the method does not cover the period any more. */
  saveRanking(method: string, version: number, period: Period, result: RankingResult | undefined): Promise<Fact[]>;
  /** Places of a stored ranking, by the order of `scheme.clusters`; empty when there is none. */
  places(method: string, period: Period): Promise<readonly RankPlace[]>;

  /** @param versionFrom beginning of the version of the rule that rated. */
  saveStars(
    rule: string,
    period: Period,
    ratings: ReadonlyMap<number, StarRating>,
    versionFrom: Period | null,
  ): Promise<Fact[]>;
  stars(period: Period): Promise<ReadonlyMap<number, number | null>>;
  /**
   * @param result `undefined`: the period has no such award (any more).
   * @param versionFrom beginning of the version of the scheme that listed.
   */
  saveAward(
    scheme: string,
    period: Period,
    result: AwardMembers | Refusal | undefined,
    versionFrom: Period | null,
  ): Promise<Fact[]>;
  status(codes: readonly string[]): Promise<(StoredStatus | undefined)[]>;
  saveStatuses(assessed: readonly AssessedDirective[]): Promise<DirectiveAssessed[]>;
  /** For directives that are archived. */
  dropStatuses(codes: readonly string[]): Promise<void>;
}
