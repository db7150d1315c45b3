import { Controller, Get, Headers, Inject, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { z } from 'zod';
import { Permission } from '../access/permission.ts';
import { Who, type Visitor } from '../access/visitor.ts';
import { Refused } from '../problem/refused.ts';
import { Shape } from '../request/shape.ts';
import { SERVICES, type Services } from '../services.ts';
import { NoticeStream } from './notice-stream.ts';
import type { ToldNotice } from './to-notice.ts';

const mostStreams = 2_000;
const asked = z.strictObject({ after: z.string().max(50).optional() });

@Controller('api/notices')
export class NoticeController {
  readonly #services: Services;

  constructor(@Inject(SERVICES) services: Services) {
    this.#services = services;
  }

  /** Follows the facts until the page leaves, the session ends or the process stops. */
  @Permission('notices.read')
  @Get()
  async follow(
    @Query(new Shape(asked)) { after }: z.output<typeof asked>,
    @Headers('last-event-id') lastEventId: string | undefined,
    @Who() { session }: Visitor,
    @Res() response: Response,
  ): Promise<void> {
    const { board, access, logger, now, settings } = this.#services;
    if (board.followers >= mostStreams)
      throw new Refused(Refused.because('too-many-streams').refusal, { retryAfter: 10 });
    const resumed = lastEventId === undefined || lastEventId === '' ? after : lastEventId;
    // Followed from this moment on; what comes while the missed ones are read waits for them.
    let early: ToldNotice[] | undefined = [];
    const stream = new NoticeStream(response, session.user.role, resumed ?? board.position);
    const leave = board.follow({
      tell: (notices) => (early ? early.push(...notices) : stream.tell(notices)),
      reset: (position) => stream.reset(position),
      end: () => response.end(),
    });
    response.on('close', leave);
    const missed =
      resumed === undefined
        ? []
        : await board.missed(resumed).catch((error: unknown) => {
            leave();
            throw error;
          });
    response.status(200).set({
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-cache, no-transform',
      'x-accel-buffering': 'no',
    });
    response.flushHeaders();
    if (missed) stream.tell(missed);
    else stream.reset(board.position);
    stream.tell(early);
    early = undefined;
    stream.ready();

    const beat = setInterval(() => {
      stream.beat();
      access.findSession(session.tokenHash, now()).then(
        (found) => found ?? response.end(),
        (error: unknown) => logger.warn({ err: error }, 'session of a stream'),
      );
    }, settings.beatMs);
    response.on('close', () => clearInterval(beat));
    if (response.destroyed) {
      leave();
      clearInterval(beat);
    }
  }
}
