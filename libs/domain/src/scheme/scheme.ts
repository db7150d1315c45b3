import type { BrokenRecord } from './broken-record.ts';
import type { Dependency } from '../formula/formula-dependency.ts';
import type { Formula } from '../formula/formula-node.ts';
import type { CompiledFormula } from '../formula/compile-formula.ts';
import type { MethodPlan } from '../method/method-plan.ts';
import type { RedLineEvent } from '../method/red-line.ts';
import type { WhatIsRead } from '../method/what-is-read.ts';
import type { Frequency, Period } from '../period/period.ts';
import type { TimeAggregation } from '../period/aggregate-over-time.ts';
import type { RegionLevel } from '../region/region-level.ts';
import type { AwardScheme } from '../award/award-scheme.ts';
import type { StarRule } from '../star/star-rule.ts';
import type { DirectiveWithEvents } from '../directive/directive.ts';

/**
 * The records that say what is computed from what, readied for use: clusters, indicators with their formulas, methods,
 * rules and directives. Loaded again when one of them changes; everything that reads figures reads them through it.
 */
export interface Scheme {
  /** In ascending order of code; archived clusters are not among them. */
  readonly clusters: readonly ClusterTraits[];
  readonly clusterOf: ReadonlyMap<number, ClusterTraits>;
  readonly indicators: ReadonlyMap<string, IndicatorTraits>;
  /** Derived indicators, inputs before what reads them. */
  readonly derivedOrder: readonly string[];
  /** The reporting calendar; a period without an entry takes no figures and has no results. */
  readonly calendar: ReadonlyMap<Period, CalendarEntry>;
  readonly methods: readonly MethodTraits[];
  readonly starRules: readonly StarRuleTraits[];
  readonly awardSchemes: readonly AwardSchemeTraits[];
  readonly directives: readonly DirectiveTraits[];
  /** By the period each was recorded for; what was crossed in a period is `redLinesIn`. */
  readonly redLineEvents: ReadonlyMap<Period, readonly RedLineEvent[]>;
  /** By period, as entered by hand after inspection tours. */
  readonly inspectionMarks: ReadonlyMap<Period, readonly InspectionMarkTraits[]>;
  /** Records that cannot be loaded; they are in none of the lists above. */
  readonly broken: readonly BrokenRecord[];
}

export interface ClusterTraits {
  readonly id: number;
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly regionCode: string;
  /** The region itself and those above it, as far as there are any. */
  readonly regions: Readonly<Partial<Record<RegionLevel, string>>>;
  readonly level: string;
  readonly statusHistory: readonly { readonly status: string; readonly from: string | null }[];
  readonly tags: readonly string[];
  readonly peerGroup: string;
  /** Names of the leading industries. */
  readonly industries: readonly string[];
}

export interface IndicatorTraits {
  readonly code: string;
  readonly kind: 'base' | 'derived';
  readonly frequency: Frequency;
  readonly aggregationOverTime: TimeAggregation | 'none';
  readonly weightCode: string | null;
  /** Oldest first; empty for base indicators. */
  readonly formulas: readonly FormulaVersion[];
  readonly plausibleMin: number | null;
  readonly plausibleMax: number | null;
  /** A figure outside the range is refused, or accepted with a reason. */
  readonly outOfRange: 'refuse' | 'reason';
  /** Most decimals of a figure; `null`: as many as were reported. */
  readonly mostDecimals: number | null;
  readonly byIndustry: boolean;
}

export interface CalendarEntry {
  readonly state: 'open' | 'closed';
  readonly opensOn: string | null;
  readonly dueOn: string | null;
  /** Code of a cluster that may still report, and until when. */
  readonly exceptions: readonly { readonly clusterCode: string; readonly until: string }[];
}

export interface FormulaVersion {
  readonly from: Period | null;
  readonly formula: Formula;
  readonly evaluate: CompiledFormula;
  readonly dependencies: readonly Dependency[];
}

export interface MethodTraits {
  readonly code: string;
  readonly frequency: Frequency;
  readonly versions: readonly MethodVersionTraits[];
}

export interface MethodVersionTraits extends WhatIsRead {
  readonly number: number;
  readonly from: Period | null;
  readonly to: Period | null;
  readonly plan: MethodPlan;
}

export interface StarRuleTraits {
  readonly code: string;
  readonly frequency: Frequency;
  /** Oldest first. */
  readonly versions: readonly StarRuleVersion[];
}

export interface StarRuleVersion {
  readonly from: Period | null;
  readonly rule: StarRule;
  readonly reads: ReadonlySet<string>;
}

export interface AwardSchemeTraits {
  readonly code: string;
  readonly method: string;
  /** Oldest first. */
  readonly versions: readonly AwardSchemeVersion[];
}

export interface AwardSchemeVersion {
  readonly from: Period | null;
  readonly scheme: AwardScheme;
}

export interface DirectiveTraits extends DirectiveWithEvents {
  readonly code: string;
  readonly parentCode: string | null;
  /** Indicators its measure reads. */
  readonly reads: ReadonlySet<string>;
}

export interface InspectionMarkTraits {
  readonly clusterCode: string;
  readonly group: string;
  readonly marks: number;
}
