import fc from 'fast-check';
import { addDays } from './calendar-day.ts';
import { hundredDays } from './example-directive.ts';
import type { TargetCourse, TargetPath } from './measure.ts';
import { expectedOn, pathPoints } from './target-path.ts';

const by = (path: TargetPath): TargetCourse => ({ ...hundredDays, path });
const stepped = by({
  kind: 'stepped',
  steps: [
    { date: '2014-02-01', value: 20 },
    { date: '2014-03-01', value: 50 },
  ],
});

describe('the path from baseline to target', () => {
  it('is a straight line', () => {
    expect(expectedOn(hundredDays, '2013-12-31')).toBe(0);
    expect(expectedOn(hundredDays, '2014-01-01')).toBe(0);
    expect(expectedOn(hundredDays, '2014-01-26')).toBe(25);
    expect(expectedOn(hundredDays, '2014-04-11')).toBe(100);
    expect(expectedOn(hundredDays, '2020-01-01')).toBe(100);
  });

  it('goes down for less-is-better', () => {
    expect(expectedOn({ ...hundredDays, baselineValue: 80, targetValue: 60, direction: 'down' }, '2014-02-20')).toBe(
      70,
    );
  });

  it('stays on the last step reached', () => {
    expect(
      ['2014-01-31', '2014-02-01', '2014-02-28', '2014-03-01', '2014-04-10', '2014-04-11'].map((day) =>
        expectedOn(stepped, day),
      ),
    ).toEqual([0, 20, 20, 50, 50, 100]);
  });

  it('is S-shaped: 15.625 % after a quarter, half in the middle', () => {
    expect(expectedOn(by({ kind: 's-shaped' }), '2014-01-26')).toBe(15.625);
    expect(expectedOn(by({ kind: 's-shaped' }), '2014-02-20')).toBe(50);
  });

  it('is stretched by an extension, but steps keep their days', () => {
    expect(expectedOn(hundredDays, '2014-04-11', '2014-07-20')).toBe(50);
    expect(expectedOn(stepped, '2014-03-01', '2014-07-20')).toBe(50);
    expect(expectedOn(stepped, '2014-07-19', '2014-07-20')).toBe(50);
    expect(expectedOn(stepped, '2014-07-20', '2014-07-20')).toBe(100);
  });

  it('gives the points of a chart', () => {
    expect(pathPoints(stepped, '2014-04-11', ['2014-02-15'])).toEqual([
      { date: '2014-01-01', value: 0 },
      { date: '2014-02-01', value: 20 },
      { date: '2014-02-15', value: 20 },
      { date: '2014-03-01', value: 50 },
      { date: '2014-04-11', value: 100 },
    ]);
  });
});

const courses = fc.record({
  baselineValue: fc.integer({ min: -1000, max: 1000 }),
  rise: fc.integer({ min: 1, max: 10_000 }),
  days: fc.integer({ min: 1, max: 4000 }),
  path: fc.constantFrom<TargetPath>({ kind: 'linear' }, { kind: 's-shaped' }),
});

describe('every linear and S-shaped path', () => {
  it('starts at the baseline, ends at the target and never goes back', () => {
    fc.assert(
      fc.property(courses, fc.integer({ min: 0, max: 4000 }), ({ baselineValue, rise, days, path }, at) => {
        const course = {
          ...hundredDays,
          baselineValue,
          targetValue: baselineValue + rise,
          by: addDays('2014-01-01', days),
          path,
        };
        const today = addDays('2014-01-01', at);
        expect(expectedOn(course, course.baselineOn)).toBe(baselineValue);
        expect(expectedOn(course, course.by)).toBe(baselineValue + rise);
        const value = expectedOn(course, today);
        expect(value).toBeGreaterThanOrEqual(baselineValue);
        expect(value).toBeLessThanOrEqual(baselineValue + rise);
        expect(expectedOn(course, addDays(today, 1))).toBeGreaterThanOrEqual(value - 1e-9);
      }),
    );
  });
});
