import fc from 'fast-check';
import { assessDirective } from './assess-directive.ts';
import { addDays } from './calendar-day.ts';
import { extended, hundredDays, underWay } from './example-directive.ts';
import type { Light } from './light.ts';
import type { Measure, TargetCourse } from './measure.ts';
import type { DirectiveFacts } from './standing.ts';
import { tierTarget } from './tier.ts';

const figures = (actual: number | null, asOf = '2014-01-31'): DirectiveFacts => ({
  actual,
  asOf,
  dataPeriod: '2014-01',
});
const frame = { issuedOn: '2014-01-01', deadline: '2014-04-11' };
const measured = (measure: Measure | null = hundredDays, more: Parameters<typeof underWay>[1] = []) =>
  underWay({ ...frame, measure }, more);

describe('G1: 20 and 100 by 2017, 18 and 142 at the end of 2018', () => {
  const course: TargetCourse = {
    ...hundredDays,
    baselineOn: '2013-12-31',
    baselineValue: 0,
    targetValue: 20,
    by: '2017-12-31',
  };
  const seen: DirectiveFacts = { actual: 18, asOf: '2018-12-31', dataPeriod: '2018' };

  it('misses the tier of the cities', () => {
    const cities = underWay({ measure: tierTarget('city', 'revenue', course) });
    expect(assessDirective(cities, seen, '2019-01-15')).toMatchObject({
      light: 'red',
      reason: { code: 'overdue', params: { days: 380 } },
      achieved: false,
      progressRatio: 0.9,
      dataPeriod: '2018',
    });
  });

  it('reaches the tier of the counties, provably only after the deadline', () => {
    const counties = underWay({ measure: tierTarget('county', 'revenue', { ...course, targetValue: 100 }) });
    expect(assessDirective(counties, { ...seen, actual: 142 }, '2019-01-15')).toMatchObject({
      light: 'yellow',
      reason: { code: 'achieved-late' },
      achieved: true,
      progressRatio: 1.42,
    });
  });
});

describe('whatever the numbers', () => {
  const brightness: Record<Light, number> = { red: 0, yellow: 1, green: 2, grey: -1 };
  const day = fc.integer({ min: 0, max: 200 }).map((days) => addDays('2014-01-01', days));
  const courses = fc.record({
    from: fc.integer({ min: -100, max: 100 }),
    rise: fc.integer({ min: 1, max: 500 }),
    direction: fc.constantFrom('up' as const, 'down' as const),
    path: fc.constantFrom({ kind: 'linear' } as const, { kind: 's-shaped' } as const),
  });
  const along = ({
    from,
    rise,
    direction,
    path,
  }: {
    from: number;
    rise: number;
    direction: 'up' | 'down';
    path: TargetCourse['path'];
  }) => ({
    ...hundredDays,
    baselineValue: from,
    targetValue: direction === 'up' ? from + rise : from - rise,
    direction,
    path,
  });

  it('a better figure never gives a worse light', () => {
    fc.assert(
      fc.property(
        courses,
        day,
        day,
        fc.double({ min: -700, max: 700, noNaN: true }),
        fc.double({ min: 0, max: 300, noNaN: true }),
        (course, today, asOf, actual, more) => {
          const directive = measured(along(course));
          const better = course.direction === 'up' ? actual + more : actual - more;
          const [worse, light] = [actual, better].map(
            (value) => assessDirective(directive, figures(value, asOf), today).light,
          );
          expect(brightness[light ?? 'grey']).toBeGreaterThanOrEqual(brightness[worse ?? 'grey']);
        },
      ),
    );
  });

  it('an extension never changes the original deadline nor darkens the light', () => {
    fc.assert(
      fc.property(
        courses,
        day,
        fc.integer({ min: 1, max: 400 }),
        fc.double({ min: -700, max: 700, noNaN: true }),
        (course, today, days, actual) => {
          const [before, after] = [[], [extended('2014-01-01', addDays('2014-04-11', days))]].map((more) =>
            assessDirective(measured(along(course), more), figures(actual), today),
          );
          expect(after?.originalDeadline).toBe('2014-04-11');
          expect(after?.wasLate).toBe(before?.wasLate);
          expect(brightness[after?.light ?? 'grey']).toBeGreaterThanOrEqual(brightness[before?.light ?? 'grey']);
        },
      ),
    );
  });
});
