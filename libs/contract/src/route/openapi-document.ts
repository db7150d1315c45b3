import { z } from 'zod';
import { permissions } from '../access/permissions.ts';
import { directiveView } from '../directive/directive-view.ts';
import { edition } from '../edition/edition.ts';
import { factEntry } from '../fact/fact-entry.ts';
import { metricExplanation, metricSheet } from '../metric/metric-sheet.ts';
import { figure, figureInput } from '../observation/observation.ts';
import { rankingRow } from '../ranking/ranking.ts';
import { problemDetails } from '../problem/problem-details.ts';
import { recordKindNames, recordKinds } from '../record/record-kind.ts';
import type { Route } from './route.ts';
import { routes } from './routes.ts';

type Json = Record<string, unknown>;
type Direction = 'input' | 'output';

/** `method-versions` -> `MethodVersions` */
const nameOf = (kind: string): string => kind.replace(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase());

/** Schemas that stand once among the components, and are named wherever they occur. */
const named: readonly { readonly name: string; readonly schema: z.ZodType; readonly io: Direction }[] = [
  { name: 'Problem', schema: problemDetails, io: 'output' },
  ...recordKindNames.flatMap((kind) => [
    { name: nameOf(kind), schema: recordKinds[kind].record, io: 'output' as const },
    { name: `${nameOf(kind)}Input`, schema: recordKinds[kind].input, io: 'input' as const },
  ]),
  { name: 'DirectiveDefinition', schema: recordKinds.directives.input, io: 'output' },
  { name: 'DirectiveView', schema: directiveView, io: 'output' },
  { name: 'Edition', schema: edition, io: 'output' },
  { name: 'Fact', schema: factEntry, io: 'output' },
  { name: 'Figure', schema: figure, io: 'output' },
  { name: 'FigureInput', schema: figureInput, io: 'input' },
  { name: 'MetricExplanation', schema: metricExplanation, io: 'output' },
  { name: 'MetricSheet', schema: metricSheet, io: 'output' },
  { name: 'RankingRow', schema: rankingRow, io: 'output' },
];

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
      schemas: Object.fromEntries(named.map(({ name, schema, io }) => [name, schemaOf(schema, io)])),
      securitySchemes: {
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: 'jiju_session',
          description: 'Set by the login, under the name of the setting `JIJU_SESSION_COOKIE`.',
        },
        csrf: { type: 'apiKey', in: 'header', name: 'x-csrf-token' },
        metrics: { type: 'http', scheme: 'bearer', description: 'The token of the setting `JIJU_METRICS_TOKEN`.' },
      },
      responses: {
        Problem: {
          description: 'Not done, and why',
          content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
        },
      },
    },
  };
}

function operation(route: Route): Json {
  const { method, path, permission, status = 200, answer, answerType = 'application/json', nothing } = route;
  const writing = method !== 'GET';
  const parts = path
    .split('/')
    .slice(2)
    .map((part) => part.replace(/^:/, 'by-'));
  return {
    operationId: [method.toLowerCase(), ...parts].join('-').replace(/[^A-Za-z0-9-]/g, '-'),
    tags: [route.tag],
    summary: route.summary,
    description: rightsOf(permission),
    security: securityOf(permission, writing),
    parameters: [...pathParameters(path), ...queryParameters(route.query), ...headerParameters(route)],
    ...requestBody(route),
    responses: {
      [status]: {
        description: status === 204 || !answer ? 'Done' : 'What was asked for',
        ...(answer && { content: { [answerType]: { schema: refOf(answer, 'output') ?? schemaOf(answer, 'output') } } }),
      },
      ...(nothing === undefined ? {} : { 204: { description: nothing } }),
      default: { $ref: '#/components/responses/Problem' },
    },
  };
}

function securityOf(permission: Route['permission'], writing: boolean): Json[] {
  if (permission === 'public') return [];
  const session: Json = writing ? { session: [], csrf: [] } : { session: [] };
  if (permission === 'nobody-yet') return [session, {}];
  return permission === 'measures' ? [session, { metrics: [] }] : [session];
}

function rightsOf(permission: Route['permission']): string {
  if (permission === 'public') return 'Anybody.';
  if (permission === 'signed-in') return 'Whoever is logged in.';
  if (permission === 'nobody-yet') return 'Whoever is logged in, or nobody yet; a session that has ended is refused.';
  if (permission === 'measures') {
    return `${rightsOf('operations.read')} Or whoever brings the token of \`JIJU_METRICS_TOKEN\`; where none is set and no proxy stands in front, a program on the same machine.`;
  }
  return `Permission \`${permission}\`: ${permissions[permission].join(', ')}.`;
}

function requestBody({ body, bodyTypes }: Route): Json {
  if (bodyTypes) {
    return {
      requestBody: {
        required: true,
        content: Object.fromEntries(bodyTypes.map((type) => [type, { schema: { type: 'string' } }])),
      },
    };
  }
  if (!body) return {};
  const required = !(body instanceof z.ZodOptional);
  return {
    requestBody: {
      required,
      content: { 'application/json': { schema: refOf(body, 'input') ?? schemaOf(body, 'input') } },
    },
  };
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
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: required.includes(name),
    schema,
  }));
}

function headerParameters({ ifMatch, method, bodyTypes, permission }: Route): Json[] {
  const text = { type: 'string' };
  const repeatable = method === 'POST' && !bodyTypes && permission !== 'public';
  return [
    ...(ifMatch
      ? [
          {
            name: 'If-Match',
            in: 'header',
            required: true,
            description: 'The revision that was seen, `"3"`.',
            schema: text,
          },
        ]
      : []),
    ...(repeatable
      ? [
          {
            name: 'Idempotency-Key',
            in: 'header',
            required: false,
            description: 'Sending it twice does it once.',
            schema: text,
          },
        ]
      : []),
  ];
}

function refOf(schema: z.ZodType, io: Direction): Json | undefined {
  const known = named.find((one) => one.schema === schema && one.io === io);
  return known && { $ref: `#/components/schemas/${known.name}` };
}

/** A schema in the words of JSON Schema 2020-12, which is what OpenAPI 3.1 speaks. */
function schemaOf(root: z.ZodType, io: Direction): Json {
  const own = named.find((one) => one.schema === root && one.io === io);
  const { $schema: _dialect, ...json } = z.toJSONSchema(root, {
    io,
    target: 'draft-2020-12',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      const inside = zodSchema as unknown as z.ZodType;
      const known = inside === root ? undefined : named.find((one) => one.schema === inside && one.io === io);
      if (known) {
        for (const key of Object.keys(jsonSchema)) delete (jsonSchema as Json)[key];
        jsonSchema.$ref = `#/components/schemas/${known.name}`;
      }
      // What the format says already, and the bounds that every number of JavaScript has.
      if (jsonSchema.format === 'date' || jsonSchema.format === 'date-time') delete jsonSchema.pattern;
      if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  }) as Json;
  // A schema that holds itself is written as a reference to its own root, which is another place in this document.
  return own
    ? (JSON.parse(JSON.stringify(json).replaceAll('"$ref":"#"', `"$ref":"#/components/schemas/${own.name}"`)) as Json)
    : json;
}
