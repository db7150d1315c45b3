export * from './database/database.ts';
export { migrateDatabase } from './database/migrate.ts';
export { openHouse, type HouseNeeds } from './path/open-house.ts';
export { cleanUp, scheduleBook } from './schedule/schedule-book.ts';
export { rebasePositions } from './database/rebase-positions.ts';
export {
  readRecord,
  readRecordByCode,
  readRecords,
  type RecordPage,
  type RecordQuestion,
} from './record/read-records.ts';
export { judgedPeriods } from './record/judged-periods.ts';
export { readFacts, readHistory, readLatestFacts, type FactQuestion } from './fact/read-facts.ts';
export { accessMemory } from './user/access-memory.ts';
export { loginAttempts } from './user/login-attempts.ts';
export { idempotencyKeys, type IdempotencyKeys } from './user/idempotency-keys.ts';
export { pauseSchedule, readScheduleRuns, type ScheduleState } from './schedule/read-schedules.ts';
export { readChain, readFrozenFacts } from './edition/read-chain.ts';
export { readObjections } from './edition/objection-memory.ts';
export { readDifference } from './edition/read-difference.ts';
export {
  readEdition,
  readEditionByCode,
  readEditionContent,
  readEditionHead,
  readEditions,
  type EditionQuestion,
} from './edition/read-editions.ts';
export {
  areFactsPending,
  readFactsAfter,
  readHorizon,
  readLatestPosition,
  readMetricAges,
  type NewFact,
} from './fact/read-new-facts.ts';
export {
  readCellHistory,
  readGrid,
  readVocabulary,
  type CellQuestion,
  type GridQuestion,
  type GridRows,
} from './observation/read-figures.ts';
export {
  RankingReader,
  readByPage,
  rankingSorts,
  readRankHistory,
  readRankings,
  type RankingListQuestion,
  type RankingQuestion,
} from './ranking/read-rankings.ts';
export { periodsWithin } from './ranking/archived-clusters.ts';
export { readStarRatings, type StarQuestion } from './star/read-stars.ts';
export { versionNumbered } from './method/version-numbered.ts';
export { namesOfClusters } from './cluster/names-of-clusters.ts';
export { namesOfIndicators, type NamedIndicator } from './indicator/names-of-indicators.ts';
export { readAwardResults, type AwardQuestion } from './award/read-awards.ts';
export {
  readMetricSeries,
  readMetricSheet,
  readMetricsTable,
  readMetricTrends,
  type MetricsTable,
} from './metric/read-metrics.ts';
export { readExplanation } from './metric/read-explanation.ts';
export { readTotalExplanation, type TotalQuestion } from './metric/read-total-explanation.ts';
export { readOverview, readOverviewPeriods, type OverviewPeriods } from './overview/read-overview.ts';
export {
  readMigrations,
  readOperations,
  readStaleScopes,
  readUntoldSeconds,
  retryStale,
} from './operations/read-operations.ts';
export { readRobustness, readRobustnessOf } from './robustness/read-robustness.ts';
export { readSavedViews } from './saved-view/read-saved-views.ts';
export { robustnessBook } from './robustness/robustness-book.ts';
export { readVerification } from './verification/read-verification.ts';
export { verificationBook } from './verification/verification-book.ts';
export { readBoard, readBoardEntry, type BoardEntry, type BoardQuestion } from './directive/read-board.ts';
export { databaseClock, staleSince } from './scope/scope-state.ts';
export { openPasts, type PastBounds, type Pasts, type ReadPast } from './past/open-pasts.ts';
export type { PastView } from './past/past.ts';
