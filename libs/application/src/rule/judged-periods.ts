import type { Period } from '@jiju/domain';

/** Kinds of records that judge periods by versions of themselves. */
export type RuleKind = 'star-rules' | 'award-schemes';

/** Which periods a rule or a method has judged already, for edits of their versions. */
export interface JudgedPeriods {
  /** Periods with results by it, in ascending order; of a method those with somebody ranked. */
  by(kind: RuleKind | 'methods', code: string): Promise<readonly Period[]>;
}
