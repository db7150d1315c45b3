export * from './refusal.ts';
export * from './period/period.ts';
export * from './period/period-arithmetic.ts';
export * from './period/period-nesting.ts';
export * from './period/period-days.ts';
export * from './period/aggregate-over-time.ts';
export * from './region/compensated-sum.ts';
export type { LocalName } from './method/local-name.ts';
export type * from './method/method-definition.ts';
export type { Cap, Scoring } from './method/scoring.ts';
export type { RedLineEvent, RedLineRule } from './method/red-line.ts';
export { regionCovers, type PopulationRule } from './method/population.ts';
export { checkColumns, checkMethod, groupColumnsRead } from './method/check-method.ts';
export { compileMethod, type MethodPlan, type PlannedGroup, type PlannedIndicator } from './method/compile-method.ts';
export { rank } from './ranking/rank.ts';
export type { Groups, UnitTable } from './ranking/unit-table.ts';
export type { RankingResult, RankWithin } from './ranking/ranking-result.ts';
export { rankingOrder, unitResult, type IndicatorResult, type UnitResult } from './ranking/unit-result.ts';
export { shapeOf, type Shape } from './statistics/shape.ts';
export { roundTo } from './statistics/round.ts';
export { rankValues, type TieRule } from './statistics/rank-values.ts';
export type { OutlierRule, Treatment } from './statistics/treat-outliers.ts';
export { compareRankings, type RankEntry, type RankMovement } from './ranking/compare.ts';
export { checkStarRule, type StarRule, type Thresholds } from './star/star-rule.ts';
export { rateStars, type StarGap, type StarRating } from './star/rate-stars.ts';
export { checkAwardScheme, type AwardEligibility, type AwardScheme } from './award/award-scheme.ts';
export { listAwardMembers, type AwardCandidate, type AwardMembers } from './award/list-members.ts';
export type { Formula, FormulaNode } from './formula/formula-node.ts';
export type { FormulaDefinition } from './formula/formula-definition.ts';
export {
  affectedPeriods,
  dependenciesOf,
  inputPeriods,
  readsSamePeriod,
  type Dependency,
  type ReachStep,
} from './formula/formula-dependency.ts';
export { formulaLimits } from './formula/formula-limits.ts';
export { functionNames } from './formula/formula-function.ts';
export type { FormulaReader, FormulaResult, Missing } from './formula/formula-reader.ts';
export { parseFormula } from './formula/parse-formula.ts';
export { checkFormulas } from './formula/check-formulas.ts';
export { evaluationOrder } from './formula/evaluation-order.ts';
export { compileFormula, type CompiledFormula } from './formula/compile-formula.ts';
export { explainFormula, type Explanation } from './formula/explain-formula.ts';
export { formatFormula } from './formula/format-formula.ts';
export * from './region/region-level.ts';
export * from './region/region-tree.ts';
export * from './region/total.ts';
