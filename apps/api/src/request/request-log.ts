import { newId, type Logger } from '@jiju/platform';
import type { NextFunction, Request, Response } from 'express';
import type { JijuRequest } from '../access/visitor.ts';
import type { Measures } from '../health/measures.ts';

const acceptable = /^[A-Za-z0-9._-]{1,100}$/;

/** Names every request (or keeps the name it came with), says so in the answer, and writes down how it went. */
export function requestLog(logger: Logger, measures: Measures) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const named = request as JijuRequest;
    const given = request.headers['x-request-id'];
    named.requestId = typeof given === 'string' && acceptable.test(given) ? given : newId();
    response.setHeader('x-request-id', named.requestId);
    const began = performance.now();
    response.on('close', () => {
      const ms = performance.now() - began;
      const route = (request.route as { path?: unknown } | undefined)?.path;
      const { statusCode: status } = response;
      measures.request(request.method, typeof route === 'string' ? route : 'none', status, ms / 1000);
      const { method, path } = request;
      const line = {
        requestId: named.requestId,
        method,
        path,
        status,
        ms: Math.round(ms * 10) / 10,
        login: named.session?.user.login,
      };
      if (status >= 500) logger.warn(line, 'request');
      else logger.info(line, 'request');
    });
    next();
  };
}
