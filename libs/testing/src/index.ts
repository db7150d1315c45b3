export {
  createDatabase,
  prepareTemplate,
  queryDatabase,
  type Migrate,
  type TestDatabase,
} from './test-database/test-database.ts';
export { ensureTestServer, testServer } from './test-server/test-server.ts';
export { createQueueStorage, testQueue, type QueueStorage } from './queue-storage/queue-storage.ts';
export {
  createHouseDatabase,
  faultsOf,
  openTestHouse,
  seed,
  staleScopes,
  testDay,
  tester,
  type FigureForTest,
  type TestHouse,
  type TestHouseOptions,
} from './house/test-house.ts';
export { JIJU_PROGRAM, runJiju, startJiju, suiteFolder } from './command-line/run-jiju.ts';
export { editedFields } from './house/edited-fields.ts';
export {
  baseCodes,
  clusterCode,
  always,
  formulas,
  smallCluster,
  smallMethod,
  smallRecords,
  type SmallSize,
} from './house/small-records.ts';
export { wipeQueueTables } from './queue-storage/wipe-queue-tables.ts';
export { workbookFile, type CellForTest, type SheetForTest } from './workbook/workbook-file.ts';
export { zipFile, type ZipPart } from './workbook/zip-file.ts';
export { until } from './until/until.ts';
