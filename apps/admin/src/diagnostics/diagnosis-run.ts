import {
  compileMethod,
  diagnose,
  isRefusal,
  rank,
  removeOne,
  type Diagnosis,
  type MethodDefinition,
  type PeriodUnits,
  type Problem,
  type Removal,
} from '@jiju/domain';

export interface DiagnosisAsked extends PeriodUnits {
  readonly definition: MethodDefinition;
}

export interface DiagnosisFound extends Diagnosis {
  readonly removals: readonly Removal[];
  /** Share of the whole by position of the indicator, as the ranking used it. */
  readonly shares: readonly number[];
  readonly notes: readonly Problem[];
}

/** null for a method that cannot be compiled. */
export function runDiagnosis({ definition, table, events }: DiagnosisAsked): DiagnosisFound | null {
  const plan = compileMethod(definition);
  if (isRefusal(plan)) return null;
  const result = rank(plan, table, events);
  const shares = plan.indicators.map((_, at) => result.weights.indicators[at] ?? 0);
  return { ...diagnose(result), removals: removeOne(result), shares, notes: result.notes };
}
