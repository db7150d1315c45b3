import type { Scoring } from '../method/scoring.ts';
import { normalise } from './normalise.ts';

const score = (scoring: Scoring, values: number[], direction: 1 | -1 = 1, fullPoints = 100): number[] => {
  const out = new Float64Array(values.length);
  normalise(scoring, direction, fullPoints, Float64Array.from(values), out);
  return [...out].map((x) => Number(x.toFixed(6)));
};

describe('item scores', () => {
  it('min-max: 100 (x - min) / (max - min), the ends swapped when less is better', () => {
    expect(score({ kind: 'min-max' }, [10, 15, 30])).toEqual([0, 25, 100]);
    expect(score({ kind: 'min-max' }, [10, 15, 30], -1)).toEqual([100, 75, 0]);
    expect(score({ kind: 'min-max', floor: 1 }, [10, 15, 30])).toEqual([1, 25.75, 100]);
  });

  it('efficacy coefficient, classic: 60 + 40 (x - not allowed) / (satisfactory - not allowed)', () => {
    const classic: Scoring = { kind: 'efficacy', floor: 60, low: 50, high: 90 };
    expect(score(classic, [50, 70, 90, 100])).toEqual([60, 80, 100, 110]);
    expect(score({ ...classic, cap: 'upper' }, [40, 100])).toEqual([50, 100]);
    expect(score(classic, [50, 90], -1)).toEqual([100, 60]);
  });

  it('efficacy coefficient with floor 20 on the sample (Jingde county): w (20 + 80 (x - min) / (max - min)) / 100', () => {
    expect(score({ kind: 'efficacy', floor: 20 }, [3, 5, 11])).toEqual([20, 40, 100]);
  });

  it.each([
    [10391, 19470.05, 53.37],
    [4.12, 6.1, 67.54],
    [54.08, 35.12, 100],
  ])('ratio to benchmark, capped: %d against %d is %d points', (x, benchmark, points) => {
    expect(score({ kind: 'ratio-to-benchmark', benchmark, cap: 100 }, [x])[0]).toBeCloseTo(points, 2);
  });

  it('ratio to benchmark, uncapped: the 2022 benchmark of 24.097 for 30 points of tax per mu', () => {
    expect(score({ kind: 'ratio-to-benchmark', benchmark: 24.097 }, [48.194], 1, 30)).toEqual([60]);
  });

  it('ratio to benchmark, less is better: benchmark / x, none at all gets the cap', () => {
    expect(score({ kind: 'ratio-to-benchmark', benchmark: 10, cap: 120 }, [20, 10, 5, 0], -1)).toEqual([
      50, 100, 120, 120,
    ]);
  });

  it('goalposts of the Human Development Index: Switzerland 2021', () => {
    const upper = { kind: 'goalposts', cap: 'upper' } as const;
    expect(score({ ...upper, low: 20, high: 85 }, [83.9872], 1, 1)).toEqual([0.984418]);
    expect(score({ ...upper, low: 0, high: 18 }, [18.5], 1, 1)).toEqual([1]);
    expect(score({ ...upper, low: 100, high: 75000, log: true }, [66933.00454, 75000, 100, 0], 1, 1)).toEqual([
      0.98281, 1, 0, 0,
    ]);
    expect(score({ kind: 'goalposts', low: 0, high: 10, cap: 'both' }, [-5, 5, 15])).toEqual([0, 50, 100]);
  });

  it('z-score around 50 with 10 points a standard deviation', () => {
    expect(score({ kind: 'z-score', mean: 50, deviation: 10 }, [1, 2, 3])).toEqual([40, 50, 60]);
    expect(score({ kind: 'z-score', mean: 50, deviation: 10 }, [1, 2, 3], -1)).toEqual([60, 50, 40]);
  });

  it('percentile: the share of the others that are worse', () => {
    expect(score({ kind: 'percentile' }, [10, 20, 20, 40, 50])).toEqual([0, 25, 25, 75, 100]);
    expect(score({ kind: 'percentile' }, [10, 20, 30], -1)).toEqual([100, 50, 0]);
  });

  it('a column without spread gives everybody the middle, and says so', () => {
    const flat = (scoring: Scoring) => {
      const out = new Float64Array(3);
      return [normalise(scoring, 1, 100, Float64Array.of(7, 7, NaN), out), out[0], out[1]];
    };
    expect(flat({ kind: 'min-max' })).toEqual(['constant', 50, 50]);
    expect(flat({ kind: 'min-max', floor: 1 })).toEqual(['constant', 50.5, 50.5]);
    expect(flat({ kind: 'efficacy', floor: 60 })).toEqual(['constant', 80, 80]);
    expect(flat({ kind: 'z-score', mean: 50, deviation: 10 })).toEqual(['constant', 50, 50]);
    expect(flat({ kind: 'percentile' })).toEqual(['constant', 50, 50]);
    expect(flat({ kind: 'goalposts', low: 0, high: 14 })).toEqual([undefined, 50, 50]);
  });

  it('values that differ and are told apart by nothing: it says why', () => {
    const flat = (scoring: Scoring, values: number[]) => {
      const out = new Float64Array(values.length);
      return [normalise(scoring, 1, 100, Float64Array.from(values), out), ...out];
    };
    expect(flat({ kind: 'efficacy', floor: 60, low: 10 }, [1, 5])).toEqual(['without-width', 80, 80]);
    expect(flat({ kind: 'z-score', mean: 50, deviation: 10 }, [1e-200, 2e-200])).toEqual(['without-width', 50, 50]);
    expect(flat({ kind: 'distance-to-target', target: 2 }, [3, 5])).toEqual(['reached', 100, 100]);
    expect(flat({ kind: 'fraction-of-maximum' }, [-10, 0])).toEqual(['nothing-above-0', 50, 50]);
    expect(flat({ kind: 'fraction-of-maximum' }, [NaN])).toEqual([undefined, NaN]);
    expect(flat({ kind: 'distance-to-target', target: 2 }, [NaN])).toEqual([undefined, NaN]);
  });

  it('what is missing stays missing', () => {
    const kinds: Scoring[] = [
      { kind: 'min-max' },
      { kind: 'efficacy', floor: 60 },
      { kind: 'ratio-to-benchmark', benchmark: 1 },
      { kind: 'goalposts', low: 1, high: 2, log: true, cap: 'both' },
      { kind: 'z-score', mean: 50, deviation: 10 },
      { kind: 'percentile' },
    ];
    for (const scoring of kinds) expect(score(scoring, [1, NaN, 3])[1]).toBeNaN();
  });

  it('rank and Borda count: places from the worst, equal values share the smaller one', () => {
    expect(score({ kind: 'rank' }, [10, 20, 20, 40, NaN])).toEqual([1, 2, 2, 4, NaN]);
    expect(score({ kind: 'borda' }, [10, 20, 20, 40], -1)).toEqual([3, 1, 1, 0]);
    expect(score({ kind: 'rank' }, [7, 7, 7])).toEqual([2, 2, 2]);
  });

  it('fraction of the maximum: x / max; less is better: smallest / x, and nothing at all is as good as it can be', () => {
    expect(score({ kind: 'fraction-of-maximum' }, [5, 10, 20])).toEqual([25, 50, 100]);
    expect(score({ kind: 'fraction-of-maximum' }, [5, 10, 0], -1)).toEqual([100, 50, 100]);
    expect(score({ kind: 'fraction-of-maximum' }, [-5, 0])).toEqual([50, 50]);
  });

  it('distance to a target: from the worst of the sample, beyond it up to the cap', () => {
    expect(score({ kind: 'distance-to-target', target: 30 }, [10, 20, 40])).toEqual([0, 50, 150]);
    expect(score({ kind: 'distance-to-target', target: 30, cap: 100 }, [10, 20, 40])).toEqual([0, 50, 100]);
    expect(score({ kind: 'distance-to-target', target: 10 }, [10, 20, 50], -1)).toEqual([100, 75, 0]);
    expect(score({ kind: 'distance-to-target', target: 5 }, [10, 20])).toEqual([100, 100]);
  });

  it('distance to a reference unit: its value is worth full points', () => {
    const beside = { column: () => undefined, position: (id: string) => ['a', 'b', 'c', 'd'].indexOf(id) };
    const against = (unit: string, values: number[]): number[] => {
      const out = new Float64Array(values.length);
      normalise({ kind: 'distance-to-reference', unit, cap: 120 }, 1, 100, Float64Array.from(values), out, beside);
      return [...out];
    };
    expect(against('b', [10, 20, 15, 40])).toEqual([0, 100, 50, 120]);
    expect(against('a', [10, 20, 15, 40])).toEqual([100, 100, 100, 100]);
    expect(against('d', [10, 20, 15, NaN])).toEqual([NaN, NaN, NaN, NaN]);
  });

  describe('beside the own value', () => {
    const beside = (column: number[]) => ({ column: () => Float64Array.from(column), position: () => undefined });
    const both = (scoring: Scoring, values: number[], column: number[], direction: 1 | -1 = 1): number[] => {
      const out = new Float64Array(values.length);
      normalise(scoring, direction, 100, Float64Array.from(values), out, beside(column));
      return [...out].map((x) => Number(x.toFixed(6)));
    };

    it('base and steps: as much as last year is 80, a point for every 5 %, at most 50 % above the points', () => {
      const steps: Scoring = { kind: 'base-and-steps', base: 'LAST', atBase: 80, step: 5, points: 1, most: 150 };
      expect(both(steps, [100, 105, 112, 90, 1000], [100, 100, 100, 100, 100])).toEqual([80, 81, 82.4, 78, 150]);
      expect(both({ ...steps, whole: true }, [105, 112, 109.99999999], [100, 100, 100])).toEqual([81, 82, 81]);
      expect(both(steps, [90, 110], [100, 100], -1)).toEqual([82, 78]);
      // Nothing grows from nothing.
      expect(both(steps, [5, 5, 5], [0, -1, NaN])).toEqual([NaN, NaN, NaN]);
    });

    it('target completion: actual / target, over-achievement in full steps, capped', () => {
      const against: Scoring = { kind: 'target-completion', target: 'PLAN', step: 10, points: 2, most: 106 };
      expect(both(against, [50, 100, 109, 110, 125, 900], [100, 100, 100, 100, 100, 100])).toEqual([
        50, 100, 100, 102, 104, 106,
      ]);
      expect(both({ ...against, target: 200 }, [50], [])).toEqual([25]);
      expect(both(against, [50, 200, 0], [100, 100, 100], -1)).toEqual([106, 50, 106]);
      expect(both(against, [50, 50], [0, NaN])).toEqual([NaN, NaN]);
    });
  });

  it('over and under a target: 25 points at it, 0.1 for each unit, at most 3 either way (percent of 25: 0.4 and 12)', () => {
    const units: Scoring = { kind: 'target-and-units', target: 20, perUnit: 0.4, most: 12 };
    expect(score(units, [20, 25, 10, 100, 0], 1, 25)).toEqual([25, 25.5, 24, 28, 23]);
    expect(score(units, [25], -1, 25)).toEqual([24.5]);
  });

  it('event count: so many points each up to the cap; less is better: off full points down to none', () => {
    const events: Scoring = { kind: 'event-count', perEvent: 12.5, most: 100 };
    expect(score(events, [0, 1, 8, 9])).toEqual([0, 12.5, 100, 100]);
    expect(score(events, [0, 1, 9], -1)).toEqual([100, 87.5, 0]);
  });
});
