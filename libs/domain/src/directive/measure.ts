/** Where the figures of a measure are read: one cluster, one region (any level of the tree), or all clusters. */
export type MeasureScope =
  | { readonly kind: 'cluster'; readonly code: string }
  | { readonly kind: 'region'; readonly code: string }
  | { readonly kind: 'all' };

/**
 * How the figures of a scope become one. `share` is 100 × sum of the scope / sum of all clusters (percent);
 * `weighted-mean` weighs by another indicator of the same cluster.
 */
export type MeasureAggregation = 'sum' | 'mean' | 'min' | 'max' | 'share' | 'weighted-mean';

export type TargetDirection = 'up' | 'down';

/** A demand on the way: from `date` on, `value` is expected. */
export interface PathStep {
  readonly date: string;
  readonly value: number;
}

/**
 * The way from baseline to target. `linear` by days; `stepped` stays on the value of the last step reached and is at the
 * target on the last day; `s-shaped` starts and ends slowly.
 */
export type TargetPath =
  | { readonly kind: 'linear' }
  | { readonly kind: 'stepped'; readonly steps: readonly PathStep[] }
  | { readonly kind: 's-shaped' };

/** From where to where, and by when. Values are in the unit of what is measured. */
export interface TargetCourse {
  readonly baselineValue: number;
  readonly baselineOn: string;
  readonly targetValue: number;
  readonly direction: TargetDirection;
  /** The day on which the target is due. */
  readonly by: string;
  readonly path: TargetPath;
}

export interface MetricTarget extends TargetCourse {
  readonly kind: 'metric-target';
  readonly indicator: string;
  readonly scope: MeasureScope;
  readonly aggregation: MeasureAggregation;
  /** Only with `weighted-mean`: the indicator that weighs. */
  readonly weightIndicator: string | null;
}

export type CountLevel = 'county' | 'city' | 'province';

/**
 * What is counted. `industry-clusters` (产业集群) are not zones but an industry of a region: the figures of all clusters
 * there whose leading industry it is.
 */
export type CountSubject =
  | { readonly kind: 'clusters' }
  | { readonly kind: 'regions'; readonly level: CountLevel }
  | { readonly kind: 'industry-clusters'; readonly level: CountLevel };

export type CountOperator = '>=' | '>' | '<=' | '<';

export interface CountTarget extends TargetCourse {
  readonly kind: 'count-target';
  readonly of: CountSubject;
  readonly indicator: string;
  readonly operator: CountOperator;
  /** In the unit of the indicator. */
  readonly threshold: number;
  readonly scope: MeasureScope;
}

/** A document or link that proves something, as the unit wrote it. */
export interface DirectiveEvidence {
  readonly title: string;
  readonly url: string | null;
}

export interface Milestone {
  readonly code: string;
  readonly titleZh: string;
  readonly titleEn: string;
  readonly plannedOn: string;
  readonly actualOn: string | null;
  readonly evidence: readonly DirectiveEvidence[];
  readonly weight: number;
}

export interface MilestonesMeasure {
  readonly kind: 'milestones';
  readonly milestones: readonly Milestone[];
}

/** Nothing to measure: the unit reports in words and claims a percentage. */
export interface ReportMeasure {
  readonly kind: 'report';
}

export type Measure = MetricTarget | CountTarget | MilestonesMeasure | ReportMeasure;

/** Whether a measure is read from the figures. */
export function isFigureMeasure(measure: Measure | null): measure is MetricTarget | CountTarget {
  return measure?.kind === 'metric-target' || measure?.kind === 'count-target';
}

/** The day a measure itself ends: `by`, or the last planned milestone. `null` where it names none. */
export function measureEnd(measure: Measure | null): string | null {
  if (isFigureMeasure(measure)) return measure.by;
  if (measure?.kind !== 'milestones') return null;
  return measure.milestones.reduce<string | null>(
    (last, { plannedOn }) => (last === null || plannedOn > last ? plannedOn : last),
    null,
  );
}
