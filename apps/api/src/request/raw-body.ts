import type { Request } from 'express';
import { Refused } from '../problem/refused.ts';

/**
 * The body as bytes. Read by the controller and not before, so that nobody who may not send a file makes us hold one.
 * @param limitMb megabytes above which it is refused while it comes in
 */
export async function readRawBody(request: Request, limitMb: number): Promise<Uint8Array> {
  const limit = limitMb * 1024 * 1024;
  const tooLarge = (): Refused => Refused.because('body-too-large', { limit: limitMb });
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge();
  const chunks: Buffer[] = [];
  let length = 0;
  // Left in the middle, the request stays open: the answer has to go out on the same connection.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limit) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
