/** A member's column and weight. */
export interface Weighted {
  readonly values: Float64Array;
  readonly weight: number;
}
