import type { TargetCourse } from '@jiju/domain';
import { pathSeries } from './path-series.ts';

const course: TargetCourse = {
  baselineValue: 0,
  baselineOn: '2014-01-01',
  targetValue: 100,
  direction: 'up',
  by: '2014-12-31',
  path: { kind: 'stepped', steps: [{ date: '2014-06-30', value: 40 }] },
};

describe('pathSeries', () => {
  it('has the way on every day of a figure, and figures after the end without it', () => {
    const series = pathSeries(course, '2014-12-31', [
      { date: '2014-07-31', value: 30 },
      { date: '2014-08-31', value: null },
      { date: '2015-01-31', value: 90 },
    ]);
    expect(series.map(({ date, expected, actual }) => [date, expected, actual])).toEqual([
      ['2014-01-01', 0, null],
      ['2014-06-30', 40, null],
      ['2014-07-31', 40, 30],
      ['2014-12-31', 100, null],
      ['2015-01-31', null, 90],
    ]);
  });

  it('gives a curve a point in every month', () => {
    const curve = pathSeries({ ...course, path: { kind: 's-shaped' } }, '2014-04-15', []);
    expect(curve.map(({ date }) => date)).toEqual([
      '2014-01-01',
      '2014-02-01',
      '2014-03-01',
      '2014-04-01',
      '2014-04-15',
    ]);
  });
});
