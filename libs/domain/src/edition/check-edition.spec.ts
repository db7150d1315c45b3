import fc from 'fast-check';
import { checkEdition, contentOf, exportEdition, hashContent, type EditionFile } from './check-edition.ts';
import { digestForSpec, editionForSpec } from './edition-for-spec.ts';
import type { EditionContent } from './edition-content.ts';

type Step = string | number;
type Json = Record<Step, unknown>;

const file = editionForSpec();
const copy = (): EditionFile => structuredClone(file);

/** Where every number, text, truth and nothing of a value stands. */
function leaves(value: unknown, at: readonly Step[] = []): (readonly Step[])[] {
  if (typeof value !== 'object' || value === null) return [at];
  const steps: Step[] = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return steps.flatMap((step) => leaves((value as Json)[step], [...at, step]));
}

function alter(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return value === null ? 1 : `${value as string}0`;
}

const parentOf = (root: unknown, at: readonly Step[]): Json =>
  at.slice(0, -1).reduce((value, step) => value[step] as Json, root as Json);

const what = (altered: EditionFile) => checkEdition(altered, digestForSpec);

test('a file as it was exported has no fault', () => {
  expect(what(copy())).toEqual([]);
  expect(file.results.map(({ code, rank }) => [code, rank])).toEqual([['C1', 3], ['C2', 2], ['C3', 1], ['C4', 4], ['C5', null]]); // prettier-ignore
});

test('whatever is altered, anywhere, is found', () => {
  const places = leaves(file);
  expect(places.length).toBeGreaterThan(150);
  fc.assert(
    fc.property(fc.constantFrom(...places), (at) => {
      const altered = copy();
      const parent = parentOf(altered, at);
      const last = at.at(-1) as Step;
      parent[last] = alter(parent[last]);
      const faults = what(altered);
      expect(faults.length).toBeGreaterThan(0);
      if (at[0] === 'hash') expect(faults).toEqual([expect.objectContaining({ what: 'hash' })]);
      // The part that holds it is named, by the path that begins as its own.
      else expect(faults.filter((fault) => fault.what === 'part')).not.toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('whatever is taken out of a list is found', () => {
  for (const list of ['clusters', 'results', 'archived'] as const) {
    const altered = copy();
    (altered[list] as unknown[]).pop();
    expect(what(altered)).toContainEqual({ what: 'part', path: expect.stringMatching(new RegExp(`^${list}`)) });
  }
});

test('a figure altered by one digit is named, and so is what follows from it', () => {
  const altered = copy();
  (altered.inputs.units[1]?.values as Record<string, number>)['REVENUE'] = 98.6;
  const faults = what(altered);
  expect(faults).toContainEqual({ what: 'part', path: 'inputs.units[C2]' });
  expect(faults.filter((fault) => fault.what === 'part')).toHaveLength(1);
  const results = faults.flatMap((fault) => (fault.what === 'result' ? [fault.difference.path] : []));
  expect(results).toContain('results[C2].score');
  expect(results.every((path) => path.startsWith('results[C2].'))).toBe(true);
});

test('whoever seals an altered result again is found by computing', () => {
  const content = contentOf(copy());
  const altered: EditionContent = {
    ...content,
    results: content.results.map((one) => (one.code === 'C4' ? { ...one, rank: 1 } : one)),
  };
  const sealed = exportEdition(altered, hashContent(altered, digestForSpec), digestForSpec);
  expect(what(sealed)).toEqual([{ what: 'result', difference: { path: 'results[C4].rank', one: 1, other: 4 } }]);
});

test('a method that is none is said, not thrown', () => {
  const content = contentOf(copy());
  const altered = { ...content, method: { ...content.method, definition: { indicators: [], groups: [] } } };
  const sealed = exportEdition(altered, hashContent(altered, digestForSpec), digestForSpec);
  expect(what(sealed)).toEqual([{ what: 'method', problem: expect.objectContaining({ code: expect.any(String) }) }]);
});

test('a unit that stands twice is said, not thrown', () => {
  const content = contentOf(copy());
  const units = [...content.inputs.units, ...content.inputs.units.slice(0, 1)];
  const altered = { ...content, inputs: { ...content.inputs, units } };
  const sealed = exportEdition(altered, hashContent(altered, digestForSpec), digestForSpec);
  expect(what(sealed)).toEqual([{ what: 'part', path: 'inputs.units' }]);
});

test('the order of keys in a file is nothing', () => {
  const turned = Object.fromEntries(Object.entries(copy()).reverse()) as unknown as EditionFile;
  expect(what(turned)).toEqual([]);
});
