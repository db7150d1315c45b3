export { systemClock, today, type Clock } from './clock/clock.ts';
export { systemPace, type Pace } from './clock/pace.ts';
export {
  environmentWithout,
  readConfig,
  readServerConfig,
  settingsTable,
  type Config,
  type ServerConfig,
} from './config/config.ts';
export { withServerOptions } from './database-address/with-server-options.ts';
export { sha256 } from './digest/sha256.ts';
export { prepareDataFolder } from './data-folder/data-folder.ts';
export {
  startEmbeddedPostgres,
  type EmbeddedPostgres,
  type EmbeddedPostgresOptions,
} from './embedded-postgres/start-embedded-postgres.ts';
export { hasEmbeddedPostgres, restoreEmbeddedPostgres } from './embedded-postgres/restore-cluster.ts';
export { tryLock, waitForLock, type HeldLock, type LockHolder } from './file-lock/file-lock.ts';
export { freePort, portState, type PortState } from './free-port/free-port.ts';
export { newId } from './ids/ids.ts';
export { createLogger, loggerOptions, type Logger } from './logger/logger.ts';
export { identityOf, stillRuns, type ProcessIdentity } from './process-identity/process-identity.ts';
export { liveAs, type Running } from './process-life/live-as.ts';
export { findRedisServer, startRedis, type RunningRedis } from './redis-server/redis-server.ts';
export { StartupProblem } from './startup-problem/startup-problem.ts';
export { argon2id } from './password-hash/argon2id.ts';
