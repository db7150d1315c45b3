import { z } from 'zod';
import { permissions } from '../access/permissions.ts';
import { problemDetails } from '../problem/problem-details.ts';
import { recordKindNames, recordKinds } from '../record/record-kind.ts';
import type { Route } from './route.ts';
import { routes } from './routes.ts';

type Json = Record<string, unknown>;

/** The API as an OpenAPI 3.1 document, made of the routes and schemas of the contract; the same bytes every time. */
export function openapiDocument(): Json {
  const paths: Record<string, Json> = {};
  for (const route of routes) {
    const path = route.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [route.method.toLowerCase()]: operation(route) };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Jiju',
      version: '1',
      description:
        'Records, figures, rankings and directives of industrial clusters. Log in with `POST /api/session`; every write carries the `csrf` of the session in `x-csrf-token`. Whatever is not a success is `application/problem+json` (RFC 9457) in the language of `Accept-Language` (zh, en). Every answer has `x-request-id`.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: '/' }],
    tags: [...new Set(routes.map(({ tag }) => tag))].map((name) => ({ name })),
    paths,
    components: {
      schemas: { Problem: schemaOf(problemDetails, 'output'), ...recordSchemas() },
      securitySchemes: {
        session: { type: 'apiKey', in: 'cookie', name: 'jiju_session' },
        csrf: { type: 'apiKey', in: 'header', name: 'x-csrf-token' },
      },
      responses: {
        Problem: { description: 'Not done, and why', content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } },
      },
    },
  };
}

function recordSchemas(): Json {
  return Object.fromEntries(
    recordKindNames.flatMap((kind) => [
      [nameOf(kind), schemaOf(recordKinds[kind].record, 'output')],
      [`${nameOf(kind)}Input`, schemaOf(recordKinds[kind].input, 'input')],
    ]),
  );
}

/** `method-versions` -> `MethodVersions` */
function nameOf(kind: string): string {
  return kind.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());
}

function operation(route: Route): Json {
  const { method, path, permission, status = 200, answer, answerType = 'application/json' } = route;
  const writing = method !== 'GET';
  const parts = path.split('/').slice(2).map((part) => part.replace(/^:/, 'by-'));
  return {
    operationId: [method.toLowerCase(), ...parts].join('-').replace(/[^A-Za-z0-9-]/g, '-'),
    tags: [route.tag],
    summary: route.summary,
    description: rightsOf(permission),
    ...(permission === 'public' ? { security: [] } : { security: [writing ? { session: [], csrf: [] } : { session: [] }] }),
    parameters: [...pathParameters(path), ...queryParameters(route.query), ...headerParameters(route)],
    ...requestBody(route),
    responses: {
      [status]: {
        description: status === 204 || !answer ? 'Done' : 'What was asked for',
        ...(answer && { content: { [answerType]: { schema: refOf(answer) ?? schemaOf(answer, 'output') } } }),
      },
      default: { $ref: '#/components/responses/Problem' },
    },
  };
}

function rightsOf(permission: Route['permission']): string {
  if (permission === 'public') return 'Anybody.';
  if (permission === 'signed-in') return 'Whoever is logged in.';
  return `Permission \`${permission}\`: ${permissions[permission].join(', ')}.`;
}

function requestBody({ body, bodyTypes }: Route): Json {
  if (bodyTypes) {
    return { requestBody: { required: true, content: Object.fromEntries(bodyTypes.map((type) => [type, { schema: { type: 'string' } }])) } };
  }
  if (!body) return {};
  const required = !(body instanceof z.ZodOptional);
  return { requestBody: { required, content: { 'application/json': { schema: refOf(body, 'Input') ?? schemaOf(body, 'input') } } } };
}

function pathParameters(path: string): Json[] {
  return [...path.matchAll(/:(\w+)/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: name === 'id' && !path.includes('schedules') ? { type: 'integer', minimum: 1 } : { type: 'string' },
  }));
}

function queryParameters(query: Route['query']): Json[] {
  if (!query) return [];
  const { properties = {}, required = [] } = schemaOf(query, 'input') as { properties?: Json; required?: string[] };
  return Object.entries(properties).map(([name, schema]) => ({ name, in: 'query', required: required.includes(name), schema }));
}

function headerParameters({ ifMatch, method, bodyTypes, permission }: Route): Json[] {
  const text = { type: 'string' };
  const repeatable = method === 'POST' && !bodyTypes && permission !== 'public';
  return [
    ...(ifMatch ? [{ name: 'If-Match', in: 'header', required: true, description: 'The revision that was seen, `"3"`.', schema: text }] : []),
    ...(repeatable ? [{ name: 'Idempotency-Key', in: 'header', required: false, description: 'Sending it twice does it once.', schema: text }] : []),
  ];
}

/** Schemas of records stand once among the components. */
function refOf(schema: z.ZodType, ending = ''): Json | undefined {
  const kind = recordKindNames.find((one) => schema === (ending === '' ? recordKinds[one].record : recordKinds[one].input));
  return kind && { $ref: `#/components/schemas/${nameOf(kind)}${ending}` };
}

function schemaOf(schema: z.ZodType, io: 'input' | 'output'): Json {
  const { $schema: _dialect, ...json } = z.toJSONSchema(schema, {
    io,
    target: 'draft-2020-12',
    unrepresentable: 'any',
    // A transformed query parameter is described by what goes in; coerced numbers take numbers.
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema._zod.def.type === 'number' && Object.keys(jsonSchema).length === 0) jsonSchema.type = 'number';
    },
  }) as Json;
  return json;
}
