import { awardScheme, methodDefinition, starRule } from '@jiju/contract';
import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { checkRun } from './check-example.ts';
import { readPage, type ExamplePage, type Output } from './example-page.ts';
import { formulaPages, methodDoc } from './method-doc.ts';
import { runExample } from './run-example.ts';

const pages = await formulaPages();
const examples = await Promise.all(
  pages.map(async ({ name, text }) => {
    const page = readPage(text);
    return { name, text, page, outputs: await runExample(page) };
  }),
);

const nothing: Output = { out: '', err: '' };
const faultsOf = ({ runs }: ExamplePage, outputs: readonly Output[]): string[] =>
  runs.flatMap((run, at) => checkRun(run, outputs[at] ?? nothing));

describe.each(examples)('$name', ({ text, page, outputs }) => {
  it('has a definition, a source and an example that prints what it says and is worked out by hand', () => {
    expect(text).toMatch(/^# .+\n\n[^#\n]/);
    expect(text).toMatch(/^Sources?: .+/m);
    expect(page.runs.flatMap(({ worked }) => worked)).not.toEqual([]);
    expect(faultsOf(page, outputs)).toEqual([]);
  });

  it('does not pass with any other digit in what is printed or worked out', () => {
    const survivors = page.runs.flatMap((run, at) =>
      [
        ...otherDigits(run.printed, () => 0).map((printed) => ({ ...run, printed })),
        ...otherDigits(run.worked, (line) => line.search(/[=≈][^=≈]*$/)).map((worked) => ({ ...run, worked })),
      ].filter((other) => checkRun(other, outputs[at] ?? nothing).length === 0),
    );
    expect(survivors).toEqual([]);
  });
});

/** The lines with one digit changed, for every digit of every line behind its place `from`. */
function otherDigits(lines: readonly string[], from: (line: string) => number): string[][] {
  return lines.flatMap((line, n) =>
    [...line.matchAll(/\d/g)]
      .filter(({ index }) => index >= from(line))
      .map(({ 0: digit, index }) =>
        lines.with(n, `${line.slice(0, index)}${(Number(digit) + 1) % 10}${line.slice(index + 1)}`),
      ),
  );
}

it('every page is linked from docs/method.md, and no link leads nowhere', async () => {
  const links = [...(await readFile(methodDoc, 'utf8')).matchAll(/\]\(method\/([\w-]+\.md)\)/g)].map(
    ([, name]) => name,
  );
  expect([...new Set(links)].sort()).toEqual(pages.map(({ name }) => name));
});

it('every choice that a method has is in an example', () => {
  const chosen = new Set(
    examples.flatMap(({ page }) =>
      page.files.filter(({ name }) => name.endsWith('.json')).flatMap(({ text }) => choicesIn(JSON.parse(text))),
    ),
  );
  // What is meant where nothing is said needs no example.
  const silent = [
    'cap: none',
    'entrants: none',
    'measuredOver: period',
    'then: none',
    'ties: competition',
    'weighting: by-hand',
  ];
  for (const choice of silent) chosen.add(choice);
  const offered = [z.toJSONSchema(methodDefinition), z.toJSONSchema(starRule), z.toJSONSchema(awardScheme)];
  expect(offered.flatMap((one) => choicesOffered(one)).filter((choice) => !chosen.has(choice))).toEqual([]);
});

/** `field: word` for every word that stands in a field of a JSON. */
function choicesIn(json: unknown, field = ''): string[] {
  if (typeof json === 'string') return [`${field}: ${json}`];
  if (Array.isArray(json)) return json.flatMap((one) => choicesIn(one, field));
  if (json === null || typeof json !== 'object') return [];
  return Object.entries(json).flatMap(([name, value]) => choicesIn(value, name));
}

interface Schema {
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly [more: string]: unknown;
}

/** The same for every word that a schema has to choose from. */
function choicesOffered(schema: object, field = ''): string[] {
  const { const: only, enum: words = [], properties = {}, ...rest } = schema as Schema;
  return [
    ...[only, ...words].filter((word) => typeof word === 'string').map((word) => `${field}: ${word}`),
    ...Object.entries(properties).flatMap(([name, one]) => choicesOffered(one, name)),
    ...Object.values(rest).flatMap((part) =>
      (Array.isArray(part) ? part : [part]).flatMap((one: unknown) =>
        one !== null && typeof one === 'object' ? choicesOffered(one, field) : [],
      ),
    ),
  ];
}
