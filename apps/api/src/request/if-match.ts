import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { Refused } from '../problem/refused.ts';

const form = /^(?:W\/)?"?(\d{1,9})"?$/;

/** The revision that the visitor saw, from `If-Match`. */
export const SeenRevision = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<Request>().headers['if-match'];
  if (header === undefined) throw Refused.because('if-match-required');
  const revision = form.exec(header.trim())?.[1];
  if (revision === undefined) throw Refused.because('if-match-malformed');
  return Number(revision);
});
