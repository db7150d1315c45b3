import { createDrain, createUser, type House } from '@jiju/application';
import { recordKinds, roles, userInput, type RecordKind, type Role, type UserInput } from '@jiju/contract';
import { isRefusal } from '@jiju/domain';
import { migrateDatabase, openDatabase, openHouse, type Database } from '@jiju/persistence';
import { argon2id, createLogger, readServerConfig, systemClock, today, type ServerConfig } from '@jiju/platform';
import type { CompositionOptions } from './composition.ts';
import { silentBell } from './bell/silent-bell.ts';
import { startApi, type RunningApi } from './start-api.ts';

const password = 'correct horse battery';

/** A running api on a database of its own, with one user per role; for integration suites. */
export interface ApiUnderTest {
  readonly url: string;
  readonly databaseUrl: string;
  readonly database: Database;
  readonly house: House;
  /** Computes until nothing is stale. */
  drain(): Promise<void>;
  as(login: Role | (string & {})): Promise<Caller>;
  readonly anybody: Caller;
  user(fields: Partial<UserInput> & { login: string; role: Role }): Promise<void>;
  stop(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Said;
  readonly text: string;
}

/** Fields of all kinds of answers together: a test that looks for one that did not come finds nothing there. */
export interface Said {
  readonly id: number;
  readonly code: string;
  readonly revision: number;
  readonly title: string;
  readonly requestId: string;
  readonly problems: readonly { readonly code: string; readonly path: string; readonly text: string }[];
  readonly current: unknown;
  readonly report?: { readonly problems: readonly { readonly code: string }[] };
  readonly csrf: string;
  readonly user: unknown;
  readonly nameEn: string;
  readonly archivedAt: string | null;
  readonly total: number;
  readonly items: readonly { readonly id: number; readonly code: string }[];
  readonly rows: readonly { readonly clusterCode: string; readonly cells: object }[];
  readonly open: boolean;
  readonly closedBecause: string | null;
  readonly figures: readonly unknown[];
  readonly scopes: number;
  readonly state: string;
  readonly events: readonly unknown[];
  readonly actions: readonly string[];
  readonly content: { readonly results: readonly unknown[]; readonly archived: readonly unknown[] };
}

export type Send = (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Answer>;

export interface Caller {
  readonly send: Send;
  readonly cookie: string;
  readonly csrf: string;
}

type CreateDatabase = (options: {
  migrate: (url: string) => Promise<void>;
}) => Promise<{ url: string; drop(): Promise<void> }>;

/** @param createDatabase of the tools of tests, which only specs may import */
export async function startApiUnderTest(
  createDatabase: CreateDatabase,
  more: Partial<ServerConfig> = {},
  options: CompositionOptions = {},
): Promise<ApiUnderTest> {
  const test = await createDatabase({ migrate: async (url) => void (await migrateDatabase(url)) });
  const logger = createLogger('api', 'silent');
  const config = {
    ...readServerConfig({ DATABASE_URL: test.url }),
    port: 0,
    databasePool: 6,
    uploadLimitMb: 1,
    ...more,
  };
  const api: RunningApi = await startApi(config, logger, { bell: silentBell(logger), ...options });
  const database = await openDatabase({ url: test.url, pool: 4, applicationName: 'test' });
  const house = openHouse({
    database,
    now: () => systemClock.now(),
    today: () => today(systemClock),
    ring: () => undefined,
  });
  const actor = { login: 'test', requestId: '' };
  const create = createUser({ house, passwords: argon2id });
  const user: ApiUnderTest['user'] = async (fields) => {
    const created = await create(actor, userInput.parse({ name: fields.login, password, ...fields }));
    if (isRefusal(created)) throw new Error(JSON.stringify(created.refused));
  };
  for (const role of roles) await user({ login: role, role });
  return {
    url: api.url,
    databaseUrl: test.url,
    database,
    house,
    drain: createDrain({
      house,
      actor: { login: 'worker', requestId: '' },
      onError: (error) => logger.error({ err: error }),
    }),
    user,
    anybody: { send: sender(api.url, {}), cookie: '', csrf: '' },
    as: (login) => logIn(api.url, login),
    async stop() {
      await api.stop();
      await database.close();
      await test.drop();
    },
  };
}

async function logIn(url: string, login: string): Promise<Caller> {
  const answer = await sender(url, {})('POST', '/session', { login, password });
  if (answer.status !== 200) throw new Error(`${login}: ${answer.text}`);
  const cookie = (answer.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  const csrf = answer.body.csrf;
  return { cookie, csrf, send: sender(url, { cookie, 'x-csrf-token': csrf }) };
}

export function sender(url: string, own: Record<string, string>): Send {
  return async (method, path, body, headers = {}) => {
    const raw = typeof body === 'string' || body instanceof Uint8Array;
    const response = await fetch(`${url}/api${path}`, {
      method,
      headers: { ...(body === undefined || raw ? {} : { 'content-type': 'application/json' }), ...own, ...headers },
      ...(body === undefined ? {} : { body: raw ? (body as string | Uint8Array<ArrayBuffer>) : JSON.stringify(body) }),
      redirect: 'manual',
    });
    // Byte order marks are content too.
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await response.arrayBuffer());
    const json = /json/.test(response.headers.get('content-type') ?? '') && text !== '';
    return {
      status: response.status,
      headers: response.headers,
      text,
      body: (json ? JSON.parse(text) : {}) as Said,
    };
  };
}

export const testPassword = password;

/** What may be written of a record that was read under a path: the rest is the server's own. */
export function writable(path: string, record: object): Record<string, unknown> {
  const { shape } = recordKinds[path.split('/')[1] as RecordKind].input;
  return Object.fromEntries(Object.entries(record).filter(([name]) => name in shape));
}
