import { assessDirective } from './assess-directive.ts';
import { eventsInto, example, extended, happened, hundredDays, reported, underWay } from './example-directive.ts';
import type { Measure, Milestone } from './measure.ts';
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

describe('late stays late', () => {
  const closing = (on: string) => [happened('done-reported', on), happened('closed', on)];

  it('closed in time', () => {
    expect(assessDirective(measured(hundredDays, closing('2014-04-11')), figures(100), '2020-01-01')).toMatchObject({
      light: 'green',
      reason: { code: 'closed-in-time' },
      daysOverdue: 0,
      wasLate: false,
      daysLeft: null,
      band: 'none',
    });
  });

  it('closed 20 days after the deadline, seen years later', () => {
    expect(assessDirective(measured(hundredDays, closing('2014-05-01')), figures(90), '2020-01-01')).toMatchObject({
      light: 'yellow',
      reason: { code: 'closed-late', params: { on: '2014-05-01', days: 20 } },
      daysOverdue: 20,
      wasLate: true,
    });
  });

  it('extended, then closed in the extension: in time, but past the original deadline', () => {
    const result = assessDirective(
      measured(hundredDays, [extended('2014-04-01', '2014-05-11'), ...closing('2014-05-01')]),
      figures(90),
      '2020-01-01',
    );
    expect(result).toMatchObject({
      light: 'green',
      daysOverdue: 0,
      daysPastOriginal: 20,
      wasLate: true,
      timesExtended: 1,
      originalDeadline: '2014-04-11',
      effectiveDeadline: '2014-05-11',
    });
  });

  it('reached ten days after the deadline: ten days, however much later it is closed or looked at', () => {
    const late = figures(100, '2014-04-21');
    const ten = { daysOverdue: 10, daysPastOriginal: 10, wasLate: true, reachedOn: '2014-04-21', daysLeft: null };
    expect(assessDirective(measured(), late, '2015-01-01')).toMatchObject({
      ...ten,
      light: 'yellow',
      reason: { code: 'achieved-late', params: { asOf: '2014-04-21', days: 10 } },
      band: 'none',
    });
    expect(assessDirective(measured(hundredDays, closing('2014-12-01')), late, '2015-01-01')).toMatchObject({
      ...ten,
      light: 'yellow',
      reason: { code: 'closed-late', params: { on: '2014-12-01', days: 10 } },
    });
  });

  it('reached in time and closed after the deadline is not late', () => {
    const inTime = figures(100, '2014-03-31');
    expect(assessDirective(measured(hundredDays, closing('2014-12-01')), inTime, '2015-01-01')).toMatchObject({
      light: 'green',
      reason: { code: 'closed-reached-in-time', params: { on: '2014-12-01', reachedOn: '2014-03-31' } },
      daysOverdue: 0,
      wasLate: false,
    });
  });

  it('reached by earlier figures than the last ones: the first of those that say so without a break count', () => {
    const facts = { ...figures(120, '2014-12-31'), reachedOn: '2014-03-31' };
    expect(assessDirective(measured(), facts, '2015-01-01')).toMatchObject({
      light: 'green',
      asOf: '2014-12-31',
      reachedOn: '2014-03-31',
      daysOverdue: 0,
    });
    const lost = { ...figures(90, '2014-12-31'), reachedOn: '2014-03-31' };
    expect(assessDirective(measured(), lost, '2015-01-01')).toMatchObject({ light: 'red', daysOverdue: 265 });
  });

  it('claimed in full after the deadline, and claimed so again: the first claim counts', () => {
    const claims = [reported('2014-04-01', 60), reported('2014-04-21', 100), reported('2014-06-01', 100)];
    expect(assessDirective(measured({ kind: 'report' }, claims), none, '2015-01-01')).toMatchObject({
      basis: 'claim',
      light: 'yellow',
      daysOverdue: 10,
      reachedOn: '2014-04-21',
    });
    const withdrawn = [...claims, reported('2014-07-01', 80), reported('2014-07-11', 100)];
    expect(assessDirective(measured({ kind: 'report' }, withdrawn), none, '2015-01-01').reachedOn).toBe('2014-07-11');
  });

  it('an extension stretches the path and moves what is overdue', () => {
    const result = assessDirective(
      measured(hundredDays, [extended('2014-04-20', '2014-07-20')]),
      figures(50),
      '2014-04-21',
    );
    expect(result).toMatchObject({
      light: 'yellow',
      expectedByNow: 55,
      daysOverdue: 0,
      daysPastOriginal: 10,
      wasLate: true,
      daysLeft: 90,
    });
  });

  it('a suspension stops the count while it lasts', () => {
    const suspended = [happened('suspended', '2014-04-21')];
    expect(assessDirective(measured(hundredDays, suspended), figures(50), '2014-08-01')).toMatchObject({
      light: 'grey',
      daysOverdue: 10,
      band: 'none',
    });
    expect(
      assessDirective(
        measured(hundredDays, [...suspended, happened('resumed', '2014-05-01')]),
        figures(50),
        '2014-05-01',
      ),
    ).toMatchObject({ light: 'red', daysOverdue: 20 });
  });
});

