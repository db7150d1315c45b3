import type { Period } from '@jiju/domain';

/** Kinds of records that judge periods by versions of themselves. */
export type RuleKind = 'star-rules' | 'award-schemes';

/** Which periods a rule has judged already, for edits of the rule itself. */
export interface JudgedPeriods {
  /** Periods with results by it, in ascending order. */
  by(kind: RuleKind, code: string): Promise<readonly Period[]>;
}
