import type { RankingInputsAnswer } from '@jiju/contract';
import { checkIndicatorsRead, checkMethod, type MethodDefinition, type PeriodUnits } from '@jiju/domain';
import {
  addGroup,
  addIndicator,
  codesBelow,
  freeCode,
  patchGroup,
  patchIndicator,
  removeNode,
} from './edit-definition.ts';
import { treeLines } from './method-tree.ts';
import { indicatorsToRead } from './indicators-to-read.ts';
import { previewScore } from './preview-score.ts';
import { previewRanking } from './preview-ranking.ts';
import { previewUnits, type MetricsTable } from './preview-units.ts';
import { problemsBeside, problemsOfNode } from './problems-at.ts';

const method: MethodDefinition = {
  weightsMustSum: 100,
  groups: [
    { code: 'SCORE', aggregation: 'arithmetic' },
    { code: 'SIZE', parent: 'SCORE', weight: 60, aggregation: 'arithmetic' },
    { code: 'LAND', parent: 'SCORE', weight: 40, aggregation: 'arithmetic' },
  ],
  indicators: [
    { code: 'REVENUE', direction: 1, weight: 100, parent: 'SIZE', scoring: { kind: 'min-max' } },
    { code: 'AREA', direction: -1, weight: 100, parent: 'LAND', scoring: { kind: 'min-max' } },
  ],
};
const cluster = (id: number, code: string) => ({ id, code, nameZh: code, nameEn: code });
const table: MetricsTable = {
  periodCode: '2013',
  clusters: [cluster(1, 'B'), cluster(2, 'A'), cluster(3, 'C')],
  columns: { REVENUE: [10, 20, null], AREA: [1, 5, 3], JOBS: [7, 8, 9] },
};
/** The same as the route has it for the method as it is stored. */
const read: RankingInputsAnswer = {
  ...{ methodCode: 'M', periodCode: '2013', version: 1, definition: method as RankingInputsAnswer['definition'] },
  inputs: {
    units: [
      { code: 'A', values: { REVENUE: 20, AREA: 5 }, groups: {} },
      { code: 'B', values: { REVENUE: 10, AREA: 1 }, groups: {} },
      { code: 'C', values: { AREA: 3 }, groups: {} },
    ],
    redLines: [{ unit: 'A', redLine: 'FRAUD' }],
  },
};
const units = previewUnits(read, table) as PeriodUnits;

describe('the tree', () => {
  it('lists members below their group with their share of the whole', () => {
    expect(treeLines(method).map(({ code, depth, share, sum }) => [code, depth, share, sum])).toEqual([
      ['SCORE', 0, 1, 100],
      ['SIZE', 1, 0.6, 100],
      ['REVENUE', 2, 0.6, null],
      ['LAND', 1, 0.4, 100],
      ['AREA', 2, 0.4, null],
    ]);
  });

  it('shares by the weights that count: equal ones, and those that the figures gave', () => {
    const two = addIndicator(method, 'SIZE', { code: 'TAX', direction: 1 });
    const shares = (definition: MethodDefinition, used?: ReadonlyMap<string, number>) =>
      treeLines(definition, used)
        .filter(({ kind }) => kind === 'indicator')
        .map(({ code, share, weighting }) => [code, share, weighting]);
    expect(shares(patchGroup(two, 1, { weighting: 'equal' }))).toEqual([
      ['REVENUE', 0.3, 'equal'],
      ['TAX', 0.3, 'equal'],
      ['AREA', 0.4, 'by-hand'],
    ]);
    const drawn = patchGroup(two, 1, { weighting: 'principal-components' });
    expect(shares(drawn)[0]).toEqual(['REVENUE', null, 'principal-components']);
    expect(
      shares(
        drawn,
        new Map([
          ['REVENUE', 0.15],
          ['TAX', 0.45],
        ]),
      ).slice(0, 2),
    ).toEqual([
      ['REVENUE', expect.closeTo(0.15, 12), 'principal-components'],
      ['TAX', expect.closeTo(0.45, 12), 'principal-components'],
    ]);
    expect(treeLines(drawn)[1]).toMatchObject({ sum: null, sumIsRight: null });
  });

  it('shows what hangs nowhere at the end', () => {
    const lost = patchIndicator(method, 1, { parent: 'GONE' });
    expect(treeLines(lost).at(-1)).toMatchObject({ code: 'AREA', depth: 0, share: null });
  });

  it('carries a new code of a group to its members', () => {
    const renamed = patchGroup(method, 1, { code: 'SCALE' });
    expect(renamed.indicators[0]?.parent).toBe('SCALE');
    expect(checkMethod(renamed)).toEqual([]);
  });

  it('gives a new member the weight that is left', () => {
    const lighter = patchIndicator(method, 0, { weight: 70 });
    expect(treeLines(lighter)[1]).toMatchObject({ sum: 70, sumIsRight: false });
    const filled = addIndicator(lighter, 'SIZE', { code: 'TAX', direction: 1 });
    expect(filled.indicators.at(-1)).toEqual({
      code: 'TAX',
      direction: 1,
      parent: 'SIZE',
      weight: 30,
      scoring: { kind: 'min-max' },
    });
    expect(checkMethod(filled)).toEqual([]);
  });

  it('takes a group out with everything below it, never the top', () => {
    const deeper = addGroup(method, 'SIZE', freeCode(method, 'G'));
    expect(codesBelow(deeper, 'SIZE')).toEqual(['SIZE', 'G1']);
    const smaller = removeNode(deeper, { kind: 'group', at: 1 });
    expect(smaller.groups.map(({ code }) => code)).toEqual(['SCORE', 'LAND']);
    expect(smaller.indicators.map(({ code }) => code)).toEqual(['AREA']);
    expect(removeNode(method, { kind: 'group', at: 0 })).toBe(method);
  });

  it('takes a field away instead of setting it to undefined', () => {
    expect(patchIndicator(method, 0, { denominator: undefined }).indicators[0]).not.toHaveProperty('denominator');
  });
});

