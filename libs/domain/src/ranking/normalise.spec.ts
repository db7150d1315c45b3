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
    expect(flat({ kind: 'min-max' })).toEqual([true, 50, 50]);
    expect(flat({ kind: 'min-max', floor: 1 })).toEqual([true, 50.5, 50.5]);
    expect(flat({ kind: 'efficacy', floor: 60 })).toEqual([true, 80, 80]);
    expect(flat({ kind: 'z-score', mean: 50, deviation: 10 })).toEqual([true, 50, 50]);
    expect(flat({ kind: 'percentile' })).toEqual([true, 50, 50]);
    expect(flat({ kind: 'goalposts', low: 0, high: 14 })).toEqual([false, 50, 50]);
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
});
