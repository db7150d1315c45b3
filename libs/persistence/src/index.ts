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
export { readFacts, readHistory, readLatestFacts, type FactQuestion } from './fact/read-facts.ts';
export { accessMemory } from './user/access-memory.ts';
export { idempotencyKeys, type IdempotencyKeys } from './user/idempotency-keys.ts';
export { pauseSchedule, readScheduleRuns, type ScheduleState } from './schedule/read-schedules.ts';
export { readEdition, readEditions, type EditionQuestion } from './edition/read-editions.ts';
export { readVocabulary } from './observation/read-vocabulary.ts';
export {
  areFactsPending,
  readFactsAfter,
  readHorizon,
  readLatestPosition,
  readMetricAges,
  type NewFact,
} from './fact/read-new-facts.ts';
