import { Inject, Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { Once } from '@jiju/application';
import type { Response } from 'express';
import { createHash } from 'node:crypto';
import { from, lastValueFrom, type Observable } from 'rxjs';
import type { JijuRequest } from '../access/visitor.ts';
import { Refused } from '../problem/refused.ts';
import { SERVICES, type Services } from '../services.ts';

const form = /^[\x21-\x7e]{1,200}$/;

/**
 * A POST that is sent again with its `Idempotency-Key` is answered again, not done again. The answer is kept by the
 * transaction of the write, through the actor, so that a process that dies leaves both or none. Only what succeeded is kept:
 * a refusal changed nothing, so it may be asked again. Files are left out: importing one twice changes nothing.
 */
@Injectable()
export class Idempotency implements NestInterceptor {
  readonly #services: Services;

  constructor(@Inject(SERVICES) services: Services) {
    this.#services = services;
  }

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const request = context.switchToHttp().getRequest<JijuRequest>();
    const key = request.headers['idempotency-key'];
    const { session } = request;
    const type = request.headers['content-type'];
    const hashable = type === undefined || Boolean(request.is(['application/json', 'application/*+json']));
    if (request.method !== 'POST' || key === undefined || !session || !hashable) return next.handle();
    if (!form.test(String(key))) throw Refused.because('idempotency-key-malformed');
    const response = context.switchToHttp().getResponse<Response>();
    return from(this.#once(session.user.id, String(key), request, response, next));
  }

  async #once(
    userId: number,
    key: string,
    request: JijuRequest,
    response: Response,
    next: CallHandler,
  ): Promise<unknown> {
    const { idempotency } = this.#services;
    const state = await idempotency.take(userId, key, hashOf(request));
    if (state.kind === 'other-request') throw Refused.because('idempotency-key-reused');
    if (state.kind === 'in-progress')
      throw new Refused(Refused.because('request-in-progress').refusal, { retryAfter: 1 });
    if (state.kind === 'answered') {
      response.status(state.status).setHeader('idempotency-replayed', 'true');
      return state.body;
    }
    const once: Once = { userId, key, takenAt: state.takenAt, status: response.statusCode };
    request.keyed = once;
    try {
      const answer: unknown = await lastValueFrom(next.handle(), { defaultValue: undefined });
      await idempotency.answer(once, answer);
      return answer;
    } catch (error) {
      await idempotency.giveUp(once);
      throw error;
    }
  }
}

function hashOf(request: JijuRequest): string {
  const what = `${request.method} ${request.originalUrl}\n${JSON.stringify(request.body ?? null)}`;
  return createHash('sha256').update(what).digest('base64url');
}
