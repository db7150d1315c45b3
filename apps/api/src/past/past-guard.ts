import { routes } from '@jiju/contract';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import type { JijuRequest } from '../access/visitor.ts';
import { Refused } from '../problem/refused.ts';

const moments = ['asOf', 'againstAsOf'] as const;

/** Routes that tell the past, by the moments they take. */
const taking = new Map(
  moments.map((name) => [
    name,
    new Set(routes.filter(({ query }) => query && name in query.shape).map(({ method, path }) => `${method} ${path}`)),
  ]),
);

/** Whoever asks for the past is never shown the present instead: a route that has no past says so. */
@Injectable()
export class PastGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<JijuRequest>();
    const route = request.route as { readonly path: string };
    for (const name of moments)
      if (name in request.query && taking.get(name)?.has(`${request.method} ${route.path}`) !== true)
        throw Refused.because('as-of-not-here', { name }, name);
    return true;
  }
}
