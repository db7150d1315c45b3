import type { Period } from '../period/period.ts';
import type { EveryScope, Scope } from '../scope/scope.ts';
import type { Unissued } from './issued.ts';

/** What happened, in the past tense; small values and ids only. The body of the `fact` table's rows. */
export type Fact =
  | ObservationsRecorded
  | MetricsChanged
  | RegionTotalsChanged
  | RankingChanged
  | StarRatingsChanged
  | AwardChanged
  | DirectiveAssessed
  | RecordChanged
  | RecomputationRequested
  | VerificationChanged
  | RobustnessChanged
  | SignedIn;

/** A figure before or after a change. */
export interface FigureState {
  readonly value: number | null;
  readonly status: string;
  readonly source: string;
  readonly state: string;
}

/** What a fact says of a figure: all there is to it, but for who and when. */
export interface ToldFigure extends FigureState {
  readonly vintage: string;
  /** Absent: empty. */
  readonly note?: string;
  /** Absent: it was not. */
  readonly late?: true;
}

/** Figures of one cluster in one period were entered, imported, reviewed or reopened. */
export interface ObservationsRecorded {
  readonly type: 'ObservationsRecorded';
  readonly period: Period;
  readonly clusterId: number;
  readonly reason: string;
  /** What most of the figures below say alike: what one of them does not say itself, before or after, is said here. */
  readonly common: Partial<ToldFigure>;
  readonly changes: readonly FigureChanged[];
}

/** One figure of many: an import of a year has a hundred thousand, so nothing is said that goes without saying. */
export interface FigureChanged {
  readonly indicator: string;
  /** Absent: not broken down by industry. */
  readonly industry?: string;
  /** Absent: the cell was empty. */
  readonly before?: Partial<ToldFigure>;
  readonly after: Partial<ToldFigure>;
}

/** Values of these clusters changed; `codes` are all that changed for any of them. */
export interface MetricsChanged {
  readonly type: 'MetricsChanged';
  readonly period: Period;
  readonly clusterIds: readonly number[];
  readonly codes: readonly string[];
  /** For one of them it was the first value of the period, or the last one went: who is looked at there changed too. */
  readonly presence?: true;
}

export interface RegionTotalsChanged {
  readonly type: 'RegionTotalsChanged';
  readonly period: Period;
  readonly region: string;
  readonly codes: readonly string[];
}

export interface RankingChanged {
  readonly type: 'RankingChanged';
  readonly method: string;
  readonly period: Period;
  /** Clusters whose row changed in any way. */
  readonly clusterIds: readonly number[];
  /** Rank before and after, of those that moved; null: not ranked. At most the first 200. */
  readonly moves: readonly (readonly [clusterId: number, before: number | null, after: number | null])[];
}

export interface StarRatingsChanged {
  readonly type: 'StarRatingsChanged';
  readonly rule: string;
  readonly period: Period;
  /** Stars before and after, of those whose row changed. */
  readonly changes: readonly (readonly [clusterId: number, before: number | null, after: number | null])[];
}

export interface AwardChanged {
  readonly type: 'AwardChanged';
  readonly scheme: string;
  readonly period: Period;
  readonly entered: readonly string[];
  readonly left: readonly string[];
}

export interface DirectiveAssessed {
  readonly type: 'DirectiveAssessed';
  readonly code: string;
  readonly asOf: string;
  readonly before: string | null;
  readonly light: string;
  readonly unissued?: Unissued;
}

/** A record was created, edited, archived or restored. Before and after hold the changed fields only. */
export interface RecordChanged {
  readonly type: 'RecordChanged';
  readonly kind: string;
  readonly id: number;
  readonly code: string;
  readonly action: 'created' | 'changed' | 'archived' | 'restored';
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
  readonly unissued?: Unissued;
}

/** Somebody, or the clock, asked for results to be computed again. */
export interface RecomputationRequested {
  readonly type: 'RecomputationRequested';
  readonly why: string;
  readonly scopes: readonly (Scope | EveryScope)[];
}

/** A verification of the stored results was asked for, has ended or was called off. */
export interface VerificationChanged {
  readonly type: 'VerificationChanged';
  readonly id: number;
  readonly state: string;
  readonly checked: number;
  readonly drifted: number;
  readonly failed: number;
}

/** How sure the places of a ranking are was asked for, was computed or was called off. */
export interface RobustnessChanged {
  readonly type: 'RobustnessChanged';
  readonly id: number;
  readonly method: string;
  readonly period: Period;
  readonly state: string;
}

export interface SignedIn {
  readonly type: 'SignedIn';
  readonly login: string;
}

export type FactType = Fact['type'];

/** What a fact is about, for finding the history of a thing. */
export function subjectOf(fact: Fact): { readonly kind: string; readonly key: string } {
  switch (fact.type) {
    case 'ObservationsRecorded':
      return { kind: 'observation', key: `${fact.period}|${fact.clusterId}` };
    case 'MetricsChanged':
      return { kind: 'metric', key: fact.period };
    case 'RegionTotalsChanged':
      return { kind: 'total', key: `${fact.period}|${fact.region}` };
    case 'RankingChanged':
      return { kind: 'ranking', key: `${fact.period}|${fact.method}` };
    case 'StarRatingsChanged':
      return { kind: 'star', key: `${fact.period}|${fact.rule}` };
    case 'AwardChanged':
      return { kind: 'award', key: `${fact.period}|${fact.scheme}` };
    case 'DirectiveAssessed':
      return { kind: 'directive', key: fact.code };
    case 'RecordChanged':
      return { kind: fact.kind, key: fact.code };
    case 'RecomputationRequested':
      return { kind: 'recomputation', key: '' };
    case 'VerificationChanged':
      return { kind: 'verification', key: String(fact.id) };
    case 'RobustnessChanged':
      return { kind: 'robustness', key: `${fact.period}|${fact.method}` };
    case 'SignedIn':
      return { kind: 'user', key: fact.login };
  }
}
