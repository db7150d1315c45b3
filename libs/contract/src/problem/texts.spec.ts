import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { clusterInput } from '../cluster/cluster.ts';
import { readIssues } from './read-issues.ts';
import { sayProblem } from './say-problem.ts';
import { problemTexts } from './texts.ts';

const root = new URL('../../../../', import.meta.url).pathname;
const sources = [
  'libs/domain/src',
  'libs/application/src',
  'libs/contract/src',
  'libs/persistence/src',
  'apps/api/src',
].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts') && !name.includes('example-'))
    .map((name) => ({ name: join(folder, name), text: readFileSync(join(root, folder, name), 'utf8') })),
);
const spoken = /\b(?:problem|refuse|refused|complain|Problem)\(\s*'([a-z0-9-]+)'/g;

test('every problem the sources can name has a sentence in both languages', () => {
  const used = sources.flatMap(({ name, text }) =>
    [...text.matchAll(spoken)].map(([, code]) => ({ name, code: code ?? '' })),
  );
  expect(used.length).toBeGreaterThan(100);
  expect(used.filter(({ code }) => !problemTexts[code])).toEqual([]);
});

test('both languages say something and use the same params', () => {
  const placeholders = (text: string): string[] =>
    [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? ''))].sort();
  for (const [code, { zh, en }] of Object.entries(problemTexts)) {
    expect([code, zh.length > 0, en.length > 0]).toEqual([code, true, true]);
    // One language may leave out a detail that the other needs, but must not name one of its own.
    const shared = placeholders(zh).filter((name) => placeholders(en).includes(name));
    expect([code, Math.min(placeholders(zh).length, placeholders(en).length)]).toEqual([code, shared.length]);
  }
});

const issues = (schema: z.ZodType, value: unknown) => {
  const parsed = schema.safeParse(value, { reportInput: true });
  return parsed.success ? [] : readIssues(parsed.error.issues);
};

test('what zod finds becomes problems with their places', () => {
  expect(issues(clusterInput, { code: 'a b', nameZh: '', regionCode: 'x', plannedArea: -1, tags: [1] })).toEqual([
    { code: 'code-malformed', path: 'code', params: {} },
    { code: 'field-required', path: 'nameZh', params: {} },
    { code: 'region-code-malformed', path: 'regionCode', params: {} },
    { code: 'number-too-small', path: 'plannedArea', params: { min: 0 } },
    { code: 'field-wrong-type', path: 'tags.0', params: { expected: 'string' } },
  ]);
});

test('one entry too few reads as well as many', () => {
  const [short] = issues(z.array(z.int()).min(1), []);
  expect(short && sayProblem(problemTexts, short, 'en')).toBe('The list needs 1 or more entries.');
});

test('missing, unknown, too long and not offered are told apart', () => {
  const schema = z.strictObject({
    a: z.string().max(3),
    b: z.enum(['x', 'y']),
    c: z.array(z.int()).min(1),
    d: z.iso.date(),
  });
  expect(issues(schema, { a: 'abcd', b: 'z', c: [], e: 1, d: 'x' }).map(({ code, path }) => [code, path])).toEqual([
    ['text-too-long', 'a'],
    ['not-one-of', 'b'],
    ['list-too-short', 'c'],
    ['date-malformed', 'd'],
    ['field-unknown', 'e'],
  ]);
  expect(issues(schema, {}).map(({ code }) => code)).toEqual(Array(4).fill('field-required'));
});
