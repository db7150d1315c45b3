export * from './access/permissions.ts';
export * from './award/award-list.ts';
export * from './award/award-scheme-record.ts';
export * from './award/inspection-mark.ts';
export * from './cluster/cluster.ts';
export * from './directive/directive-record.ts';
export * from './directive/directive-view.ts';
export * from './edition/edition.ts';
export * from './edition/objection.ts';
export { editionDifference } from './edition/edition-difference.ts';
export { editionFile } from './edition/edition-file.ts';
export * from './fact/fact-entry.ts';
export * from './indicator/indicator.ts';
export * from './method/method-record.ts';
export * from './method/version-effect.ts';
export * from './metric/metric-sheet.ts';
export * from './metric/total-explanation.ts';
export * from './named-problem/named-problem.ts';
export * from './notice/notice.ts';
export * from './observation/figure-grid.ts';
export { claimsOf } from './observation/claims.ts';
export * from './observation/observation.ts';
export * from './operations/operations.ts';
export * from './operations/verification.ts';
export * from './overview/overview.ts';
export * from './period/period.ts';
export * from './problem/problem-details.ts';
export * from './problem/problem-text.ts';
export { moveTexts } from './ranking/move-texts.ts';
export * from './ranking/item-score.ts';
export * from './ranking/place.ts';
export * from './ranking/ranking-inputs.ts';
export * from './ranking/ranking.ts';
export * from './ranking/robustness.ts';
export { sayAgainst, sayCause, sayMove, sayOwnSide, type MoveWords } from './ranking/say-move.ts';
export * from './record/record.ts';
export * from './record/record-kind.ts';
export * from './saved-view/saved-view.ts';
export * from './red-line/red-line-event.ts';
export * from './region/boundaries.ts';
export * from './region/region.ts';
export { reviewAnswer, reviewRequest, type ReviewAnswer } from './review/review.ts';
export * from './star/star-rating.ts';
export * from './star/star-rule-record.ts';
export * from './unit/unit.ts';
export * from './user/user.ts';
export { sayProblem } from './problem/say-problem.ts';
export { methodProblems } from './problem/method.ts';
export { awardProblems } from './problem/award.ts';
export { methodDefinition } from './method/method-definition.ts';
export { populationRule } from './method/population-rule.ts';
export { scoring } from './method/scoring.ts';
export { awardScheme } from './method/award-scheme.ts';
export { starRule } from './method/star-rule.ts';
export * from './method/rule-effect.ts';
export { readMethod } from './method/read-method.ts';
export { assumptions, readAssumptions } from './method/assumptions.ts';
export {
  directiveAct,
  directiveAction,
  directiveDefinition,
  directiveEvent,
  directiveSource,
  directiveState,
  directiveUrgencies,
  progressReport,
  reportFrequencies,
  type DirectiveAct,
} from './directive/directive.ts';
export { directiveEvidence, measure } from './directive/measure.ts';
export { directiveAssessment } from './directive/directive-assessment.ts';
export { lightReasonTexts } from './directive/light-reason-text.ts';
export { directiveProblems } from './problem/directive.ts';
export { formulaProblems } from './problem/formula.ts';
export { periodProblems } from './problem/period.ts';
export { regionProblems } from './problem/region.ts';
export { observationProblems } from './problem/observation.ts';
export { recordProblems } from './problem/record.ts';
export { problemTexts } from './problem/texts.ts';
export { readIssues } from './problem/read-issues.ts';
export { hasPast, oneRecordQuery, recordQuery, scalarFields } from './route/record-query.ts';
export * from './route/result-query.ts';
export { asked as recomputationAsked, recomputation, retryInput, verifyInput } from './route/operation-input.ts';
export type { Route } from './route/route.ts';
export { routes } from './route/routes.ts';
export { metricsTable } from './route/result-routes.ts';
export { readiness } from './route/house-routes.ts';
export { openapiDocument } from './route/openapi-document.ts';
