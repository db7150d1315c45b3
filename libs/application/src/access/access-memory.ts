import type { User } from '@jiju/contract';

/** Turns passwords into what may be stored. */
export interface PasswordHash {
  hash(password: string): Promise<string>;
  /** Takes as long for a hash that nobody has as for a real one. */
  verify(stored: string | undefined, password: string): Promise<boolean>;
}

/** What a session is known by: the browser holds the token, the database its hash. */
export interface SessionTokens {
  newToken(): string;
  hashOf(token: string): string;
}

export interface OpenSession {
  readonly tokenHash: string;
  readonly user: User;
  readonly csrf: string;
  /** UTC */
  readonly expiresAt: string;
}

export interface AccessMemory {
  /** A user that may log in, with the stored hash of the password. */
  findLogin(login: string): Promise<{ readonly user: User; readonly passwordHash: string } | undefined>;
  findUser(id: number): Promise<User | undefined>;
  openSession(session: { tokenHash: string; userId: number; csrf: string; expiresAt: string }): Promise<void>;
  /** The session, unless it is over or its user may not log in any more. */
  findSession(tokenHash: string, now: string): Promise<OpenSession | undefined>;
  extendSession(tokenHash: string, expiresAt: string): Promise<void>;
  endSession(tokenHash: string): Promise<void>;
  /** @returns how many there were */
  endSessionsOf(userId: number): Promise<number>;
}
