import { checkColumns, checkMethod } from './check-method.ts';
import { compileMethod } from './compile-method.ts';
import type { GroupRule, IndicatorRule, MethodDefinition } from './method-definition.ts';

const indicator = (code: string, more: Partial<IndicatorRule> = {}): IndicatorRule => ({
  code,
  direction: 1,
  weight: 50,
  parent: 'TOTAL',
  scoring: { kind: 'min-max' },
  ...more,
});
const top: GroupRule = { code: 'TOTAL', aggregation: 'arithmetic' };
const group = (code: string, parent?: string): GroupRule => ({
  code,
  aggregation: 'arithmetic',
  weight: 1,
  ...(parent === undefined ? {} : { parent }),
});
const good: MethodDefinition = { indicators: [indicator('A'), indicator('B')], groups: [top], weightsMustSum: 100 };
const found = (more: Partial<MethodDefinition>) =>
  checkMethod({ ...good, ...more }).map(({ code, path }) => `${code} ${path}`);
const withScoring = (scoring: IndicatorRule['scoring'], direction: 1 | -1 = 1) =>
  found({ indicators: [indicator('A', { scoring, direction }), indicator('B')] });

describe('checking a method', () => {
  it('finds nothing wrong with a good one', () => {
    expect(checkMethod(good)).toEqual([]);
  });

  it('says what the weights add up to', () => {
    expect(checkMethod({ ...good, indicators: [indicator('A'), indicator('B', { weight: 45.5 })] })).toEqual([
      { code: 'method-weights-do-not-add-up', path: 'groups.0', params: { code: 'TOTAL', sum: 95.5, required: 100 } },
    ]);
  });

  it('accepts thirds: 33.3 + 33.3 + 33.4', () => {
    const thirds = [33.3, 33.3, 33.4].map((weight, i) => indicator(`I${i}`, { weight }));
    expect(found({ indicators: thirds })).toEqual([]);
  });

  it.each<[string, Partial<MethodDefinition>]>([
    ['method-without-indicators indicators', { indicators: [] }],
    ['method-code-twice indicators.1.code', { indicators: [indicator('A'), indicator('A')] }],
    ['method-without-top groups', { groups: [group('TOTAL', 'TOTAL')] }],
    ['method-several-tops groups.1.parent', { groups: [top, group('SECOND')] }],
    ['method-group-empty groups.1', { groups: [top, group('EMPTY', 'TOTAL')] }],
    [
      'method-unknown-parent indicators.0.parent',
      { indicators: [indicator('A', { parent: 'NOWHERE' }), indicator('B')] },
    ],
    ['method-weight-invalid indicators.0.weight', { indicators: [indicator('A', { weight: -1 }), indicator('B')] }],
    ['method-weight-invalid indicators.0.weight', { indicators: [indicator('A', { weight: NaN }), indicator('B')] }],
    ['method-weights-zero groups.0', { indicators: [indicator('A', { weight: 0 })] }],
    [
      'method-weights-zero groups.0',
      {
        indicators: [indicator('A', { weight: 0 })],
        groups: [{ ...top, weighting: 'principal-components' }],
      },
    ],
    ['method-denominator-is-itself indicators.0.denominator', { indicators: [indicator('A', { denominator: 'A' })] }],
    ['method-full-points-not-positive fullPoints', { fullPoints: 0 }],
    ['method-share-out-of-range screening.minimumShare', { screening: { minimumShare: 90 } }],
    ['method-decimals-invalid rounding.score', { rounding: { score: 1.5 } }],
    ['method-tie-key-unknown ties.keys.1', { ties: { keys: ['A', 'C'] } }],
    ['method-deduction-not-positive redLines.0.points', { redLines: [{ code: 'R', effect: 'deduct', points: 0 }] }],
    [
      'method-outlier-points-invalid outliers.maxPoints',
      { outliers: { rule: 'winsorise', skewness: 2, kurtosis: 3.5, maxPoints: -1, then: 'log' } },
    ],
  ])('finds %s', (expected, more) => {
    expect(found(more)).toContain(expected);
  });

  it('names the groups on a circle, and only those', () => {
    const circle = [top, group('X', 'Y'), group('Y', 'X'), group('BELOW', 'X')];
    expect(found({ groups: circle }).filter((one) => one.startsWith('method-cycle'))).toEqual([
      'method-cycle groups.1.parent',
      'method-cycle groups.2.parent',
    ]);
  });

  it('finds what is wrong with a scoring', () => {
    expect(withScoring({ kind: 'goalposts', low: 85, high: 20 })).toEqual([
      'method-bounds-reversed indicators.0.scoring.low',
    ]);
    expect(withScoring({ kind: 'goalposts', low: 0, high: 20, log: true })).toEqual([
      'method-log-bound-not-positive indicators.0.scoring.low',
    ]);
    expect(withScoring({ kind: 'efficacy', floor: 60, low: 2, high: 2 })).toEqual([
      'method-bounds-reversed indicators.0.scoring.low',
    ]);
    expect(withScoring({ kind: 'efficacy', floor: 120 })).toEqual([
      'method-percent-out-of-range indicators.0.scoring.floor',
    ]);
    expect(withScoring({ kind: 'min-max', floor: 50, ceiling: 50 })).toEqual([
      'method-floor-not-below-ceiling indicators.0.scoring.floor',
    ]);
    expect(withScoring({ kind: 'ratio-to-benchmark', benchmark: 0 })).toEqual([
      'method-benchmark-not-positive indicators.0.scoring.benchmark',
    ]);
    expect(withScoring({ kind: 'ratio-to-benchmark', benchmark: 3 }, -1)).toEqual([
      'method-ratio-needs-cap indicators.0.scoring.cap',
    ]);
    expect(withScoring({ kind: 'z-score', mean: 50, deviation: 0 })).toEqual([
      'method-deviation-not-positive indicators.0.scoring.deviation',
    ]);
  });

  it('misses columns of a file', () => {
    const definition: MethodDefinition = {
      ...good,
      indicators: [indicator('A', { column: 'a', denominator: 'B' }), indicator('B', { denominator: 'AREA' })],
      missing: { rule: 'group-mean', column: 'KIND' },
      population: { levels: ['province'] },
    };
    expect(checkColumns(definition, new Set(['B']))).toMatchObject([
      { code: 'method-unknown-column', params: { code: 'A', column: 'a' } },
      { code: 'method-unknown-denominator', params: { code: 'B', denominator: 'AREA' } },
      { code: 'method-unknown-group-column', params: { column: 'KIND' } },
      { code: 'method-unknown-group-column', params: { column: 'level' } },
    ]);
    expect(checkColumns(definition, new Set(['a', 'B', 'AREA', 'KIND', 'level']))).toEqual([]);
  });
});

