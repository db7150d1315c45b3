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

/** How often somebody may fail to log in. */
export interface LoginLimit {
  readonly most: number;
  readonly withinSeconds: number;
}

/** Attempts to log in, per login and address. */
export interface LoginAttempts {
  /**
   * Counts an attempt before it is made, unless there were too many.
   * @returns seconds until another one is admitted; nothing when this one is
   */
  admit(login: string, address: string, now: string, limit: LoginLimit): Promise<number | undefined>;
  /** A login that succeeded takes the failures before it away. */
  forget(login: string, address: string): Promise<void>;
}

export interface AccessMemory {
  /** A user that may log in, with the stored hash of the password. */
  findLogin(login: string): Promise<{ readonly user: User; readonly passwordHash: string } | undefined>;
  /**
   * Opens a session while the user may still log in with the password that was looked at.
   * @returns whether it was opened
   */
  openSession(session: NewSession): Promise<boolean>;
  /** The session, unless it is over or its user may not log in any more. */
  findSession(tokenHash: string, now: string): Promise<OpenSession | undefined>;
  extendSession(tokenHash: string, expiresAt: string): Promise<void>;
  endSession(tokenHash: string): Promise<void>;
}

export interface NewSession {
  readonly tokenHash: string;
  readonly userId: number;
  /** The stored hash of the password that let the user in. */
  readonly passwordHash: string;
  readonly csrf: string;
  readonly expiresAt: string;
}

/** How users get in, as a transaction that edits them sees and changes it. */
export interface UserAccess {
  passwordHashOf(userId: number): Promise<string | undefined>;
  /**
   * Ends with the commit of whatever ended them.
   * @param but hash of the token of the one that goes on
   */
  endSessionsOf(userId: number, but?: string): Promise<void>;
}
