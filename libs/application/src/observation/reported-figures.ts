import type { ReportedPeriod } from '@jiju/domain';

/** What was reported of an indicator, for edits of the indicator itself. */
export interface ReportedFigures {
  /** Periods with figures that say something, be it that there can be none; a cleared cell says nothing. */
  of(indicator: string): Promise<readonly ReportedPeriod[]>;
}
