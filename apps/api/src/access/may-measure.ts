import { createHash, timingSafeEqual } from 'node:crypto';
import type { Request } from 'express';
import type { ApiSettings } from '../services.ts';

const loopback = ['127.0.0.1', '::1', '::ffff:127.0.0.1'];
/** `Host` by which a program on this machine calls it; a page whose name was bent to this machine brings its own. */
const ownNames = ['127.0.0.1', '[::1]', 'localhost'];
/** Whoever passes a request on says so in one of these. */
const passedOn = ['x-forwarded-for', 'x-forwarded-host', 'x-real-ip', 'forwarded', 'via'];

type Settings = Pick<ApiSettings, 'metricsToken' | 'publicUrl' | 'trustedProxies'>;

/**
 * Whether a program may read the measures without a login: with the token, or, where none is set and no proxy stands in
 * front, straight from this machine.
 */
export function mayMeasure(request: Pick<Request, 'headers' | 'socket'>, settings: Settings): boolean {
  const { metricsToken, publicUrl, trustedProxies } = settings;
  if (metricsToken !== undefined) return isBearer(request.headers.authorization, metricsToken);
  if (publicUrl !== undefined || trustedProxies > 0) return false;
  return isFromHere(request);
}

function isFromHere({ headers, socket }: Pick<Request, 'headers' | 'socket'>): boolean {
  const name = (headers.host ?? '').replace(/:\d+$/, '');
  return (
    loopback.includes(socket.remoteAddress ?? '') &&
    ownNames.includes(name) &&
    passedOn.every((header) => headers[header] === undefined)
  );
}

function isBearer(header: string | undefined, token: string): boolean {
  const given = /^Bearer +(\S+)$/i.exec(header ?? '')?.[1];
  // Hashes are of one length, which is what can be compared without telling where they differ.
  return given !== undefined && timingSafeEqual(hash(given), hash(token));
}

const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
