import { isRefusal } from '../refusal.ts';
import { compareEditions } from './compare-editions.ts';
import type { EditionContent, EditionInputs } from './edition-content.ts';
import { editionForSpec } from './edition-for-spec.ts';
import { recomputeEdition } from './recompute-edition.ts';

const before = editionForSpec();

function corrected(inputs: EditionInputs, more: Partial<EditionContent> = {}): EditionContent {
  const results = recomputeEdition(before.method.definition, before.period, inputs);
  if (isRefusal(results)) throw new Error('not sound');
  return { ...editionForSpec({ code: 'E-3', inputs, results, ...more }) };
}
const note = (after: EditionContent) =>
  compareEditions({ content: before, hash: before.hash }, { content: after, hash: 'ff' });

test('an edition that says the same differs in nothing', () => {
  expect(note(corrected(before.inputs))).toMatchObject({
    clusters: [],
    entered: [],
    left: [],
    figures: [],
    texts: [],
    method: [],
    redLines: false,
  });
});

test('a corrected figure, an entrant, one that left, and the ranks that follow', () => {
  const units = before.inputs.units
    .filter(({ code }) => code !== 'C4')
    .map((unit) => {
      if (unit.code === 'C1') return { ...unit, values: { ...unit.values, REVENUE: 130 } };
      return unit.code === 'C5' ? { ...unit, groups: { ...unit.groups, status: 'active' } } : unit;
    });
  const found = note(corrected({ units, redLines: [] }));
  expect(found.before).toEqual({
    code: 'E-2',
    frozenAt: '2014-04-01T02:00:00.000Z',
    hash: before.hash,
    methodVersion: 1,
    ranked: 4,
  });
  expect([found.entered, found.left, found.redLines]).toEqual([['C5'], ['C4'], true]);
  expect(found.figures).toContainEqual({
    code: 'C1',
    nameZh: '区C1',
    nameEn: 'C1',
    column: 'REVENUE',
    before: 101.25,
    after: 130,
  });
  // Whoever is there no longer had figures before.
  expect(found.figures.filter(({ code }) => code === 'C4').map(({ after }) => after)).toEqual([null, null]);
  expect(found.texts.filter(({ code }) => code === 'C5')).toEqual([
    { code: 'C5', nameZh: '区C5', nameEn: 'C5', column: 'status', before: 'planned', after: 'active' },
  ]);
  const ranks = found.clusters.map(({ id, previousRank, rank, movement }) => [id, previousRank, rank, movement]);
  const moved = ranks.filter(([, , , movement]) => movement !== 'same');
  expect(moved.at(-1)).toEqual(['C4', 4, null, 'left']);
  // Who stands elsewhere comes first, then those of whom only the score differs.
  expect(ranks.slice(0, moved.length)).toEqual(moved);
  expect(ranks.map(([id]) => id)).toContain('C5');
});

test('another version of the method is told with what differs in it', () => {
  const { definition } = before.method;
  const method = { ...before.method, version: 2, definition: { ...definition, rounding: { score: 1 } } };
  const found = note(corrected(before.inputs, { method }));
  expect(found.after.methodVersion).toBe(2);
  expect(found.method).toEqual([{ path: 'rounding.score', one: 2, other: 1 }]);
});
