import type { MethodDefinition } from '../method/method-definition.ts';
import { isRefusal } from '../refusal.ts';
import { exportEdition, hashContent, type EditionFile } from './check-edition.ts';
import { editionFormat, type EditionContent, type EditionInputs } from './edition-content.ts';
import { recomputeEdition } from './recompute-edition.ts';

const definition: MethodDefinition = {
  indicators: [
    { code: 'REVENUE', direction: 1, weight: 60, parent: 'TOP', scoring: { kind: 'min-max' } },
    { code: 'ENERGY', direction: -1, weight: 40, parent: 'TOP', scoring: { kind: 'efficacy', floor: 60 } },
  ],
  groups: [{ code: 'TOP', name: { zh: '综合', en: 'Composite' }, aggregation: 'arithmetic' }],
  population: { statuses: ['active'] },
  rankWithin: ['peerGroup', 'city'],
  rounding: { score: 2 },
  redLines: [{ code: 'ACCIDENT', effect: 'deduct', points: 3 }],
};

const unit = (code: string, values: Record<string, number>, status = 'active') => ({
  code,
  values,
  groups: { status, city: code < 'C3' ? '410100' : '410200', peerGroup: 'A' },
});

const inputs: EditionInputs = {
  units: [
    unit('C1', { REVENUE: 101.25, ENERGY: 3.1 }),
    unit('C2', { REVENUE: 98.5, ENERGY: 2.7 }),
    unit('C3', { REVENUE: 120.75 }),
    unit('C4', { REVENUE: 40.5, ENERGY: 1.9 }),
    unit('C5', { REVENUE: 77, ENERGY: 2 }, 'planned'),
  ],
  redLines: [{ unit: 'C3', redLine: 'ACCIDENT', count: 2 }],
};

/** SHA-256 in its place: here nobody alters a file with intent. */
export function digestForSpec(text: string): string {
  const lanes = [0x811c9dc5, 0x1b873593, 0xcc9e2d51, 0x85ebca6b];
  for (let at = 0; at < text.length; at++)
    lanes.forEach((lane, which) => {
      lanes[which] = Math.imul(lane ^ (text.charCodeAt(at) + which), 0x01000193) >>> 0;
    });
  return lanes.map((lane) => lane.toString(16).padStart(8, '0')).join('');
}

/** The file of an edition of five clusters, one without a figure, one outside of the population, one archived. */
export function editionForSpec(more: Partial<EditionContent> = {}): EditionFile {
  const results = recomputeEdition(definition, '2013', inputs);
  if (isRefusal(results)) throw new Error(JSON.stringify(results.refused));
  const content: EditionContent = {
    format: editionFormat,
    code: 'E-2',
    number: 2,
    previousHash: 'ab12',
    supersedes: null,
    frozenAt: '2014-04-01T02:00:00.000Z',
    noteZh: '说明',
    noteEn: 'A note',
    period: '2013',
    inputRevision: '1234',
    synthetic: true,
    method: { code: 'M', nameZh: '办法', nameEn: 'Method', version: 1, definition },
    clusters: ['C1', 'C2', 'C3', 'C4', 'C5', 'C6'].map((code) => ({ code, nameZh: `区${code}`, nameEn: code })),
    inputs,
    results,
    archived: [{ code: 'C6', excluded: { code: 'excluded-by-archive', path: '', params: { on: '2014-01-02' } } }],
    ...more,
  };
  // As it comes out of a file or a database.
  const plain = JSON.parse(JSON.stringify(content)) as EditionContent;
  return exportEdition(plain, hashContent(plain, digestForSpec), digestForSpec);
}
