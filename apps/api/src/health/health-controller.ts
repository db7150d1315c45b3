import { may } from '@jiju/contract';
import { readMigrations, readStaleScopes, readUntoldSeconds } from '@jiju/persistence';
import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Public } from '../access/permission.ts';
import { readSessionCookie } from '../access/session-cookie.ts';
import type { JijuRequest } from '../access/visitor.ts';
import { Refused } from '../problem/refused.ts';
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

  /** For Prometheus on this machine, and for whoever may see the operations. */
  @Public()
  @Get('metrics')
  async metrics(@Req() request: JijuRequest, @Res() response: Response): Promise<void> {
    if (!isLocal(request)) await this.#admit(request);
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

  async #admit(request: JijuRequest): Promise<void> {
    const token = readSessionCookie(request);
    const session =
      token === undefined ? undefined : await this.#services.sessions.find(this.#services.tokens.hashOf(token));
    if (!session) throw Refused.because('unauthenticated');
    if (!may(session.user.role, 'operations.read'))
      throw Refused.because('forbidden', { permission: 'operations.read' });
  }
}

/** From this machine and not through a proxy on it. */
function isLocal({ socket, headers }: JijuRequest): boolean {
  const loopback = ['127.0.0.1', '::1', '::ffff:127.0.0.1'].includes(socket.remoteAddress ?? '');
  return (
    loopback &&
    headers['x-forwarded-for'] === undefined &&
    headers.forwarded === undefined &&
    headers.cookie === undefined
  );
}
