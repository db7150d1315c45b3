import type { StarRating, TotalMembers } from '@jiju/contract';
import type { Applied, EditionContent, ItemExplanation } from '@jiju/domain';
import type { Named } from '../i18n/name.ts';
import { query } from '../provider/query.ts';
import type { ScoreSum } from './score-sum.ts';

/** A figure of a cluster. */
export interface FigureOf {
  readonly kind?: 'figure';
  readonly clusterCode: string;
  readonly indicatorCode: string;
  readonly periodCode: string;
  /** As it was known then; absent: as the page is. */
  readonly asOf?: string;
  /** What a ranking made of it. */
  readonly scored?: Scored;
  /** Column it is divided by before it is scored. */
  readonly denominator?: string | null;
  /** Where the figure itself comes from, where it is none of the cluster's: another ranking, marks. */
  readonly from?: string;
  /** The same, where the page computed it itself. */
  readonly item?: ItemExplanation;
}

/** The score a method gave a figure. */
export interface Scored {
  readonly methodCode: string;
  readonly methodVersion: number;
  /** Of the indicator in the method. */
  readonly code: string;
  readonly clusterId: number;
  readonly normalised: number | null;
  readonly fullPoints: number;
  readonly weight: number;
  readonly points: number | null;
}

/** A sum over clusters. */
export interface TotalOf {
  readonly kind: 'total';
  readonly indicatorCode: string;
  readonly periodCode: string;
  /** Absent: everywhere. */
  readonly regionCode?: string;
  readonly among: TotalMembers;
  /** What the figure that leads here makes of the same clusters, where it is no sum. */
  readonly note?: string;
  /** The indicator that weighs them there. */
  readonly weighedBy?: string;
}

/** A star rating: every condition with the value it is held against. */
export interface RatingOf {
  readonly kind: 'rating';
  readonly rating: StarRating;
}

/** A figure that the page itself made of those of clusters. */
export interface GatheredOf {
  readonly kind: 'gathered';
  readonly name: string;
  readonly value: string;
  /** In a sentence. */
  readonly how: string;
  /** Largest first. */
  readonly parts: readonly {
    readonly cluster: Named & { readonly clusterCode: string };
    readonly text: string;
    readonly to: Origin;
  }[];
}

/** A row of an edition: what was frozen of it. */
export interface FrozenOf {
  readonly kind: 'frozen';
  readonly content: EditionContent;
  readonly clusterCode: string;
}

/** A score that the page itself computed: the parts it is made of. */
export interface ScoreOf extends ScoreSum {
  readonly kind: 'score';
  readonly cluster: Named & { readonly clusterCode: string };
  readonly periodCode: string;
  readonly score: number | null;
  readonly fullPoints: number;
  readonly scoreDecimals: number;
  /** The method and all it was applied to. */
  readonly applied: Applied;
}

/** Why a cluster stands elsewhere by one version of a method than by another. */
export interface MoveOf {
  readonly kind: 'move';
  readonly cluster: Named & { readonly clusterId: number };
  readonly methodCode: string;
  readonly periodCode: string;
  readonly version: number;
  readonly againstVersion: number;
  readonly synthetic: boolean;
}

/** What the dialog explains. */
export type Explained = FigureOf | TotalOf | RatingOf | GatheredOf | FrozenOf | ScoreOf | MoveOf;

/** Where a figure leads: into the dialog, to the page that explains it, or to whatever the page does; null: nowhere. */
export type Origin = Explained | string | (() => void) | null;

/** What is asked of the server for a figure. */
export function figurePath({ clusterCode, indicatorCode, periodCode, asOf }: FigureOf): string {
  return `/explain/metric${query({ clusterCode, indicatorCode, periodCode, asOf })}`;
}

/** What is asked of the server for a page of a total. */
export function totalPath(
  { indicatorCode, periodCode, regionCode, among }: TotalOf,
  page: number,
  perPage: number,
): string {
  return `/explain/total${query({ indicatorCode, periodCode, regionCode, among, page, perPage })}`;
}

/** The address of a row of a ranking: how its score arose, why it moved. */
export function rowAddress(methodCode: string, periodCode: string, clusterId: number): string {
  return `/rankings/${encodeURIComponent(methodCode)}/${encodeURIComponent(periodCode)}?row=${clusterId}`;
}
