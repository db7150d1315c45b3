import {
  actOnDirective,
  activateMethodVersion,
  answerEdition,
  answerMethodVersion,
  archiveMethodVersion,
  archiveRecord,
  archiveUser,
  askRobustness,
  askVerification,
  callBackMethodVersion,
  cancelRobustness,
  cancelVerification,
  changeMethodVersion,
  retireMethodVersion,
  changePassword,
  changeRecord,
  correctRecord,
  changePreferences,
  changeUser,
  changeView,
  createRecord,
  createUser,
  deleteView,
  explainPlace,
  type ExplainPlaceNeeds,
  rankingInputs,
  answerObjection,
  fileObjection,
  findSession,
  freezeEdition,
  importFigures,
  logIn,
  recordObservationsInGroups,
  requestRecomputation,
  retryScope,
  reviewObservations,
  saveView,
  sendMethodVersion,
  stepEdition,
  ruleEffect,
  versionEffect,
  versionInputs,
} from '@jiju/application';
import { openQueueBackend } from '@jiju/messaging';
import {
  judgedPeriods,
  accessMemory,
  idempotencyKeys,
  loginAttempts,
  openDatabase,
  openHouse,
  openPasts,
  readVocabulary,
  type Database,
} from '@jiju/persistence';
import {
  argon2id,
  sha256,
  systemClock,
  systemPace,
  today,
  type Clock,
  type Logger,
  type ServerConfig,
} from '@jiju/platform';
import { openWorkbook } from '@jiju/workbook';
import { SessionCache } from './access/session-cache.ts';
import { sessionTokens } from './access/session-tokens.ts';
import type { Bell } from './bell/bell.ts';
import { openQueueBell } from './bell/queue-bell.ts';
import { Measures } from './health/measures.ts';
import { FactListener } from './notice/fact-listener.ts';
import { NoticeBoard } from './notice/notice-board.ts';
import { asKnown } from './past/as-known.ts';
import { readBoundaries } from './region/read-boundaries.ts';
import type { Services } from './services.ts';

export interface Composed {
  readonly services: Services;
  /** Ends what is open towards pages, so that the web server can close. */
  letGo(): Promise<void>;
  /** After the web server: its last requests still use these. */
  close(): Promise<void>;
}

export interface CompositionOptions {
  readonly adminFolder?: string | undefined;
  readonly clock?: Clock;
  readonly beatMs?: number;
  /** In place of the queue. */
  readonly bell?: Bell | undefined;
}

/** Everything the api is made of, wired once. */
export async function compose(
  config: ServerConfig,
  logger: Logger,
  options: CompositionOptions = {},
): Promise<Composed> {
  const clock = options.clock ?? systemClock;
  const now = (): string => clock.now();
  const day = (): string => today(clock);
  const onError = (error: unknown): void => logger.error({ err: error }, 'api');
  // Before anything is opened: what is wrong with the file ends the start.
  const boundaries = await readBoundaries(config.boundariesFile);
  const database = await openDatabase({
    url: config.databaseUrl,
    pool: config.databasePool,
    applicationName: 'jiju-api',
  });
  const { bell, close: closeBell } = options.bell
    ? { bell: options.bell, close: () => options.bell?.close() }
    : await openBell(config, database, logger);
  const house = openHouse({ database, now, today: day, ring: (scopes) => bell.ring(scopes) });
  const measures = new Measures();
  const board = new NoticeBoard({ database, measures, onError });
  const listener = new FactListener({ url: config.databaseUrl, onFact: () => void board.look(), onError });
  const access = accessMemory(database);
  const { sessionHours } = config;
  const find = findSession({ access, now, sessionHours });
  const figures = { house, now, today: day };
  const login = { house, access, attempts: loginAttempts(database), passwords: argon2id, now };
  const turn = (): Promise<void> => systemPace.turn();
  const pasts = openPasts({ database, url: config.databaseUrl, now, turn });
  const inspectPast: ExplainPlaceNeeds['inspectPast'] = (moment, wanted, work) =>
    pasts.read(moment, wanted, ({ bench }) => work(bench));
  await board.open();
  await listener.open();

  return {
    services: {
      database,
      asKnown: asKnown({ database, pasts, today: day }),
      logger,
      bell,
      board,
      measures,
      access,
      tokens: sessionTokens,
      sessions: new SessionCache(find),
      idempotency: idempotencyKeys(database),
      boundaries,
      settings: { ...config, adminFolder: options.adminFolder, beatMs: options.beatMs ?? 20_000 },
      now,
      today: day,
      findSession: find,
      logIn: logIn({ ...login, tokens: sessionTokens, sessionHours }),
      changePassword: changePassword(login),
      createRecord: createRecord(house),
      changeRecord: changeRecord(house),
      correctRecord: correctRecord(house),
      archiveRecord: archiveRecord(house),
      createUser: createUser({ house, passwords: argon2id }),
      changePreferences: changePreferences(house),
      changeView: changeView({ house, now }),
      deleteView: deleteView({ house }),
      saveView: saveView({ house, now }),
      changeUser: changeUser({ house, passwords: argon2id }),
      archiveUser: archiveUser(house),
      recordFigures: recordObservationsInGroups({ ...figures, pace: systemPace }),
      reviewFigures: reviewObservations(figures),
      importFigures: importFigures({ ...figures, vocabulary: () => readVocabulary(database), openWorkbook }),
      activateMethodVersion: activateMethodVersion({ house, now }),
      answerMethodVersion: answerMethodVersion({ house, now }),
      archiveMethodVersion: archiveMethodVersion({ house, now }),
      callBackMethodVersion: callBackMethodVersion({ house, now }),
      changeMethodVersion: changeMethodVersion({ house, now }),
      retireMethodVersion: retireMethodVersion({ house }),
      sendMethodVersion: sendMethodVersion({ house, now }),
      actOnDirective: actOnDirective(house),
      freezeEdition: freezeEdition({ house, hash: sha256, now }),
      stepEdition: stepEdition({ house, today: day, now }),
      answerEdition: answerEdition({ house, now }),
      fileObjection: fileObjection({ house, now, today: day }),
      answerObjection: answerObjection({ house, now }),
      explainPlace: explainPlace({ house, turn, inspectPast }),
      rankingInputs: rankingInputs({ house, inspectPast }),
      ruleEffect: ruleEffect({ house, judged: judgedPeriods(database.query) }),
      versionEffect: versionEffect(house),
      versionInputs: versionInputs({ house, inspectPast }),
      requestRecomputation: requestRecomputation(house),
      retryScope: retryScope(house),
      brokenRecords: () => house.brokenRecords(),
      askRobustness: askRobustness({ house, now }),
      cancelRobustness: cancelRobustness({ house, now }),
      askVerification: askVerification({ house, now }),
      cancelVerification: cancelVerification({ house, now }),
    },
    async letGo() {
      board.close();
      await listener.close();
    },
    async close() {
      await closeBell();
      await pasts.close();
      await database.close();
    },
  };
}

async function openBell(
  config: ServerConfig,
  database: Database,
  logger: Logger,
): Promise<{ bell: Bell; close: () => Promise<void> }> {
  const { databaseUrl, redisUrl } = config;
  // The api adds and looks; it holds no worker, so few connections do.
  const onError = (error: unknown): void => logger.warn({ err: error }, 'queue');
  const backend = openQueueBackend({ databaseUrl, redisUrl, pool: 4, onError });
  await backend.prepare();
  const bell = await openQueueBell({ backend, database, onError });
  return {
    bell,
    async close() {
      await bell.close();
      await backend.close();
    },
  };
}
