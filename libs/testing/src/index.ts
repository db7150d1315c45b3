export {
  createDatabase,
  prepareTemplate,
  queryDatabase,
  type Migrate,
  type TestDatabase,
} from './test-database/test-database.ts';
export { ensureTestServer, testServer } from './test-server/test-server.ts';
export { createQueueStorage, testQueue, type QueueStorage } from './queue-storage/queue-storage.ts';
