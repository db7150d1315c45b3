import type { Request, Response } from 'express';
import { hasBody } from './json-body.ts';

/** What is read and thrown away of a body nobody wants, at most. */
export interface DrainLimit {
  readonly bytes: number;
  readonly ms: number;
}

const usual: DrainLimit = { bytes: 256 * 1024 * 1024, ms: 15_000 };

/** Whether some of the body is still to come. */
export function isStillSending(request: Request): boolean {
  return hasBody(request) && !request.complete;
}

/**
 * Answers a request whose body is still coming in, and which is over with that. Closing the connection at once would reset it,
 * and many clients send all they have before they read: so the answer goes out whole, and the connection is closed when the
 * rest has come in, or enough of it.
 */
export function answerEarly(request: Request, response: Response, body: string, limit: DrainLimit = usual): void {
  response.setHeader('connection', 'close');
  response.setHeader('content-length', Buffer.byteLength(body));
  response.write(body);
  let drained = 0;
  const end = (): void => {
    clearTimeout(timer);
    request.off('data', count);
    response.end();
  };
  const count = (chunk: Buffer): void => {
    drained += chunk.length;
    if (drained > limit.bytes) end();
  };
  const timer = setTimeout(end, limit.ms);
  request.unpipe();
  request.on('data', count).once('end', end).once('close', end).once('error', end);
  request.resume();
}
