import { session, type Session } from '@jiju/contract';
import type { z } from 'zod';
import { asOf } from '../past/moment.ts';
import { ownError, toApiError } from './api-error.ts';
import type { Cell } from './cell.ts';
import { createIdempotencyKeys } from './idempotency-keys.ts';
import type { Locale } from './locale.ts';
import type { Question } from './question.ts';

export interface Sent<T> {
  readonly body?: unknown;
  /** Parsed in development and tests; leave out where the answer is empty. */
  readonly schema?: z.ZodType<T>;
  /** The revision that was read, for PUT and DELETE of records. */
  readonly revision?: number;
  /** Anything but JSON, `text/csv` for example; the body is then sent as it is. */
  readonly contentType?: string;
  readonly signal?: AbortSignal | undefined;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/** Everything this page asks of the server. Paths are below `/api`: `/clusters?page=1`. */
export interface Api {
  get<T>(path: string, schema: z.ZodType<T>, signal?: AbortSignal): Promise<T>;
  send<T = unknown>(method: Exclude<Method, 'GET'>, path: string, sent?: Sent<T>): Promise<T>;
}

export interface Surroundings {
  readonly fetch: typeof globalThis.fetch;
  readonly session: Cell<Session | null>;
  readonly locale: Cell<Locale>;
  readonly loginAgain: Question<{ readonly login: string }, Session>;
  readonly newKey: () => string;
  /** The moment whose knowledge is asked for; `null`: now. */
  readonly moment?: string | null;
  /** Hold every answer against its schema. */
  readonly checking: boolean;
}

const attempts = 4;

export function createApi(around: Surroundings): Api {
  const keys = createIdempotencyKeys(around.newKey);
  let asking: Promise<Session | null> | undefined;

  return { get: (path, schema, signal) => request('GET', path, { schema, signal }), send: request };

  async function request<T>(method: Method, path: string, sent: Sent<T> = {}): Promise<T> {
    // A file has no key: sending it twice says the same twice, and its content is no name for a key.
    const key = method === 'POST' && sent.contentType === undefined ? keys.keyFor(path, sent.body) : undefined;
    for (let attempt = 1; ; attempt++) {
      const asked = around.session.get();
      const response = await exchange(method, path, sent, key);
      if (key !== undefined && response.status < 500) keys.forget(path, sent.body);
      if (response.ok) return read(path, response, sent.schema);
      const error = toApiError(response.status, await response.json().catch(() => undefined));
      // The text somebody typed waits in its form while they log in again; then the same request is repeated.
      if (attempt === attempts || path === '/session') throw error;
      if (response.status === 401 && (await hasNewSession(asked))) continue;
      if (response.status === 403 && error.code.includes('csrf') && (await readSessionAgain(asked))) continue;
      throw error;
    }
  }

  async function exchange<T>(method: Method, path: string, sent: Sent<T>, key?: string): Promise<Response> {
    const { csrf } = around.session.get() ?? {};
    const headers = new Headers({ accept: 'application/json', 'accept-language': around.locale.get() });
    if (method !== 'GET' && csrf !== undefined) headers.set('x-csrf-token', csrf);
    if (sent.revision !== undefined) headers.set('if-match', `"${sent.revision}"`);
    if (key !== undefined) headers.set('idempotency-key', key);
    if (sent.body !== undefined) headers.set('content-type', sent.contentType ?? 'application/json');
    const body = sent.contentType === undefined ? JSON.stringify(sent.body) : (sent.body as BodyInit);
    try {
      return await around.fetch(`/api${asOf(path, around.moment ?? null)}`, {
        method,
        headers,
        credentials: 'same-origin',
        ...(sent.body === undefined ? {} : { body }),
        ...(sent.signal ? { signal: sent.signal } : {}),
      });
    } catch (error) {
      if (error instanceof DOMException && error.name === 'AbortError') throw error;
      throw ownError('not-reached', String(error));
    }
  }

  /** Whether somebody logged in since `asked`; asks once for all requests that wait. */
  async function hasNewSession(asked: Session | null): Promise<boolean> {
    if (asked === null) return false;
    if (around.session.get() !== asked) return around.session.get() !== null;
    asking ??= around.loginAgain.ask({ login: asked.user.login }).finally(() => (asking = undefined));
    return (await asking) !== null;
  }

  /** Another tab of this browser logged in: the cookie is the new one, the token here is not. */
  async function readSessionAgain(asked: Session | null): Promise<boolean> {
    const found = await request('GET', '/session', { schema: session.optional() });
    if (!found) return false;
    around.session.set(found);
    return found.csrf !== asked?.csrf && found.user.id === asked?.user.id;
  }

  async function read<T>(path: string, response: Response, schema?: z.ZodType<T>): Promise<T> {
    const text = await response.text();
    const body: unknown = text === '' ? undefined : JSON.parse(text);
    if (around.checking && schema) {
      const parsed = schema.safeParse(body);
      if (!parsed.success) throw ownError('contract-broken', `${path}: ${parsed.error.message}`);
    }
    return body as T;
  }
}
