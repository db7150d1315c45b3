import { assessDirective } from './assess-directive.ts';
import { hundredDays, reported, underWay } from './example-directive.ts';
import { defaultLightThresholds } from './light.ts';
import type { Measure, TargetCourse } from './measure.ts';
import type { DirectiveFacts } from './standing.ts';

const figures = (actual: number | null, asOf = '2014-01-31'): DirectiveFacts => ({
  actual,
  asOf,
  dataPeriod: '2014-01',
});
const none: DirectiveFacts = { actual: null, asOf: null, dataPeriod: null };
const frame = { issuedOn: '2014-01-01', deadline: '2014-04-11' };
const measured = (measure: Measure | null = hundredDays, more: Parameters<typeof underWay>[1] = []) =>
  underWay({ ...frame, measure }, more);

describe('a metric target on its way, 50 expected', () => {
  const day = '2014-02-20';

  it.each([
    [60, 'green', 'on-track', 1.2],
    [50, 'green', 'on-track', 1],
    [49.9, 'yellow', 'behind', 0.998],
    [40, 'yellow', 'behind', 0.8],
    [39, 'red', 'far-behind', 0.78],
    [0, 'red', 'far-behind', 0],
    [-10, 'red', 'far-behind', -0.2],
    [100, 'green', 'achieved', 2],
  ] as const)('%d is %s (%s)', (actual, light, code, ratio) => {
    const result = assessDirective(measured(), figures(actual), day);
    expect(result).toMatchObject({
      light,
      actual,
      expectedByNow: 50,
      target: 100,
      basis: 'figures',
      daysLeft: 50,
      band: 'later',
    });
    expect(result.reason.code).toBe(code);
    expect(result.progressRatio).toBeCloseTo(ratio, 12);
  });

  it('says the percentage rounded down, so that yellow never reads 100', () => {
    expect(assessDirective(measured(), figures(49.99), day).reason).toEqual({
      code: 'behind',
      params: { actual: 49.99, expected: 50, percent: 99 },
    });
  });

  it('uses the thresholds of the place', () => {
    expect(assessDirective(measured(), figures(46), day, { ...defaultLightThresholds, green: 0.9 }).light).toBe(
      'green',
    );
    expect(assessDirective(measured(), figures(30), day, { ...defaultLightThresholds, yellow: 0.6 }).light).toBe(
      'yellow',
    );
  });

  it('can read the expectation for the day of the figures', () => {
    const kind = { ...defaultLightThresholds, expectedFor: 'figures' } as const;
    expect(assessDirective(measured(), figures(30, '2014-01-31'), day, kind)).toMatchObject({
      light: 'green',
      expectedByNow: 30,
    });
  });

  it('forecasts along the straight line through the last figure', () => {
    expect(assessDirective(measured(), figures(24, '2014-01-31'), day).forecast).toEqual({
      on: '2014-04-11',
      value: 80,
      meetsTarget: false,
    });
    expect(assessDirective(measured(), figures(33, '2014-01-31'), day).forecast).toMatchObject({
      value: 110,
      meetsTarget: true,
    });
    expect(assessDirective(measured(), figures(24, '2014-01-01'), day).forecast).toBeNull();
  });

  it('is grey without figures, whatever the unit claims', () => {
    const result = assessDirective(measured(hundredDays, [reported('2014-02-01', 100)]), none, day);
    expect(result).toMatchObject({
      light: 'grey',
      reason: { code: 'no-figures' },
      progressRatio: null,
      achieved: false,
      forecast: null,
    });
    expect(result.claim).toMatchObject({ claimedPercent: 100 });
  });
});

describe('the edges of a metric target', () => {
  const down: TargetCourse = { ...hundredDays, baselineValue: 80, targetValue: 60, direction: 'down' };

  it.each([
    [70, 'green', 1],
    [72, 'yellow', 0.8],
    [75, 'red', 0.5],
    [80, 'red', 0],
    [60, 'green', 2],
  ] as const)('less is better: %d is %s', (actual, light, ratio) => {
    const result = assessDirective(measured({ ...hundredDays, ...down }), figures(actual), '2014-02-20');
    expect([result.light, result.progressRatio, result.achieved]).toEqual([light, ratio, actual <= 60]);
  });

  it.each([
    [0, 'green', 'not-due-yet', 1],
    [5, 'green', 'not-due-yet', 1],
    [-1, 'red', 'far-behind', 0],
  ] as const)('on the first day nothing is expected: %d is %s', (actual, light, code, progressRatio) => {
    expect(assessDirective(measured(), figures(actual), '2014-01-01')).toMatchObject({
      light,
      reason: { code },
      progressRatio,
    });
  });

  it('target = baseline: kept is achieved, lost is red', () => {
    const keep = measured({ ...hundredDays, baselineValue: 50, targetValue: 50 });
    expect(assessDirective(keep, figures(50), '2014-02-20')).toMatchObject({ light: 'green', achieved: true });
    expect(assessDirective(keep, figures(49), '2014-02-20')).toMatchObject({
      light: 'red',
      progressRatio: 0,
      achieved: false,
    });
  });

  it('is still to be done on the day of the deadline and overdue on the next', () => {
    expect(assessDirective(measured(), figures(99), '2014-04-11')).toMatchObject({
      light: 'yellow',
      band: 'due-today',
      daysOverdue: 0,
      wasLate: false,
    });
    expect(assessDirective(measured(), figures(99), '2014-04-12')).toMatchObject({
      light: 'red',
      reason: { code: 'overdue', params: { days: 1, deadline: '2014-04-11' } },
      band: 'overdue',
      daysOverdue: 1,
      wasLate: true,
    });
  });

  it('overdue but achieved: green when the figures are of the time, yellow when they are of later', () => {
    expect(assessDirective(measured(), figures(100, '2014-03-31'), '2014-05-01')).toMatchObject({
      light: 'green',
      achieved: true,
      daysOverdue: 0,
      wasLate: false,
    });
    expect(assessDirective(measured(), figures(100, '2014-04-30'), '2014-05-01')).toMatchObject({
      light: 'yellow',
      reason: { code: 'achieved-late' },
      daysOverdue: 19,
      wasLate: true,
    });
  });

  it('without a deadline of its own it is due when its measure ends', () => {
    expect(
      assessDirective(underWay({ ...frame, deadline: null, measure: hundredDays }), figures(50), '2014-04-21'),
    ).toMatchObject({ originalDeadline: '2014-04-11', daysOverdue: 10, light: 'red' });
  });

  it('reaches a target that a sum of decimals misses by a binary fraction', () => {
    const target = measured({ ...hundredDays, targetValue: 0.3 });
    expect(assessDirective(target, figures(0.3 - 1e-16), '2014-02-20').achieved).toBe(true);
  });
});
