import { may } from '@jiju/contract';
import { Inject, Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { timingSafeEqual } from 'node:crypto';
import { Refused } from '../problem/refused.ts';
import { SERVICES, type Services } from '../services.ts';
import { mayMeasure } from './may-measure.ts';
import { declaredKey, type Declared } from './permission.ts';
import { readSessionCookie } from './session-cookie.ts';
import type { JijuRequest } from './visitor.ts';

const reading = ['GET', 'HEAD', 'OPTIONS'];

/** Denies by default: a request passes when its route says who may call it and the session is one of those. */
@Injectable()
export class AccessGuard implements CanActivate {
  readonly #services: Services;
  readonly #reflector: Reflector;

  constructor(@Inject(SERVICES) services: Services, @Inject(Reflector) reflector: Reflector) {
    this.#services = services;
    this.#reflector = reflector;
  }

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const declared = this.#reflector.get<Declared | undefined>(declaredKey, context.getHandler());
    if (declared === undefined)
      throw new Error(`${context.getClass().name}.${context.getHandler().name} declares no permission`);
    const request = context.switchToHttp().getRequest<JijuRequest>();
    const writing = !reading.includes(request.method);
    if (writing && isForeign(request, this.#services.settings.publicUrl)) throw Refused.because('foreign-origin');
    if (declared === 'public' || (declared === 'measures' && mayMeasure(request, this.#services.settings))) return true;
    const token = readSessionCookie(request, this.#services.settings);
    if (declared === 'nobody-yet' && token === undefined) return true;
    const session =
      token === undefined ? undefined : await this.#services.sessions.find(this.#services.tokens.hashOf(token));
    if (!session) throw Refused.because('unauthenticated');
    request.session = session;
    if (writing && !isSame(request.headers['x-csrf-token'], session.csrf)) throw Refused.because('csrf-token-invalid');
    if (declared === 'signed-in' || declared === 'nobody-yet') return true;
    const permission = declared === 'measures' ? 'operations.read' : declared;
    if (!may(session.user.role, permission)) throw Refused.because('forbidden', { permission });
    return true;
  }
}

/** A browser names the page that sends a write; programs name none. Behind its public address the house has no other. */
function isForeign({ headers }: JijuRequest, publicUrl: string | undefined): boolean {
  const { origin, host } = headers;
  if (origin === undefined) return false;
  if (publicUrl !== undefined) return new URL(publicUrl).origin !== origin;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

function isSame(given: string | string[] | undefined, expected: string): boolean {
  const [a, b] = [Buffer.from(String(given ?? '')), Buffer.from(expected)];
  return a.length === b.length && timingSafeEqual(a, b);
}
