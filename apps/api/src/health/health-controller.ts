import { readMigrations, readStaleScopes, readUntoldSeconds } from '@jiju/persistence';
import { Controller, Get, Inject, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Measures, Public } from '../access/permission.ts';
import { SERVICES, type Services } from '../services.ts';

interface Readiness {
  readonly ready: boolean;
  readonly database: boolean;
  readonly migrations: number;
  /** Saving works without it; only freshness waits. */
  readonly queue: boolean;
}

@Controller('api')
export class HealthController {
  readonly #services: Services;

  constructor(@Inject(SERVICES) services: Services) {
    this.#services = services;
  }

  /** The process answers. */
  @Public()
  @Get('health/live')
  live(): { live: true } {
    return { live: true };
  }

  /** Requests can be served: the database answers and has its tables. A queue out of reach is told, and no reason to stop. */
  @Public()
  @Get('health/ready')
  async ready(@Res({ passthrough: true }) response: Response): Promise<Readiness> {
    const { database, bell, logger } = this.#services;
    const [migrations, queue] = await Promise.all([
      readMigrations(database).catch((error: unknown) => {
        logger.warn({ err: error }, 'not ready');
        return undefined;
      }),
      bell.queueStatus(),
    ]);
    const ready = migrations !== undefined && migrations.ran >= migrations.known;
    response.status(ready ? 200 : 503);
    return { ready, database: migrations !== undefined, migrations: migrations?.ran ?? 0, queue: queue.reachable };
  }

  /** For Prometheus, and for whoever may see the operations. */
  @Measures()
  @Get('metrics')
  async metrics(@Res() response: Response): Promise<void> {
    const { database, bell, board, measures } = this.#services;
    const [staleByKind, untoldSeconds, queue] = await Promise.all([
      readStaleScopes(database),
      readUntoldSeconds(database),
      bell.queueStatus(),
    ]);
    const { waiting, active, delayed, failed } = queue;
    const text = await measures.text({
      staleByKind,
      untoldSeconds,
      queue: { waiting, active, delayed, failed },
      streams: board.followers,
    });
    response.setHeader('content-type', measures.contentType);
    response.end(text);
  }
}
