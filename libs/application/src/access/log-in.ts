import { refuse, type Refusal } from '@jiju/domain';
import type { House } from '../path/house.ts';
import type {
  AccessMemory,
  LoginAttempts,
  LoginLimit,
  OpenSession,
  PasswordHash,
  SessionTokens,
} from './access-memory.ts';

export interface LogInNeeds {
  readonly house: House;
  readonly access: AccessMemory;
  readonly attempts: LoginAttempts;
  readonly passwords: PasswordHash;
  readonly tokens: SessionTokens;
  readonly now: () => string;
  readonly sessionHours: number;
}

export interface LoggedIn {
  readonly session: OpenSession;
  /** For the cookie; it is stored nowhere. */
  readonly token: string;
}

/** Who asks to be let in. */
export interface LogInRequest {
  readonly login: string;
  readonly password: string;
  /** Where the request comes from. */
  readonly address: string;
  readonly requestId: string;
}

/** Failures of one login from one address. */
export const loginLimit: LoginLimit = { most: 10, withinSeconds: 300 };

/**
 * Open a session. An unknown user, a wrong password and a barred user are refused in the same words and time; too many
 * failures with the seconds to wait.
 */
export function logIn({ house, access, attempts, passwords, tokens, now, sessionHours }: LogInNeeds) {
  return async ({ login, password, address, requestId }: LogInRequest): Promise<LoggedIn | Refusal> => {
    const seconds = await attempts.admit(login, address, now(), loginLimit);
    if (seconds !== undefined) return refuse('too-many-logins', { seconds });
    const found = await access.findLogin(login);
    if (!(await passwords.verify(found?.passwordHash, password)) || !found) return refuse('wrong-login');
    const token = tokens.newToken();
    const session: OpenSession = {
      tokenHash: tokens.hashOf(token),
      user: found.user,
      csrf: tokens.newToken(),
      expiresAt: expiryFrom(now(), sessionHours),
    };
    const { passwordHash, user } = found;
    if (!(await access.openSession({ ...session, userId: user.id, passwordHash }))) return refuse('wrong-login');
    await attempts.forget(login, address);
    await house.recordFigures({ login, requestId }, () =>
      Promise.resolve({ facts: [{ type: 'SignedIn' as const, login }], result: undefined }),
    );
    return { session, token };
  };
}

/** A session lives on while it is used; its end is written down at most once a minute. */
export function findSession({ access, now, sessionHours }: Pick<LogInNeeds, 'access' | 'now' | 'sessionHours'>) {
  return async (tokenHash: string): Promise<OpenSession | undefined> => {
    const session = await access.findSession(tokenHash, now());
    if (!session) return undefined;
    const expiresAt = expiryFrom(now(), sessionHours);
    if (Date.parse(expiresAt) - Date.parse(session.expiresAt) < 60_000) return session;
    await access.extendSession(tokenHash, expiresAt);
    return { ...session, expiresAt };
  };
}

function expiryFrom(now: string, hours: number): string {
  return new Date(Date.parse(now) + hours * 3_600_000).toISOString();
}
