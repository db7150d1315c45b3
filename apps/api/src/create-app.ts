import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import helmet from 'helmet';
import type { NextFunction, Request, Response } from 'express';
import { isUtf8 } from 'node:buffer';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ApiModule } from './api-module.ts';
import { checkPermissions } from './access/check-permissions.ts';
import { NestLog } from './request/nest-log.ts';
import { requestLog } from './request/request-log.ts';
import { Refused } from './problem/refused.ts';
import { serveDocs } from './openapi/serve-docs.ts';
import { isTooDeep, mostDeep } from './request/json-depth.ts';
import type { Services } from './services.ts';

/** The web server around the services, ready to listen. */
export async function createApp(services: Services): Promise<NestExpressApplication> {
  const { settings, logger, measures } = services;
  const app = await NestFactory.create<NestExpressApplication>(ApiModule.with(services), {
    logger: new NestLog(logger),
    bodyParser: false,
    abortOnError: false,
  });
  app.disable('x-powered-by').disable('etag').set('trust proxy', settings.trustedProxies).set('query parser', 'simple');
  app.use(requestLog(logger, measures));
  app.use(
    helmet({
      contentSecurityPolicy: { useDefaults: false, directives: contentPolicy(settings.secureCookies) },
      // Of this host alone: what else lives below its name is not ours to decide.
      hsts: settings.secureCookies && { includeSubDomains: false },
    }),
  );
  app.use('/api', (_: Request, response: Response, next: NextFunction) => {
    response.setHeader('cache-control', 'no-store');
    next();
  });
  app.use(refuseNul);
  // Nest's type leaves `verify` out; the parser behind it has it.
  const json = { limit: '1mb', type: ['application/json', 'application/*+json'], verify: verifyBody };
  app.useBodyParser('json', json);
  serveDocs(app);
  if (settings.adminFolder !== undefined) serveAdmin(app, settings.adminFolder);
  await app.init();
  checkPermissions(app);
  return app;
}

/** The one character that PostgreSQL cannot hold in a text; nobody types it. */
function refuseNul(request: Request, _: Response, next: NextFunction): void {
  next(request.url.includes('%00') ? Refused.because('malformed-request') : undefined);
}

function verifyBody(_: unknown, __: unknown, body: Buffer, charset: string): void {
  // JSON is UTF-8 (RFC 8259); in another encoding the two looks below would not see what they look for.
  if (charset !== 'utf-8' || !isUtf8(body)) throw Refused.because('body-not-utf-8');
  if (body.includes('\\u0000')) throw new Error('NUL in the body');
  if (isTooDeep(body)) throw Refused.because('body-too-deep', { limit: mostDeep });
}

/** The admin brings everything itself; its styles are written into the page as it runs. */
function contentPolicy(secure: boolean): Record<string, string[]> {
  return {
    'default-src': ["'self'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'self'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
    ...(secure && { 'upgrade-insecure-requests': [] }),
  };
}

const namesFile = /^\/assets\/|\.[^/]+$/;

/** Built files have their hash in their name and never change; every other address is the page itself, unless it names a file. */
function serveAdmin(app: NestExpressApplication, folder: string): void {
  const page = join(folder, 'index.html');
  if (!existsSync(page)) return;
  app.useStaticAssets(folder, {
    index: false,
    setHeaders: (response: Response, path: string) => {
      const forever = path.includes('assets');
      response.setHeader('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.use((request: Request, response: Response, next: NextFunction) => {
    const isPage =
      (request.method === 'GET' || request.method === 'HEAD') &&
      request.path !== '/api' &&
      !request.path.startsWith('/api/') &&
      !namesFile.test(request.path) &&
      Boolean(request.accepts('html'));
    if (!isPage) return next();
    response.setHeader('cache-control', 'no-cache');
    response.sendFile(page);
  });
}
