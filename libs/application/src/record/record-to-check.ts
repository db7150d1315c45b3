import type { RecordKind } from '@jiju/contract';
import type { Problem } from '@jiju/domain';
import type { ReportedFigures } from '../observation/reported-figures.ts';
import type { JudgedPeriods } from '../rule/judged-periods.ts';
import type { RecordMemory, StoredRecord } from './record-memory.ts';

export interface RecordToCheck {
  readonly kind: RecordKind;
  /** The record as it is; absent for a new one. */
  readonly before: StoredRecord | undefined;
  /** The fields as they shall be. */
  readonly after: Readonly<Record<string, unknown>>;
  readonly records: RecordMemory;
  readonly reported: ReportedFigures;
  readonly judged: JudgedPeriods;
  /** Whoever edits it knows that results of the past change, and wants that. */
  readonly corrects?: boolean;
}

/** Problems of a part of a record, with the place of that part before their own. */
export function under(path: string, problems: readonly Problem[]): Problem[] {
  return problems.map((one) => ({ ...one, path: one.path === '' ? path : `${path}.${one.path}` }));
}