describe('checking the whole method', () => {
  it.each<[IndicatorRule['scoring'], string]>([
    [{ kind: 'distance-to-target', target: NaN }, 'method-number-missing indicators.0.scoring.target'],
    [{ kind: 'distance-to-reference', unit: 'u', cap: 0 }, 'method-cap-not-positive indicators.0.scoring.cap'],
    [
      { kind: 'base-and-steps', base: 'A', atBase: 80, step: 5, points: 1, most: 150 },
      'method-base-is-itself indicators.0.scoring.base',
    ],
    [
      { kind: 'base-and-steps', base: 'B', atBase: 80, step: 0, points: 1, most: 150 },
      'method-number-not-positive indicators.0.scoring.step',
    ],
    [
      { kind: 'base-and-steps', base: 'B', atBase: 80, step: 5, points: 1, most: 70 },
      'method-base-points-outside indicators.0.scoring.atBase',
    ],
    [
      { kind: 'target-and-units', target: 1, perUnit: 0, most: 3 },
      'method-number-not-positive indicators.0.scoring.perUnit',
    ],
    [{ kind: 'event-count', perEvent: 1, most: -1 }, 'method-number-not-positive indicators.0.scoring.most'],
    [
      { kind: 'target-completion', target: 0, step: 10, points: 1, most: 120 },
      'method-number-not-positive indicators.0.scoring.target',
    ],
    [
      { kind: 'target-completion', target: 'B', step: 10, points: 1, most: 90 },
      'method-most-below-full indicators.0.scoring.most',
    ],
  ])('refuses %j', (scoring, expected) => {
    expect(withScoring(scoring)).toEqual([expected]);
  });

  it('finds what is wrong with transforms, constants, exponents, sizes, bonuses and places of rounding', () => {
    expect(
      found({
        indicators: [
          indicator('A', { transform: { boxCox: NaN }, missing: { rule: 'constant', value: NaN } }),
          indicator('B'),
        ],
        groups: [{ ...top, aggregation: 'generalised', power: 0 }],
        population: { sizes: [{ column: 'A' }, { column: 'A', least: 2, most: 1 }] },
        bonuses: {
          items: [
            { code: 'X', points: 0 },
            { code: 'X', points: 1, maximum: 0 },
          ],
          maximum: -1,
        },
        rounding: { items: 10, groups: -1 },
      }).sort(),
    ).toEqual([
      'method-bonus-points-invalid bonuses.items.0.points',
      'method-box-cox-invalid indicators.0.transform.boxCox',
      'method-cap-not-positive bonuses.items.1.maximum',
      'method-cap-not-positive bonuses.maximum',
      'method-code-twice bonuses.items.1.code',
      'method-constant-missing indicators.0.missing.value',
      'method-decimals-invalid rounding.groups',
      'method-decimals-invalid rounding.items',
      'method-power-invalid groups.0.power',
      'method-size-reversed population.sizes.1.least',
      'method-size-without-ends population.sizes.0',
    ]);
  });

  it('does not ask weights to add up that nobody wrote', () => {
    const odd = [indicator('A', { weight: 3 }), indicator('B', { weight: 0 })];
    expect(found({ indicators: odd, groups: [{ ...top, weighting: 'equal' }] })).toEqual([]);
    expect(found({ indicators: odd, groups: [{ ...top, weighting: 'principal-components' }] })).toEqual([]);
  });

  it('names the columns that bonuses, sizes and formulas read and a table lacks', () => {
    const scoring = { kind: 'target-completion', target: 'PLAN', step: 1, points: 1, most: 120 } as const;
    const reading: MethodDefinition = {
      ...good,
      indicators: [indicator('A', { weight: 100, scoring, missing: { rule: 'group-median', column: 'kind' } })],
      bonuses: { items: [{ code: 'PRIZES', points: 1 }] },
      population: { sizes: [{ column: 'STAFF', least: 1 }] },
    };
    expect(checkColumns(reading, new Set(['A'])).map(({ path }) => path)).toEqual([
      'indicators.0.scoring.target',
      'bonuses.items.0.code',
      'population.sizes.0.column',
      'indicators.0.missing.column',
    ]);
    const compiled = compileMethod(reading);
    expect('reads' in compiled && [...compiled.reads].sort()).toEqual(['A', 'PLAN', 'PRIZES', 'STAFF']);
  });
});

