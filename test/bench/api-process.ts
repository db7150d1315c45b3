import { request, Agent, type IncomingMessage } from 'node:http';
import { createUser } from '@jiju/application';
import { userInput } from '@jiju/contract';
import { isRefusal } from '@jiju/domain';
import { openDatabase, openHouse } from '@jiju/persistence';
import { argon2id, freePort } from '@jiju/platform';
import { author } from './bench-house.ts';
import { startChild, type Child } from './child.ts';

/** A running api, and users that are logged in to it. */
export interface BenchApi extends Pick<Child, 'peakMemory' | 'memory' | 'stop'> {
  get(user: number, path: string): Promise<string>;
  put(user: number, path: string, body: unknown): Promise<string>;
}

const password = 'a long password of the bench';

export async function startApiWithUsers(databaseUrl: string, users: number): Promise<BenchApi> {
  const logins = Array.from({ length: users }, (_, at) => `bench-${at}`);
  await createReviewers(databaseUrl, logins);
  const port = await freePort();
  const child = await startChild('dist/api/main.js', { DATABASE_URL: databaseUrl, PORT: `${port}`, HOST: '127.0.0.1' });
  const agent = new Agent({ keepAlive: true, maxSockets: users });
  const call = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    answerOf({ agent, port, method, path, headers }, body);
  const sessions: Record<string, string>[] = [];
  for (const login of logins) {
    const { text, response } = await call('POST', '/api/session', { login, password });
    const cookie = (response.headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ');
    sessions.push({ cookie, 'x-csrf-token': (JSON.parse(text) as { csrf: string }).csrf });
  }
  return {
    ...child,
    get: async (user, path) => (await call('GET', path, undefined, sessions[user])).text,
    put: async (user, path, body) => (await call('PUT', path, body, sessions[user])).text,
    async stop() {
      agent.destroy();
      await child.stop();
    },
  };
}

interface Target {
  readonly agent: Agent;
  readonly port: number;
  readonly method: string;
  readonly path: string;
  readonly headers: Record<string, string>;
}

/** Node's own client, so that the one who measures costs as little as can be. */
export function answerOf(target: Target, body?: unknown): Promise<{ text: string; response: IncomingMessage }> {
  const text = body === undefined ? '' : JSON.stringify(body);
  const headers = { ...target.headers, ...(body !== undefined && { 'content-type': 'application/json' }) };
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', ...target, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const answer = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) resolve({ text: answer, response });
        else reject(new Error(`${target.method} ${target.path}: ${response.statusCode} ${answer.slice(0, 300)}`));
      });
    });
    sent.on('error', reject);
    sent.end(text);
  });
}

async function createReviewers(databaseUrl: string, logins: readonly string[]): Promise<void> {
  const database = await openDatabase({ url: databaseUrl, pool: 2 });
  const now = (): string => new Date().toISOString();
  const house = openHouse({ database, now, today: () => '2014-05-01', ring: () => undefined });
  const known = await database.query<{ login: string }>('select login from app_user');
  for (const login of logins.filter((one) => !known.some((user) => user.login === one))) {
    const user = userInput.parse({ login, name: login, role: 'reviewer', password });
    const created = await createUser({ house, passwords: argon2id })(author, user);
    if (isRefusal(created)) throw new Error(JSON.stringify(created.refused));
  }
  await database.close();
}
