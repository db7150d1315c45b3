import {
  compileMethod,
  diagnose,
  isRefusal,
  rank,
  removeOne,
  type Diagnosis,
  type MethodDefinition,
  type Problem,
  type Removal,
  type UnitTable,
} from '@jiju/domain';

export interface DiagnosisAsked {
  readonly definition: MethodDefinition;
  readonly table: UnitTable;
}

export interface DiagnosisFound extends Diagnosis {
  readonly removals: readonly Removal[];
  /** Share of the whole by position of the indicator, as the ranking used it. */
  readonly shares: readonly number[];
  readonly notes: readonly Problem[];
}

/** null for a method that cannot be compiled. */
export function runDiagnosis({ definition, table }: DiagnosisAsked): DiagnosisFound | null {
  const plan = compileMethod(definition);
  if (isRefusal(plan)) return null;
  const result = rank(plan, table);
  const shares = plan.indicators.map((_, at) => result.weights.indicators[at] ?? 0);
  return { ...diagnose(result), removals: removeOne(result), shares, notes: result.notes };
}
