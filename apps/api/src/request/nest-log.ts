import type { Logger } from '@jiju/platform';
import type { LoggerService } from '@nestjs/common';

/** What Nest itself has to say, in the log of the process. Its chatter while it starts is for debugging. */
export class NestLog implements LoggerService {
  readonly #logger: Logger;

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  log(message: unknown): void {
    this.#logger.debug({ nest: String(message) });
  }

  warn(message: unknown): void {
    this.#logger.warn({ nest: String(message) });
  }

  error(message: unknown, ...more: unknown[]): void {
    this.#logger.error({ nest: String(message), more });
  }

  fatal(message: unknown, ...more: unknown[]): void {
    this.#logger.fatal({ nest: String(message), more });
  }
}
