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
