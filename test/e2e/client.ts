import type { Session } from '@jiju/contract';
import type { Login } from './running-house.ts';

export interface Answer<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

/** Talks to the API as the panel does: with a session cookie and its CSRF token. */
export class Client {
  readonly #url: string;
  #cookie = '';
  #csrf = '';

  constructor(url: string) {
    this.#url = url;
  }

  /** A client that is logged in as the first user of a role. */
  static async as(role: string, url: string, logins: readonly Login[]): Promise<Client> {
    const user = logins.find((one) => one.role === role);
    if (!user) throw new Error(`There is no first login for ${role}`);
    const client = new Client(url);
    const { status, body, headers } = await client.send<Session>('POST', '/session', {
      login: user.login,
      password: user.password,
    });
    if (status >= 300) throw new Error(`Login as ${role} was answered with ${status}`);
    client.#cookie = headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ');
    client.#csrf = body.csrf;
    return client;
  }

  get cookie(): string {
    return this.#cookie;
  }

  get<T>(path: string): Promise<Answer<T>> {
    return this.send<T>('GET', path);
  }

  /** Sends JSON, or a file as it is. */
  async send<T>(
    method: string,
    path: string,
    content?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<T>> {
    const isFile = typeof content === 'string';
    const response = await fetch(`${this.#url}/api${path}`, {
      method,
      headers: {
        ...(content !== undefined && { 'content-type': isFile ? 'text/csv' : 'application/json' }),
        ...(this.#cookie !== '' && { cookie: this.#cookie, 'x-csrf-token': this.#csrf }),
        'accept-language': 'en',
        ...headers,
      },
      ...(content !== undefined && { body: isFile ? content : JSON.stringify(content) }),
    });
    const text = await response.text();
    const isJson = /json/.test(response.headers.get('content-type') ?? '');
    return {
      status: response.status,
      headers: response.headers,
      body: (isJson && text !== '' ? JSON.parse(text) : text) as T,
    };
  }

  /** The same, for what must succeed. */
  async must<T>(method: string, path: string, content?: unknown): Promise<T> {
    const { status, body } = await this.send<T>(method, path, content);
    if (status >= 300)
      throw new Error(`${method} ${path} was answered with ${status}: ${JSON.stringify(body).slice(0, 2000)}`);
    return body;
  }
}

/** Asks again until the answer is as wanted; fails with the last answer after ten seconds. */
export async function eventually<T>(
  ask: () => Promise<T>,
  wanted: (answer: T) => boolean,
  milliseconds = 10_000,
): Promise<T> {
  const end = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (wanted(answer)) return answer;
    if (Date.now() > end) throw new Error(`It never became as wanted: ${JSON.stringify(answer).slice(0, 2000)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