describe('compiling a method', () => {
  it('refuses with every problem', () => {
    expect(compileMethod({ ...good, groups: [], fullPoints: -1 })).toMatchObject({
      refused: [
        { code: 'method-without-top' },
        { code: 'method-unknown-parent' },
        { code: 'method-unknown-parent' },
        { code: 'method-full-points-not-positive' },
      ],
    });
  });

  it('shows effective weights: 1/5 of 1/5 of 1/2', () => {
    const five = (parent: string) =>
      Array.from({ length: 5 }, (_, i) => indicator(`${parent}${i}`, { parent, weight: 1 }));
    const pillars = Array.from({ length: 5 }, (_, i) => group(`P${i}`, 'CONN'));
    const compiled = compileMethod({
      indicators: [...pillars.flatMap((pillar) => five(pillar.code)), indicator('S', { parent: 'SUST' })],
      groups: [...pillars, group('CONN', 'TOTAL'), group('SUST', 'TOTAL'), top],
    });
    expect(compiled).toMatchObject({ indicators: expect.arrayContaining([expect.objectContaining({ code: 'P00' })]) });
    if ('refused' in compiled) throw new Error('refused');
    expect(compiled.indicators[0]?.effectiveWeight).toBeCloseTo(0.02, 15);
    expect(compiled.indicators[25]?.effectiveWeight).toBe(0.5);
    expect(compiled.bottomUp.at(-1)).toBe(compiled.top);
  });
});
