import type { Actor, OpenSession } from '@jiju/application';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';

/** A request as it goes through the house: named from the start, and somebody's after the guard. */
export interface JijuRequest extends Request {
  requestId: string;
  session?: OpenSession;
}

/** Who asks, as far as a session says. */
export interface Visitor {
  readonly session: OpenSession;
  readonly actor: Actor;
}

/** The logged-in user; only for routes that are not public. */
export const Who = createParamDecorator((_: unknown, context: ExecutionContext): Visitor => {
  const { session, requestId } = context.switchToHttp().getRequest<JijuRequest>();
  if (!session) throw new Error('A public route asked who is there');
  return { session, actor: { login: session.user.login, requestId } };
});
