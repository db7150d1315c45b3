import type { OpenSession } from '@jiju/application';

interface Kept {
  readonly session: Promise<OpenSession | undefined>;
  readonly until: number;
}

const keptMs = 3_000;
const most = 20_000;

/**
 * Sessions looked up a moment ago, so that a page with ten requests asks the database once. What this process changes is
 * forgotten at once; what another one changes counts after three seconds.
 */
export class SessionCache {
  readonly #kept = new Map<string, Kept>();
  readonly #find: (tokenHash: string) => Promise<OpenSession | undefined>;
  readonly #now: () => number;

  constructor(find: (tokenHash: string) => Promise<OpenSession | undefined>, now: () => number = Date.now) {
    this.#find = find;
    this.#now = now;
  }

  find(tokenHash: string): Promise<OpenSession | undefined> {
    const now = this.#now();
    const kept = this.#kept.get(tokenHash);
    if (kept && kept.until > now) return kept.session;
    const session = this.#find(tokenHash);
    if (this.#kept.size >= most) this.#kept.clear();
    this.#kept.set(tokenHash, { session, until: now + keptMs });
    // A failure is nobody's answer but this one's; nothing is kept for a token that opens nothing.
    session.then(
      (found) => found ?? this.#kept.delete(tokenHash),
      () => this.#kept.delete(tokenHash),
    );
    return session;
  }

  clear(): void {
    this.#kept.clear();
  }
}
