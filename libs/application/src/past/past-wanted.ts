import type { Period, Scheme } from '@jiju/domain';

interface OneRanking {
  readonly method: string;
  readonly period: Period;
}

/** What somebody wants to read of the past; nothing else of it is there. */
export interface PastWanted {
  /** Figures as they were entered. */
  readonly figures?: readonly Period[];
  /** Figures of the clusters that were in the archive. */
  readonly archived?: readonly Period[];
  /** Every value of every cluster. */
  readonly values?: readonly Period[];
  /** Every value of some clusters. */
  readonly sheets?: { readonly clusterCodes: readonly string[]; readonly periods: readonly Period[] };
  /** Whether there are any values. */
  readonly anyValues?: readonly Period[];
  /** Every value of a cluster, with all it was made of. */
  readonly explained?: { readonly clusterCode: string; readonly period: Period };
  readonly rankings?: readonly OneRanking[];
  /** Of a ranking what is said of the whole list. */
  readonly heads?: readonly OneRanking[];
  /** Of a ranking the place of one cluster. */
  readonly places?: { readonly clusterId: number; readonly rankings: readonly OneRanking[] };
  /** By every star rule of the frequency. */
  readonly stars?: readonly Period[];
  /** By every award scheme. */
  readonly awards?: readonly Period[];
  /** How every directive stood on the day of the moment. */
  readonly directives?: boolean;
}

/** What is wanted, where that hangs on what there was. */
export type PastQuestion = PastWanted | ((scheme: Scheme) => PastWanted);
