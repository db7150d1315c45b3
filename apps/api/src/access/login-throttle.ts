import { refuse, type Refusal } from '@jiju/domain';
import { ThrottlerStorageService } from '@nestjs/throttler';

const attempts = 10;
const within = 5 * 60_000;

/**
 * Failed logins, counted per login and address. Kept in the memory of this process: with several of them each counts for
 * itself, and a restart forgives.
 */
export class LoginThrottle {
  readonly #storage = new ThrottlerStorageService();

  /** Counts an attempt before it is made. */
  async admit(login: string, address: string): Promise<Refusal | undefined> {
    const { isBlocked, timeToBlockExpire } = await this.#storage.increment(keyOf(login, address), within, attempts, 0, 'login');
    return isBlocked ? refuse('too-many-logins', { seconds: Math.max(1, timeToBlockExpire) }) : undefined;
  }

  /** A login that succeeded takes the failures before it away. */
  forget(login: string, address: string): void {
    this.#storage.storage.delete(keyOf(login, address));
  }

  close(): void {
    this.#storage.onApplicationShutdown();
  }
}

function keyOf(login: string, address: string): string {
  return `${login.toLowerCase()} ${address}`;
}
