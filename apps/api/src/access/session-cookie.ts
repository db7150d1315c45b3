import { parseCookie } from 'cookie';
import type { Request, Response } from 'express';
import type { ApiSettings } from '../services.ts';

/** The token that the browser sent along, if any. */
export function readSessionCookie(request: Request, { sessionCookie: name }: ApiSettings): string | undefined {
  const header = request.headers.cookie;
  const token = header === undefined || !header.includes(name) ? undefined : parseCookie(header)[name];
  return token === undefined || token === '' ? undefined : token;
}

/** Ends with the browser; how long the session lasts is the server's to say. */
export function setSessionCookie(response: Response, token: string, settings: ApiSettings): void {
  response.cookie(settings.sessionCookie, token, traits(settings));
}

export function clearSessionCookie(response: Response, settings: ApiSettings): void {
  response.clearCookie(settings.sessionCookie, traits(settings));
}

const traits = ({ secureCookies }: ApiSettings) =>
  ({ httpOnly: true, sameSite: 'lax', secure: secureCookies, path: '/' }) as const;
