import type {
  Actor,
  House,
  actOnDirective,
  activateMethodVersion,
  answerEdition,
  answerMethodVersion,
  archiveMethodVersion,
  callBackMethodVersion,
  changeMethodVersion,
  retireMethodVersion,
  sendMethodVersion,
  askRobustness,
  askVerification,
  cancelRobustness,
  cancelVerification,
  archiveRecord,
  archiveUser,
  changePassword,
  changeRecord,
  correctRecord,
  changePreferences,
  changeView,
  deleteView,
  saveView,
  explainPlace,
  rankingInputs,
  changeUser,
  createRecord,
  createUser,
  findSession,
  importFigures,
  logIn,
  recordObservationsInGroups,
  requestRecomputation,
  retryScope,
  reviewObservations,
  freezeEdition,
  stepEdition,
  answerObjection,
  fileObjection,
  ruleEffect,
  versionEffect,
  versionInputs,
  AccessMemory,
  SessionTokens,
} from '@jiju/application';
import type { Boundaries } from '@jiju/contract';
import type { Database, IdempotencyKeys } from '@jiju/persistence';
import type { Logger } from '@jiju/platform';
import type { SessionCache } from './access/session-cache.ts';
import type { Bell } from './bell/bell.ts';
import type { Measures } from './health/measures.ts';
import type { NoticeBoard } from './notice/notice-board.ts';
import type { AsKnown } from './past/as-known.ts';

/** What the controllers work with: use cases, read models and what stands beside them. Wired in `composition.ts`. */
export interface Services {
  readonly database: Database;
  /** The house as it is or was. */
  readonly asKnown: AsKnown;
  readonly logger: Logger;
  readonly bell: Bell;
  readonly board: NoticeBoard;
  readonly measures: Measures;
  readonly sessions: SessionCache;
  readonly access: AccessMemory;
  readonly tokens: SessionTokens;
  readonly idempotency: IdempotencyKeys;
  readonly settings: ApiSettings;
  readonly boundaries: Boundaries;
  /** Now, as an instant in UTC; and the day in Asia/Shanghai. */
  readonly now: () => string;
  readonly today: () => string;

  readonly logIn: ReturnType<typeof logIn>;
  readonly changePassword: ReturnType<typeof changePassword>;
  readonly findSession: ReturnType<typeof findSession>;
  readonly createRecord: ReturnType<typeof createRecord>;
  readonly changeRecord: ReturnType<typeof changeRecord>;
  readonly correctRecord: ReturnType<typeof correctRecord>;
  readonly archiveRecord: ReturnType<typeof archiveRecord>;
  readonly createUser: ReturnType<typeof createUser>;
  readonly changePreferences: ReturnType<typeof changePreferences>;
  readonly changeView: ReturnType<typeof changeView>;
  readonly deleteView: ReturnType<typeof deleteView>;
  readonly saveView: ReturnType<typeof saveView>;
  readonly changeUser: ReturnType<typeof changeUser>;
  readonly archiveUser: ReturnType<typeof archiveUser>;
  readonly recordFigures: ReturnType<typeof recordObservationsInGroups>;
  readonly reviewFigures: ReturnType<typeof reviewObservations>;
  readonly importFigures: ReturnType<typeof importFigures>;
  readonly activateMethodVersion: ReturnType<typeof activateMethodVersion>;
  readonly answerMethodVersion: ReturnType<typeof answerMethodVersion>;
  readonly archiveMethodVersion: ReturnType<typeof archiveMethodVersion>;
  readonly callBackMethodVersion: ReturnType<typeof callBackMethodVersion>;
  readonly changeMethodVersion: ReturnType<typeof changeMethodVersion>;
  readonly retireMethodVersion: ReturnType<typeof retireMethodVersion>;
  readonly sendMethodVersion: ReturnType<typeof sendMethodVersion>;
  readonly actOnDirective: ReturnType<typeof actOnDirective>;
  readonly freezeEdition: ReturnType<typeof freezeEdition>;
  readonly answerEdition: ReturnType<typeof answerEdition>;
  readonly stepEdition: ReturnType<typeof stepEdition>;
  readonly fileObjection: ReturnType<typeof fileObjection>;
  readonly answerObjection: ReturnType<typeof answerObjection>;
  readonly explainPlace: ReturnType<typeof explainPlace>;
  readonly rankingInputs: ReturnType<typeof rankingInputs>;
  readonly ruleEffect: ReturnType<typeof ruleEffect>;
  readonly versionEffect: ReturnType<typeof versionEffect>;
  readonly versionInputs: ReturnType<typeof versionInputs>;
  readonly requestRecomputation: ReturnType<typeof requestRecomputation>;
  readonly retryScope: ReturnType<typeof retryScope>;
  readonly brokenRecords: House['brokenRecords'];
  readonly askRobustness: ReturnType<typeof askRobustness>;
  readonly cancelRobustness: ReturnType<typeof cancelRobustness>;
  readonly askVerification: ReturnType<typeof askVerification>;
  readonly cancelVerification: ReturnType<typeof cancelVerification>;
}

/** The part of the configuration that requests meet. */
export interface ApiSettings {
  readonly sessionHours: number;
  readonly secureCookies: boolean;
  readonly sessionCookie: string;
  readonly publicUrl: string | undefined;
  readonly trustedProxies: number;
  readonly metricsToken: string | undefined;
  readonly uploadLimitMb: number;
  /** How often an open stream says that it is alive, and looks whether its session is. */
  readonly beatMs: number;
  /** Folder of the built admin; not there in development. */
  readonly adminFolder: string | undefined;
}

/** Under this token Nest hands the services to whoever asks. */
export const SERVICES = Symbol('services');
export type { Actor };
