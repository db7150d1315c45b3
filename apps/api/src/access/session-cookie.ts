import { parseCookie } from 'cookie';
import type { Request, Response } from 'express';
import type { ApiSettings } from '../services.ts';

const name = 'jiju_session';

/** The token that the browser sent along, if any. */
export function readSessionCookie(request: Request): string | undefined {
  const header = request.headers.cookie;
  const token = header === undefined || !header.includes(name) ? undefined : parseCookie(header)[name];
  return token === undefined || token === '' ? undefined : token;
}

/** Ends with the browser; how long the session lasts is the server's to say. */
export function setSessionCookie(response: Response, token: string, { secureCookies }: ApiSettings): void {
  response.cookie(name, token, { httpOnly: true, sameSite: 'lax', secure: secureCookies, path: '/' });
}

export function clearSessionCookie(response: Response, { secureCookies }: ApiSettings): void {
  response.clearCookie(name, { httpOnly: true, sameSite: 'lax', secure: secureCookies, path: '/' });
}
