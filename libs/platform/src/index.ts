export { prepareDataFolder } from './data-folder/data-folder.ts';
export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './embedded-postgres/start-embedded-postgres.ts';
export { tryLock, waitForLock, type HeldLock, type LockHolder } from './file-lock/file-lock.ts';
export { freePort, portState, type PortState } from './free-port/free-port.ts';
export { identityOf, stillRuns, type ProcessIdentity } from './process-identity/process-identity.ts';
export { StartupProblem } from './startup-problem/startup-problem.ts';