describe('problems at their place', () => {
  it('finds those of a node and those beside the tree', () => {
    const wrong = { ...patchIndicator(method, 0, { weight: 90 }), fullPoints: -1 };
    const problems = checkMethod(wrong);
    expect(problemsOfNode(problems, { kind: 'group', at: 1 }).map(({ code }) => code)).toEqual([
      'method-weights-do-not-add-up',
    ]);
    expect(problemsBeside(problems).map(({ path }) => path)).toEqual(['fullPoints']);
  });
});

describe('what cannot be read', () => {
  it('is told from the catalogue, archived ones too', () => {
    const catalogue = new Map([
      ['TAX', { frequency: 'year', archivedAt: null }],
      ['REVENUE', { frequency: 'year', archivedAt: '2014-01-01T00:00:00.000Z' }],
    ] as const);
    const tax = patchIndicator(method, 0, { code: 'TAX', denominator: 'NOPE' });
    const problems = checkIndicatorsRead(
      patchIndicator(tax, 1, { code: 'REVENUE' }),
      'year',
      indicatorsToRead(catalogue),
    );
    expect(problems.map(({ code, path }) => [code, path]).slice(0, 2)).toEqual([
      ['reference-archived', 'indicators.1.code'],
      ['unknown-indicator', 'indicators.0.denominator'],
    ]);
    expect(problemsOfNode(problems, { kind: 'indicator', at: 1 })).toHaveLength(1);
  });
});

describe('previewRanking', () => {
  const against = { definition: method, units };
  const places = (definition: MethodDefinition) =>
    previewRanking(definition, against, units, table.clusters)?.rows.map(({ clusterCode, rank, previousRank }) => [
      clusterCode,
      rank,
      previousRank,
    ]);

  it('ranks in the browser and says who moved', () => {
    const heavierLand = patchGroup(patchGroup(method, 1, { weight: 30 }), 2, { weight: 70 });
    expect(places(heavierLand)).toEqual([
      ['B', 1, 3],
      ['C', 2, 2],
      ['A', 3, 1],
    ]);
    expect(previewRanking(heavierLand, against, units, table.clusters)?.moved).toBe(2);
  });

  it('leads from a score to its parts, which add up to it', () => {
    const preview = previewRanking(method, null, units, table.clusters);
    const row = preview?.rows[0];
    if (!preview || !row) throw new Error('nothing was ranked');
    const { parts, sum, score, deducted } = previewScore(preview, row, '2013', new Map());
    expect(parts.map(({ code }) => code).sort()).toEqual(method.indicators.map(({ code }) => code).sort());
    expect(sum).toBeCloseTo(score ?? Number.NaN, 2);
    expect(deducted).toBe(0);
    const whole = parts.reduce((all, { weight }) => all + weight, 0);
    expect(whole).toBeCloseTo(1, 12);
  });

  it('gives nothing for a method with problems', () => {
    expect(previewRanking(patchGroup(method, 1, { weight: 10 }), against, units, table.clusters)).toBeNull();
    const withoutReference = patchIndicator(method, 0, { scoring: { kind: 'distance-to-reference', unit: '' } });
    expect(previewRanking(withoutReference, against, units, table.clusters)).toBeNull();
  });

  it('counts red lines, and figures that the stored version does not read', () => {
    const strict: MethodDefinition = {
      ...method,
      redLines: [{ code: 'FRAUD', name: { zh: '造假', en: 'Fraud' }, effect: 'fail' }],
    };
    expect(places(strict)).toEqual([
      ['B', 1, 3],
      ['C', 2, 2],
      ['A', null, 1],
    ]);
    const jobs = patchIndicator(method, 0, { code: 'JOBS' });
    const scores = previewRanking(jobs, null, units, table.clusters)?.rows.map(({ clusterCode, score }) => [
      clusterCode,
      score,
    ]);
    expect(scores).toEqual([
      ['C', 80],
      ['B', 40],
      ['A', 30],
    ]);
  });

  it('reads of other periods what the stored version reads of them, and of its own everything', () => {
    const around = { ranked: ['2012', '2013'], periods: [{ period: '2012', units: read.inputs.units, redLines: [] }] };
    const found = previewUnits({ ...read, inputs: { ...read.inputs, around } }, table)?.table.around;
    expect([...(found?.units.keys() ?? [])].sort()).toEqual(['2012', '2013']);
    expect(found?.units.get('2013')?.table.columns.get('JOBS')).toEqual(Float64Array.of(8, 7, 9));
    expect(found?.units.get('2012')?.table.columns.has('JOBS')).toBe(false);
  });
});
