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
export { regionCovers, type PopulationRule, type RankedPopulation, type SizeRule } from './method/population.ts';
export {
  checkIndicatorsRead,
  indicatorsNamed,
  ofLongerPeriods,
  type IndicatorToRead,
} from './method/check-indicators-read.ts';
export { checkBasePeriods } from './method/check-base-periods.ts';
export { checkColumns, checkMethod, groupColumnsRead } from './method/check-method.ts';
export { isComputable } from './method/limits.ts';
export { columnsRead } from './method/columns-read.ts';
export {
  afterSteps,
  planActivation,
  planRetirement,
  type ActivationStep,
  type AskedSpan,
  type VersionSpan,
} from './method/plan-activation.ts';
export { redLinesIn } from './scheme/red-lines-in.ts';
export { rankedOtherwise, type RankedOtherwise } from './method/ranked-otherwise.ts';
export { compareDefinitions, type DefinitionChange, type MethodNode } from './method/compare-definitions.ts';
export { compileMethod } from './method/compile-method.ts';
export type { Member, MethodPlan, PlannedGroup, PlannedIndicator } from './method/method-plan.ts';
export type { EffectiveWeights } from './method/effective-weights.ts';
export { isReaching, reachOf, type Reach } from './method/reach.ts';
export { inspectionGroup, whatIsRead, type WhatIsRead } from './method/what-is-read.ts';
export { rank } from './ranking/rank.ts';
export { periodsLookedAt } from './ranking/other-periods.ts';
export type { SharedByPeriods } from './ranking/shared-by-periods.ts';
export type { Groups, OtherPeriods, PeriodUnits, UnitTable } from './ranking/unit-table.ts';
export type { RankingResult, RankWithin } from './ranking/ranking-result.ts';
export {
  keptFromAwards,
  rankingOrder,
  unitResult,
  type IndicatorResult,
  type UnitResult,
} from './ranking/unit-result.ts';
export * from './review/review.ts';
export { shapeOf, type Shape } from './statistics/shape.ts';
export { roundTo } from './statistics/round.ts';
export { trimmedMean } from './statistics/trimmed-mean.ts';
export { rankValues, type TieRule } from './statistics/rank-values.ts';
export type { OutlierRule, Treatment } from './statistics/treat-outliers.ts';
export { strengthsOf, type PlacedLine, type Strengths } from './ranking/strengths.ts';
export { compareRankings, type RankEntry, type RankMovement } from './ranking/compare.ts';
export { rankDifference, type RankDifference } from './ranking/rank-difference.ts';
export { checkStarRule, neededOf, starRuleReads, type StarRule, type Thresholds } from './star/star-rule.ts';
export { rateStars, type StarGap, type StarRating } from './star/rate-stars.ts';
export { nextStar, type NextStar } from './star/next-star.ts';
export { checkAwardScheme, type AwardEligibility, type AwardScheme } from './award/award-scheme.ts';
export { comparePublished, type PublishedComparison, type PublishedMember } from './award/compare-published.ts';
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
export {
  delayCauses,
  originalDeadline,
  type DelayCause,
  type DirectiveDefinition,
  type DirectiveEvent,
  type DirectiveSource,
  type DirectiveUrgency,
  type DirectiveWithEvents,
  type ProgressReport,
  type ReportFrequency,
} from './directive/directive.ts';
export {
  isFigureMeasure,
  measureEnd,
  type CountLevel,
  type CountOperator,
  type CountSubject,
  type CountTarget,
  type DirectiveEvidence,
  type Measure,
  type MeasureAggregation,
  type MeasureScope,
  type MetricTarget,
  type Milestone,
  type MilestonesMeasure,
  type PathStep,
  type ReportMeasure,
  type TargetCourse,
  type TargetDirection,
  type TargetPath,
} from './directive/measure.ts';
export {
  directiveActions,
  directiveStates,
  openStates,
  transitions,
  type DirectiveAction,
  type DirectiveState,
  type Transition,
} from './directive/transition.ts';
export { lifeOf, type DirectiveLife, type GrantedExtension } from './directive/directive-life.ts';
export { act, allowedActions, type DirectiveActor, type DirectiveActRequest } from './directive/act.ts';
export { checkDirective, checkDirectiveEdit, checkParent } from './directive/check-directive.ts';
export { checkProgressReport } from './directive/check-progress-report.ts';
export {
  defaultLightThresholds,
  lightReasons,
  lights,
  type Light,
  type LightReason,
  type LightReasonCode,
  type LightThresholds,
} from './directive/light.ts';
export { assessDirective, type DirectiveAssessment, type DirectiveForecast } from './directive/assess-directive.ts';
export { reachesTarget, type AssessmentBasis, type DirectiveFacts } from './directive/standing.ts';
export { rollUp, type AssessedAssignment, type RollUp } from './directive/roll-up.ts';
export { expectedOn, pathPoints } from './directive/target-path.ts';
export { measureInputs, watches, type MeasureInput } from './directive/measure-inputs.ts';
export { actualOf, type MeasureActual } from './directive/actual-of.ts';
export type { FigureRegions, FigureRow } from './directive/figure-row.ts';
export type { Counted } from './directive/count-candidates.ts';
export { tierTarget, tierThresholds } from './directive/tier.ts';
export { dueBands, dueList, type DueBand, type DueEntry, type DueStanding } from './directive/due-list.ts';
export { nextReportDue, type ReportDue } from './directive/next-report-due.ts';
export { tallyDirectives, type DirectiveTally } from './directive/tally-directives.ts';
export { addDays, addMonths, daysBetween, isCalendarDay } from './directive/calendar-day.ts';
export * from './scope/scope.ts';
export * from './fact/fact.ts';
export * from './fact/issued.ts';
export { brokenBehind, sayBroken, type BrokenRecord } from './scheme/broken-record.ts';
export type * from './scheme/scheme.ts';
export { clustersByCode } from './scheme/clusters-by-code.ts';
export { clustersOfRegion } from './scheme/clusters-of-region.ts';
export { whyNoCluster, whyNoIndicator } from './scheme/why-unknown.ts';
export { periodsRankedBy } from './scheme/periods-of-version.ts';
export {
  checkRuleVersions,
  judgedOtherwise,
  ruleVersionAt,
  saysTheSame,
  type RuleVersion,
} from './scheme/rule-versions.ts';
export { versionFrom, versionOver } from './scheme/version-at.ts';
export { periodsReached, type ReachedPeriod } from './past/periods-reached.ts';
export { valuesNeeded, type ValuesNeeded } from './past/values-needed.ts';
export { affectedBy, totalDependencies } from './affected.ts';
export * from './metric/sheet.ts';
export { computeSheet, recomputeDerived, type SheetInputs } from './metric/compute-sheet.ts';
export { checkFiguresKept, type FigureTraits, type ReportedPeriod } from './indicator/check-figures-kept.ts';
export { hasMoreDecimals } from './observation/decimals.ts';
export * from './observation/record-figure.ts';
export * from './observation/review-figure.ts';
export { statusOn } from './cluster/status-on.ts';
export { diagnose, type Diagnosis, type GroupDiagnosis, type IndicatorDiagnosis } from './diagnostics/diagnose.ts';
export { removeOne, type Removal } from './diagnostics/remove-one.ts';
export { correlation, correlationMatrix } from './statistics/correlation.ts';
export { principalComponents, type PrincipalComponents } from './statistics/principal-components.ts';
export { checkAssumptions, factors, factorsOf, type Assumptions, type Factor } from './robustness/assumptions.ts';
export { rankIntervals, undecidedPairs, type RankInterval, type UndecidedPair } from './robustness/rank-intervals.ts';
export { sensitivity, type Sensitivity, type SensitivityResult } from './robustness/sensitivity.ts';
export { finish, simulate, type Simulation } from './robustness/simulate.ts';
export type { Regenerated } from './robustness/regenerate.ts';
export type { Crossing, Crossings } from './explain/crossings.ts';
export {
  explainMove,
  explainMoveInSteps,
  type Move,
  type MoveInput,
  type MovePart,
  type OthersPart,
} from './explain/explain-move.ts';
export { whatItTakes, type PlaceGap, type Way } from './explain/what-it-takes.ts';
export { stillEnough } from './explain/enough.ts';
export { rawFormOf, type RawForm } from './method/raw-form.ts';
export { explainItem, type HeldYardstick, type ItemExplanation } from './explain/explain-item.ts';
export type { Applied, Standing } from './explain/trial.ts';
export { canonicalJson } from './edition/canonical-json.ts';
export {
  checkEdition,
  contentOf,
  exportEdition,
  hashContent,
  type EditionFault,
  type EditionFile,
} from './edition/check-edition.ts';
export { differencesOf, type Difference } from './edition/differences.ts';
export * from './edition/edition-content.ts';
export { appliedOf, inputsOf } from './edition/edition-inputs.ts';
export { recomputeEdition } from './edition/recompute-edition.ts';
export { ChainCheck, type ChainFault, type ChainLink, type FrozenFact } from './edition/check-chain.ts';
export {
  compareEditions,
  type EditionDifference,
  type FigureDifference,
  type TextDifference,
} from './edition/compare-editions.ts';
export { mayObject, type PostedEdition } from './edition/objection.ts';
export {
  groupsBelowTop,
  rankedRows,
  unrankedRows,
  type EditionGroup,
  type EditionRow,
} from './edition/edition-rows.ts';
