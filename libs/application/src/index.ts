export * from './path/house.ts';
export * from './observation/observation-memory.ts';
export type { ReportedFigures } from './observation/reported-figures.ts';
export * from './observation/record-observations.ts';
export * from './observation/review-observations.ts';
export * from './recompute/workbench.ts';
export { recomputeStale } from './recompute/recompute-stale.ts';
export { recomputeMetrics } from './metric/recompute-metrics.ts';
export { unitTable } from './ranking/unit-table.ts';
export { rankingInputs, type RankingInputs } from './ranking/ranking-inputs.ts';
export {
  explainPlace,
  type ExplainPlaceNeeds,
  type PlaceAgainst,
  type PlaceQuestion,
} from './ranking/explain-place.ts';
export { rankMove, type RankMoveNeeds, type RankMoveQuestion } from './ranking/rank-move.ts';
export { figureRows } from './directive/assess-directives.ts';
export * from './record/record-memory.ts';
export { createRecord, createIn, changeRecord, archiveRecord, ownFields } from './record/save-record.ts';
export { codeOf } from './record/code-of.ts';
export { activateMethodVersion } from './method/activate-method-version.ts';
export { archiveMethodVersion, changeMethodVersion } from './method/edit-method-version.ts';
export { answerMethodVersion, callBackMethodVersion, sendMethodVersion } from './method/review-method-version.ts';
export { versionInputs } from './method/version-inputs.ts';
export { versionEffect, type AskedVersion, type VersionEffect } from './method/version-effect.ts';
export { actOnDirective } from './directive/act-on-directive.ts';
export { requestRecomputation } from './recompute/request-recomputation.ts';
export { createDrain, type DrainNeeds } from './recompute/drain.ts';
export { settle, type Unfinished } from './recompute/settle.ts';
export { verifyAll, verifySample, verifyScopes, type Verified } from './verify/verify-results.ts';
export * from './verify/verification-memory.ts';
export { askVerification, cancelVerification } from './verify/ask-verification.ts';
export { createVerifier, type RunVerificationNeeds } from './verify/run-verification.ts';
export * from './robustness/robustness-memory.ts';
export { askRobustness, cancelRobustness } from './robustness/ask-robustness.ts';
export { robustnessNow } from './robustness/robustness-now.ts';
export { robustnessResultOf } from './robustness/robustness-result.ts';
export { createRobustnessRunner, type RunRobustnessNeeds } from './robustness/run-robustness.ts';
export { seedRecords, type RecordsToSeed } from './seed/seed-records.ts';
export { runSchedule, type ScheduleBook, type ScheduleNeeds } from './schedule/run-schedule.ts';
export * from './access/access-memory.ts';
export { changePreferences } from './access/change-preferences.ts';
export { createUser, changeUser, archiveUser, type SaveUserNeeds } from './access/save-user.ts';
export { changePassword, type ChangePasswordRequest } from './access/change-password.ts';
export { findSession, logIn, type LogInNeeds, type LoggedIn } from './access/log-in.ts';
export { recordObservationsInGroups } from './observation/group-recording.ts';
export { GroupCommit, type GroupCommitNeeds } from './figures-import/group-commit.ts';
export { tableLimits, type TableRow } from './figures-import/read-table.ts';
export type { OpenWorkbook } from './figures-import/find-table.ts';
export { importFigures, type ImportFiguresNeeds, type ImportFiguresRequest } from './figures-import/import-figures.ts';
export type { SavedViewMemory } from './saved-view/saved-view-memory.ts';
export { changeView, deleteView, saveView, type SaveViewNeeds } from './saved-view/save-view.ts';
export { retryScope } from './recompute/retry-scope.ts';
export * from './edition/edition-memory.ts';

export { freezeEdition } from './edition/freeze-edition.ts';
export type { ObjectionMemory } from './edition/objection-memory.ts';
export { answerObjection } from './edition/answer-objection.ts';
export { fileObjection } from './edition/file-objection.ts';
export { stepEdition } from './edition/step-edition.ts';
export type { FileVocabulary, RowProblem } from './figures-import/read-figures.ts';
export type { Named } from './figures-import/names.ts';
export { figureGrid, type GridSource, type GridViewer } from './observation/figure-grid.ts';
export * from './past/past-wanted.ts';
export { momentOf } from './past/moment-of.ts';
export * from './past/past-store.ts';
export { regionsOf } from './past/past-values.ts';
export { nothingDone, PastResults, type PastDone, type PastNeeds } from './past/past-results.ts';