it.each([
  ['draft', 'grey', 'draft'],
  ['suspended', 'grey', 'suspended'],
  ['cancelled', 'grey', 'cancelled'],
  ['superseded', 'grey', 'superseded'],
  ['closed', 'green', 'closed-in-time'],
  ['issued', 'red', 'far-behind'],
  ['reported-done', 'red', 'far-behind'],
] as const)('%s is %s by its state or its figures', (state, light, code) => {
  const directive = {
    definition: { ...example, ...frame, measure: hundredDays },
    events: eventsInto(state, '2014-01-01'),
  };
  expect(assessDirective(directive, figures(0), '2014-02-20')).toMatchObject({ light, state, reason: { code } });
});

describe('milestones', () => {
  const milestone = (code: string, plannedOn: string, actualOn: string | null, weight = 1): Milestone => ({
    code,
    titleZh: code,
    titleEn: code,
    plannedOn,
    actualOn,
    evidence: [],
    weight,
  });
  const at = (day: string, ...milestones: Milestone[]) =>
    assessDirective(measured({ kind: 'milestones', milestones }), none, day);
  const plan = (a: string | null, b: string | null, c: string | null) => [
    milestone('a', '2014-02-01', a),
    milestone('b', '2014-03-01', b),
    milestone('c', '2014-04-11', c, 2),
  ];

  it('weighs what is done against what is planned', () => {
    expect(at('2014-01-15', ...plan(null, null, null))).toMatchObject({
      light: 'green',
      reason: { code: 'not-due-yet' },
      milestonesDone: 0,
      milestonesTotal: 3,
    });
    expect(at('2014-03-05', ...plan('2014-01-30', '2014-03-01', null))).toMatchObject({
      light: 'green',
      actual: 50,
      expectedByNow: 50,
      milestonesDone: 2,
    });
    expect(at('2014-03-05', ...plan('2014-01-30', null, null))).toMatchObject({
      light: 'red',
      actual: 25,
      progressRatio: 0.5,
    });
  });

  it('does not let one done ahead hide one that is late', () => {
    expect(at('2014-03-05', ...plan('2014-01-30', null, '2014-03-04'))).toMatchObject({
      light: 'yellow',
      reason: { code: 'milestone-late', params: { code: 'b', days: 4 } },
    });
  });

  it('does not count what lies ahead', () => {
    expect(at('2014-03-05', ...plan('2014-01-30', '2014-03-09', null)).milestonesDone).toBe(1);
  });

  it('is achieved when all are done, and knows whether in time', () => {
    expect(at('2014-05-01', ...plan('2014-01-30', '2014-03-01', '2014-04-11'))).toMatchObject({
      light: 'green',
      achieved: true,
    });
    expect(at('2014-05-01', ...plan('2014-01-30', '2014-03-01', '2014-04-30'))).toMatchObject({
      light: 'yellow',
      reason: { code: 'achieved-late' },
    });
  });
});

describe('reports', () => {
  it('measures the claim against the straight line to the deadline, and says that it is a claim', () => {
    const result = assessDirective(measured({ kind: 'report' }, [reported('2014-02-19', 45)]), none, '2014-02-20');
    expect(result).toMatchObject({
      basis: 'claim',
      light: 'yellow',
      actual: 45,
      expectedByNow: 50,
      asOf: '2014-02-19',
      dataPeriod: null,
    });
  });

  it.each([
    ['2014-02-20', 'grey', 'no-report'],
    ['2014-04-12', 'red', 'overdue'],
  ] as const)('silence on %s is %s', (today, light, code) => {
    expect(assessDirective(measured(null), none, today)).toMatchObject({ light, reason: { code } });
  });

  it('has nothing to compare with where there is no deadline', () => {
    const endless = underWay({ deadline: null }, [reported('2014-05-01', 45)]);
    expect(assessDirective(endless, none, '2014-06-01')).toMatchObject({
      light: 'grey',
      reason: { code: 'no-deadline' },
      actual: 45,
      daysLeft: null,
      wasLate: false,
    });
  });
});
