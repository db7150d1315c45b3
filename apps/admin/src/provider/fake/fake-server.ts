import type { Session } from '@jiju/contract';

type Stored = Record<string, unknown> & { id: number; revision: number; archivedAt: string | null };

export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Headers;
  readonly body: unknown;
}

export interface FakeServer {
  readonly fetch: typeof globalThis.fetch;
  /** Every request so far. */
  readonly asked: Asked[];
  readonly records: Record<string, Stored[]>;
  /** Ends the session, as time does. */
  readonly expire: () => void;
  /** Fails the next request as a lost connection does; `after` the server has done its work. */
  readonly loseNext: (when: 'before' | 'after') => void;
}

export interface Fixture {
  readonly session: Session;
  readonly password: string;
  readonly records: Readonly<Record<string, readonly object[]>>;
  /** Computed results by path. */
  readonly results?: Readonly<Record<string, unknown>>;
}

const now = '2014-04-11T08:00:00.000Z';

/** The server's manners in memory, as far as the provider relies on them: specs run against it instead of mocks. */
export function createFakeServer(fixture: Fixture): FakeServer {
  const records: Record<string, Stored[]> = structuredClone(fixture.records) as Record<string, Stored[]>;
  const asked: Asked[] = [];
  let loggedIn = true;
  let losing: 'before' | 'after' | undefined;

  return {
    asked,
    records,
    expire: () => (loggedIn = false),
    loseNext: (when) => (losing = when),
    async fetch(input, init) {
      const request = new Request(new URL(input as string, 'http://fake'), init);
      const url = new URL(request.url);
      const text = await request.text();
      const isJson = request.headers.get('content-type') === 'application/json';
      const one: Asked = {
        method: request.method,
        path: url.pathname.replace(/^\/api/, ''),
        query: url.searchParams,
        headers: request.headers,
        body: isJson ? (JSON.parse(text) as unknown) : text,
      };
      asked.push(one);
      const lost = losing;
      losing = undefined;
      if (lost === 'before') throw new TypeError('fetch failed');
      const response = answer(one);
      if (lost === 'after') throw new TypeError('fetch failed');
      return response;
    },
  };

  function answer({ method, path, query, headers, body }: Asked): Response {
    if (path === '/session') return aboutSession(method, body);
    if (!loggedIn) return problem(401, 'unauthenticated');
    if (method !== 'GET' && headers.get('x-csrf-token') !== fixture.session.csrf)
      return problem(403, 'csrf-token-invalid');
    const result = fixture.results?.[path];
    if (result !== undefined) return json(result);
    const [, kind = '', id, deed] = path.split('/');
    const all = records[kind];
    if (!all) return problem(404, 'unknown-route');
    if (id === undefined) return method === 'POST' ? created(all, body as object) : listed(all, query);
    const record = all.find((each) => each.id === Number(id));
    if (!record) return problem(404, 'not-found');
    if (deed === 'history') return json([]);
    if (deed === 'restore') return changed(record, { archivedAt: null });
    if (method === 'GET') return json(record);
    if (headers.get('if-match') !== `"${record.revision}"`) return problem(412, 'stale-revision', { current: record });
    return method === 'DELETE' ? changed(record, { archivedAt: now }) : changed(record, body as object);
  }

  function aboutSession(method: string, body: unknown): Response {
    if (method === 'POST') loggedIn = (body as { password: string }).password === fixture.password;
    if (method === 'DELETE') loggedIn = false;
    if (method === 'DELETE') return new Response(null, { status: 204 });
    if (loggedIn) return json(fixture.session);
    return method === 'POST' ? problem(401, 'wrong-login') : new Response(null, { status: 204 });
  }
}

function created(all: Stored[], body: object): Response {
  const record = {
    ...body,
    id: Math.max(0, ...all.map(({ id }) => id)) + 1,
    revision: 1,
    archivedAt: null,
    updatedAt: now,
  };
  all.push(record);
  return json(record, 201);
}

function changed(record: Stored, change: object): Response {
  Object.assign(record, change, { revision: record.revision + 1 });
  return json(record);
}

function listed(all: readonly Stored[], query: URLSearchParams): Response {
  const [page, perPage] = [Number(query.get('page') ?? 1), Number(query.get('perPage') ?? 25)];
  const ids = query.get('ids')?.split(',').map(Number);
  const archived = query.get('archived') ?? (ids ? 'all' : 'false');
  const found = all
    .filter((each) => archived === 'all' || (each.archivedAt !== null) === (archived === 'true'))
    .filter((each) => ids?.includes(each.id) ?? true);
  return json({ total: found.length, items: found.slice((page - 1) * perPage, page * perPage) });
}

const json = (body: unknown, status = 200) => Response.json(body, { status });

const problem = (status: number, code: string, more: object = {}) =>
  Response.json({ type: `/api/docs/problems#${code}`, title: code, status, code, problems: [], ...more }, { status });
