import type { Actor, Once, OpenSession } from '@jiju/application';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';

/** A request as it goes through the house: named from the start, and somebody's after the guard. */
export interface JijuRequest extends Request {
  requestId: string;
  session?: OpenSession;
  /** The request carries a key. */
  keyed?: Once;
}

/** Who asks, as far as a session says. */
export interface Visitor {
  readonly session: OpenSession;
  readonly actor: Actor;
}

/** The logged-in user; only for routes that are not public. */
export const Who = createParamDecorator((_: unknown, context: ExecutionContext): Visitor => {
  const { session, requestId, keyed } = context.switchToHttp().getRequest<JijuRequest>();
  if (!session) throw new Error('A public route asked who is there');
  return { session, actor: { login: session.user.login, requestId, ...(keyed && { once: keyed }) } };
});

/** For routes that say the result of the use case in words of their own: what is kept under a key is the answer. */
export function answering<T>(actor: Actor, answerOf: (result: T) => unknown): Actor {
  return actor.once ? { ...actor, once: { ...actor.once, answerOf: (result) => answerOf(result as T) } } : actor;
}
