import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { Refused } from '../problem/refused.ts';

/** The body as JSON, of which the pipe makes what the contract says. Content of another type is not an empty body. */
export const JsonBody = createParamDecorator((_: unknown, context: ExecutionContext): unknown => {
  const request = context.switchToHttp().getRequest<Request>();
  if (request.body === undefined && hasBody(request)) {
    throw Refused.because('unsupported-media-type', { type: String(request.headers['content-type'] ?? '-') });
  }
  return request.body;
});

/** Whether a request says that it brings a body. */
export function hasBody({ headers }: Pick<Request, 'headers'>): boolean {
  return headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;
}
