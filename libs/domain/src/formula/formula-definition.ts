import type { Frequency } from '../period/period.ts';
import type { Formula } from './formula-node.ts';

/** What the check of formulas has to know about an indicator; a formula makes it a derived one. */
export interface FormulaDefinition {
  readonly code: string;
  readonly frequency: Frequency;
  /** As printed (亿元, 万人, %); absent or empty when unknown. */
  readonly unit?: string;
  /** How its figures make those of a longer period; absent means unknown, `none` that they make none. */
  readonly aggregationOverTime?: 'sum' | 'mean' | 'last' | 'weighted' | 'none';
  /** How the figures of clusters make that of a region; only a `sum` (or an unknown rule) can be shared out. */
  readonly aggregationOverRegions?: 'sum' | 'mean' | 'last' | 'weighted' | 'none';
  readonly formula?: Formula;
}
