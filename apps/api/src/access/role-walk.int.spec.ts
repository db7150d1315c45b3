import { recordKindNames, roles, routes, type Role } from '@jiju/contract';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createDatabase } from '@jiju/testing';
import { startApiUnderTest, type ApiUnderTest, type Caller } from '../api-under-test.ts';
import { ApiModule } from '../api-module.ts';
import type { Services } from '../services.ts';
import { checkPermissions, declaredRoutes } from './check-permissions.ts';

const all: Role[] = [...roles];
const administrator: Role[] = ['administrator'];
const managing: Role[] = ['administrator', 'manager'];
const anybody = 'anybody';
type Allowed = Role[] | typeof anybody;

/** Who may call what. Written out here a second time, so that a change of the contract alone does not pass unseen. */
const table: Record<string, Allowed> = {
  'POST /api/session': anybody,
  'GET /api/session': anybody,
  'PUT /api/session/preferences': all,
  'PUT /api/session/password': all,
  'GET /api/session/views': all,
  'POST /api/session/views': all,
  'PUT /api/session/views/:id': all,
  'DELETE /api/session/views/:id': all,
  'DELETE /api/session': all,
  'GET /api/facts': ['administrator', 'manager', 'reviewer'],
  'GET /api/notices': all,
  'GET /api/operations': managing,
  'POST /api/operations/recompute': administrator,
  'POST /api/operations/retry': administrator,
  'POST /api/operations/verify': administrator,
  'GET /api/operations/verify/:id': managing,
  'POST /api/operations/verify/:id/cancel': administrator,
  'GET /api/schedules': managing,
  'POST /api/schedules/:id/run': administrator,
  'POST /api/schedules/:id/pause': administrator,
  'POST /api/schedules/:id/resume': administrator,
  'GET /api/health/live': anybody,
  'GET /api/health/ready': anybody,
  'GET /api/metrics': managing,
  'GET /api/openapi.json': anybody,
  'GET /api/docs/problems': anybody,
  'GET /api/figures': all,
  'PUT /api/figures': ['administrator', 'reviewer', 'reporter'],
  'POST /api/figures/review': ['administrator', 'reviewer'],
  'GET /api/figures/history': all,
  'GET /api/figures/template.csv': all,
  'POST /api/figures/import': ['administrator', 'reviewer', 'reporter'],
  'GET /api/overview': all,
  'GET /api/boundaries': all,
  'GET /api/rankings': all,
  'GET /api/rankings/:method/:period': all,
  'GET /api/clusters/:id/ranks': all,
  'GET /api/clusters/:id/standing': all,
  'GET /api/star-ratings': all,
  'GET /api/award-results': all,
  'GET /api/metric-sheet': all,
  'GET /api/metrics-series': all,
  'GET /api/metrics-trends': all,
  'GET /api/metrics-table': all,
  'GET /api/rankings/:method/:period/inputs': all,
  'GET /api/rankings/:method/:period/robustness': all,
  'POST /api/rankings/:method/:period/robustness': ['administrator', 'manager', 'reviewer'],
  'POST /api/rankings/:method/:period/robustness/usual': all,
  'GET /api/robustness/:id': all,
  'POST /api/robustness/:id/cancel': all,
  'GET /api/explain/gap': all,
  'GET /api/explain/metric': all,
  'GET /api/explain/missing': all,
  'GET /api/explain/move': all,
  'GET /api/explain/score': all,
  'GET /api/explain/total': all,
  'GET /api/directive-board': all,
  'GET /api/directive-board/:code': all,
  'POST /api/directives/:code/actions': ['administrator', 'manager', 'reporter'],
  'GET /api/method-versions/:id/effect': all,
  'GET /api/method-versions/:id/inputs': all,
  'POST /api/method-versions/:id/activate': administrator,
  'POST /api/method-versions/:id/retire': administrator,
  'POST /api/method-versions/:id/review': administrator,
  'DELETE /api/method-versions/:id/review': administrator,
  'POST /api/method-versions/:id/review/answer': ['administrator', 'manager', 'reviewer'],
  'POST /api/star-rules/:id/effect': administrator,
  'POST /api/star-rules/:id/correct': administrator,
  'POST /api/award-schemes/:id/effect': administrator,
  'POST /api/award-schemes/:id/correct': administrator,
  'GET /api/editions': all,
  'GET /api/editions/:id': all,
  'GET /api/editions/:id/bulletin.pdf': all,
  'GET /api/editions/:id/bulletin.xlsx': all,
  'GET /api/editions/:id/difference': all,
  'GET /api/editions/:id/file': all,
  'GET /api/editions/:id/objections': all,
  'POST /api/editions/:id/objections': ['administrator', 'manager', 'reviewer', 'reporter'],
  'POST /api/objections/:id/answer': managing,
  'POST /api/editions': administrator,
  'POST /api/editions/:id/state': administrator,
  'POST /api/editions/:id/review/answer': ['administrator', 'manager', 'reviewer'],
  ...Object.fromEntries(
    recordKindNames.flatMap((kind) => {
      const read: Role[] = kind === 'users' ? administrator : all;
      const byManagers = ['inspection-marks', 'red-line-events', 'named-problems', 'directives'].includes(kind);
      const write = byManagers ? managing : administrator;
      return [
        [`GET /api/${kind}`, read],
        [`GET /api/${kind}/:id`, read],
        [`GET /api/${kind}/:id/history`, read],
        [`POST /api/${kind}`, write],
        [`PUT /api/${kind}/:id`, write],
        [`DELETE /api/${kind}/:id`, write],
        [`POST /api/${kind}/:id/restore`, write],
      ];
    }),
  ),
};

