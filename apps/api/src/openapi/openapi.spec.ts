import { openapiDocument, routes } from '@jiju/contract';
import { readFileSync } from 'node:fs';
import { z } from 'zod';

interface Operation {
  readonly operationId: string;
  readonly responses: Record<string, unknown>;
}
const document = openapiDocument() as {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, unknown> };
};

test('apps/api/openapi.json is what the contract says now', () => {
  const kept = readFileSync(new URL('../../openapi.json', import.meta.url), 'utf8');
  expect(kept).toBe(`${JSON.stringify(document, null, 2)}\n`);
});

test('every route is described once, with its failures, under a name of its own', () => {
  const operations = Object.values(document.paths).flatMap((path) => Object.values(path));
  expect(operations).toHaveLength(routes.length);
  expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(routes.length);
  for (const { responses } of operations) expect(Object.keys(responses)).toContain('default');
});

test('every body of a write says that it takes no fields but its own, down to the last of them', () => {
  const open: string[] = [];
  const walk = (at: unknown, path: string): void => {
    if (typeof at !== 'object' || at === null) return;
    const { type, properties, additionalProperties } = at as Record<string, unknown>;
    if (type === 'object' && properties && additionalProperties !== false) open.push(path);
    for (const [name, inner] of Object.entries(at)) walk(inner, `${path}/${name}`);
  };
  for (const { method, path, body } of routes)
    if (body) walk(z.toJSONSchema(body, { io: 'input', unrepresentable: 'any' }), `${method} ${path}`);
  expect(open).toEqual([]);
});

test('every reference leads somewhere', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]*)"/g)].map(([, target]) => target ?? '');
  expect(references.length).toBeGreaterThan(100);
  for (const target of new Set(references)) {
    const found = target
      .split('/')
      .slice(1)
      .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], document);
    expect([target, typeof found]).toEqual([target, 'object']);
  }
});
