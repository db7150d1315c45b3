// Every rule has a fixture that it must catch. The first lines of a fixture say where it would lie and which rule it breaks:
//   // at libs/domain/src/door-fixture.ts
//   // breaks no-restricted-syntax: The time is an argument
import { ESLint } from 'eslint';
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, relative } from 'node:path';
import { before, test } from 'node:test';
import { below, root } from '../steps/root.mjs';
import { cyclesOf, importGraph } from './imports.mjs';

process.env.NX_DAEMON = 'false';
let eslint;
before(() => {
  eslint = new ESLint({ cwd: root, warnIgnored: false });
});

for (const file of globSync(below('tools/doors/fixtures/*.{ts,tsx}')).sort()) {
  const text = readFileSync(file, 'utf8');
  const place = /^\/\/ at (\S+)$/m.exec(text)?.[1];
  const [, rule, words] = /^\/\/ (?:breaks|allowed by) ([^\s:]+)(?:: (.+))?$/m.exec(text) ?? [];
  const allowed = /^\/\/ allowed by /m.test(text);
  test(`${basename(file)} ${allowed ? 'passes' : 'breaks'} ${rule}`, async () => {
    assert.ok(place && rule, 'the fixture names its place and its rule');
    const [result] = await eslint.lintText(text, { filePath: below(place) });
    assert.deepEqual(
      result.messages.filter((message) => message.fatal),
      [],
      'the fixture can be read',
    );
    const found = result.messages.filter((message) => message.ruleId === rule);
    if (allowed) return assert.deepEqual(found, []);
    assert.ok(found.length > 0, `expected ${rule}, got ${JSON.stringify(result.messages.map(({ ruleId }) => ruleId))}`);
    if (words)
      assert.ok(
        found.some(({ message }) => message.includes(words)),
        found.map(({ message }) => message).join('\n'),
      );
  });
}

test('no file imports itself through others', () => {
  const cycles = cyclesOf(importGraph(root)).map((group) => group.map((file) => relative(root, file)));
  assert.deepEqual(cycles, []);
});

test('a circle is found, also one of types only, and across libraries', () => {
  const cycles = cyclesOf(importGraph(below('tools/doors/fixtures/circle'))).map((group) =>
    group.map((file) => basename(file)),
  );
  assert.deepEqual(cycles, [['first.ts', 'index.ts', 'index.ts', 'second.ts']]);
});

test('each library has one index.ts, at its door', () => {
  const found = globSync('libs/*/src/**/index.{ts,tsx}', { cwd: root }).sort();
  assert.deepEqual(found, globSync('libs/*/src/index.ts', { cwd: root }).sort());
  assert.deepEqual(globSync('libs/*/src', { cwd: root }).length, found.length, 'a library without a door');
});

test('no folder or file has a name that says nothing', () => {
  const empty = /(^|\/)(utils?|helpers?|common|base|manager|misc)(\.|\/|$)|-(utils?|helpers?|manager)\./i;
  const named = globSync('{apps,libs}/*/src/**/*', { cwd: root }).filter((path) => empty.test(path));
  assert.deepEqual(named, []);
});

test('every project says which room it is', () => {
  for (const file of globSync('{apps,libs}/*/project.json', { cwd: root })) {
    const { tags } = JSON.parse(readFileSync(below(file), 'utf8'));
    assert.equal(tags.filter((tag) => tag.startsWith('layer:')).length, 1, file);
  }
});
