/** The codes of the regions a cluster lies in; `null` where it has none (a zone run by a city has no county). */
export interface FigureRegions {
  readonly county: string | null;
  readonly city: string | null;
  readonly province: string | null;
}

/** The figure of one cluster that a measure reads, with what is needed to group it. */
export interface FigureRow {
  /** The code that scopes name. */
  readonly clusterCode: string;
  readonly regions: FigureRegions;
  /** Leading industries, the first named first; all of one level of GB/T 4754, so that they can be added up. */
  readonly industries: readonly string[];
  /** In the unit of the indicator; `null` when there is no figure. */
  readonly value: number | null;
  /** The figure broken down by industry, where it is; then `value` is not used for industry clusters. */
  readonly byIndustry?: Readonly<Record<string, number>> | undefined;
  /** The figure of the indicator that weighs, for `weighted-mean`. */
  readonly weight?: number | null | undefined;
}
