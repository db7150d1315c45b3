/** One thing in which two values differ: both sides as a reader says them. */
export interface DifferenceLine {
  /** The same for the same thing, whatever is compared with what. */
  readonly key: string;
  /** Whose it is and what: "Scale: weight". */
  readonly what: string;
  readonly before: string;
  readonly after: string;
}
