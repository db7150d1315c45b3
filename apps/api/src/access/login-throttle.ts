import { refuse, type Refusal } from '@jiju/domain';
import { Injectable } from '@nestjs/common';

const attempts = 10;
const withinMs = 5 * 60_000;
const mostKeys = 50_000;

/**
 * Failed logins, counted per login and address. Kept in the memory of this process: with several of them each counts for
 * itself, and a restart forgives.
 */
@Injectable()
export class LoginThrottle {
  readonly #failures = new Map<string, number[]>();

  /** Counts an attempt before it is made. */
  admit(login: string, address: string, now: number = Date.now()): Refusal | undefined {
    const key = keyOf(login, address);
    const recent = (this.#failures.get(key) ?? []).filter((at) => at > now - withinMs);
    const [oldest] = recent;
    if (oldest !== undefined && recent.length >= attempts) {
      return refuse('too-many-logins', { seconds: Math.ceil((oldest + withinMs - now) / 1000) });
    }
    if (this.#failures.size >= mostKeys) this.#forgetOld(now);
    this.#failures.set(key, [...recent, now]);
    return undefined;
  }

  /** A login that succeeded takes the failures before it away. */
  forget(login: string, address: string): void {
    this.#failures.delete(keyOf(login, address));
  }

  #forgetOld(now: number): void {
    for (const [key, at] of this.#failures) if ((at.at(-1) ?? 0) <= now - withinMs) this.#failures.delete(key);
    // Still full: somebody makes up logins. The oldest go, whoever they belong to.
    for (const key of this.#failures.keys()) {
      if (this.#failures.size < mostKeys) return;
      this.#failures.delete(key);
    }
  }
}

function keyOf(login: string, address: string): string {
  return `${login.trim().toLowerCase()} ${address}`;
}