let api: ApiUnderTest;
beforeAll(async () => {
  // With a token nobody reads the measures for being on this machine.
  api = await startApiUnderTest(createDatabase, { metricsToken: 'sixteen-letters-' });
});
afterAll(() => api.stop());

test('the routes that Nest serves, those of the contract and those of the table are the same', async () => {
  const app = await NestFactory.createApplicationContext(ApiModule.with({} as Services), {
    logger: false,
    abortOnError: false,
  });
  const served = declaredRoutes(app).map(({ method, path, declared }) => `${method} ${path} ${declared}`);
  expect(served.sort()).toEqual(routes.map(({ method, path, permission }) => `${method} ${path} ${permission}`).sort());
  expect(routes.map(({ method, path }) => `${method} ${path}`).sort()).toEqual(Object.keys(table).sort());
  expect(new Set(served).size).toBe(served.length);
  await app.close();
});

test('a route that declares nothing keeps the api from starting', async () => {
  @Controller('api/forgotten')
  class Forgotten {
    @Get(':id')
    read(): string {
      return 'open to the world';
    }
  }
  @Module({ controllers: [Forgotten] })
  class Careless {}
  const app = await NestFactory.createApplicationContext(Careless, { logger: false });
  expect(() => checkPermissions(app)).toThrow('Routes without a permission: GET /api/forgotten/:id');
  await app.close();
});

/** Whether a guard stopped the request; whatever comes after it is no concern here. */
async function isDenied(caller: Caller, method: string, path: string): Promise<boolean> {
  if (path === '/notices') return isDeniedStream(caller);
  const { status, body } = await caller.send(method, path, method === 'GET' || method === 'DELETE' ? undefined : {});
  if (status === 401) return body.code === 'unauthenticated';
  if (status === 403) return body.code === 'forbidden';
  return false;
}

/** A stream that is granted never ends by itself. */
async function isDeniedStream({ cookie }: Caller): Promise<boolean> {
  const stop = new AbortController();
  const { status } = await fetch(`${api.url}/api/notices`, { headers: { cookie }, signal: stop.signal });
  stop.abort();
  return status === 401 || status === 403;
}

const walked = routes
  .filter(({ method, path }) => !(method === 'DELETE' && path === '/api/session'))
  .map(({ method, path }) => ({ method, route: path, path: path.replace('/api', '').replace(/:\w+/g, '999999') }));

test('nobody gets further than the guard where they need a session', async () => {
  for (const { method, route, path } of walked) {
    const denied = await isDenied(api.anybody, method, path);
    expect([`${method} ${route}`, denied]).toEqual([`${method} ${route}`, table[`${method} ${route}`] !== anybody]);
  }
});

test.each(all)('%s may call what the table says and nothing else', async (role) => {
  const caller = await api.as(role);
  for (const { method, route, path } of walked) {
    const allowed = table[`${method} ${route}`] as Allowed;
    const denied = await isDenied(caller, method, path);
    expect([`${method} ${route}`, denied]).toEqual([
      `${method} ${route}`,
      allowed !== anybody && !allowed.includes(role),
    ]);
  }
});

test('a program with the token reads the measures and nothing else', async () => {
  const bearing = (path: string, token: string) =>
    api.anybody.send('GET', path, undefined, { authorization: `Bearer ${token}` });
  expect((await bearing('/metrics', 'sixteen-letters-')).text).toContain('jiju_stale_scopes');
  expect((await bearing('/metrics', 'sixteen-letters+')).status).toBe(401);
  expect((await bearing('/operations', 'sixteen-letters-')).status).toBe(401);
});
