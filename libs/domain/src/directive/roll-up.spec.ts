import { assessDirective } from './assess-directive.ts';
import { underWay } from './example-directive.ts';
import { rollUp, type AssessedAssignment } from './roll-up.ts';
import { tallyDirectives } from './tally-directives.ts';

const assignment = (
  code: string,
  changes: Partial<AssessedAssignment['assessment']> = {},
  weight = 1,
): AssessedAssignment => ({
  code,
  weight,
  assessment: { light: 'green', state: 'in-progress', progressRatio: 1, achieved: false, ...changes },
});

describe('a parent rolled up from its assignments', () => {
  it('shows the worst light with the counts and weighs the progress', () => {
    const result = rollUp([
      assignment('b', { light: 'yellow', progressRatio: 0.9 }, 2),
      assignment('a', { light: 'red', progressRatio: 0.4 }),
      assignment('c', { light: 'green', progressRatio: 3, achieved: true }),
    ]);
    expect(result).toEqual({
      light: 'red',
      counts: { green: 1, yellow: 1, red: 1, grey: 0 },
      total: 3,
      done: 1,
      doneOn: null,
      progress: 0.8,
      knownWeight: 1,
      donePercent: 25,
      worst: ['a'],
    });
  });

  it('does not let one hide behind another: progress is kept within 0 and 1', () => {
    expect(rollUp([assignment('a', { progressRatio: 5 }), assignment('b', { progressRatio: -2 })]).progress).toBe(0.5);
  });

  it('leaves out drafts, cancelled and superseded ones', () => {
    const states = (['draft', 'cancelled', 'superseded'] as const).map((state) =>
      assignment(state, { state, light: 'grey' }),
    );
    expect(rollUp([...states, assignment('a')])).toMatchObject({ total: 1, light: 'green' });
    expect(rollUp(states)).toMatchObject({ total: 0, light: 'grey', progress: null, donePercent: 0, knownWeight: 0 });
  });

  it('says how much of the weight it knows', () => {
    const result = rollUp([assignment('a', { light: 'grey', progressRatio: null }, 3), assignment('b')]);
    expect(result).toMatchObject({ light: 'green', progress: 1, knownWeight: 0.25, counts: { grey: 1 } });
    expect(rollUp([assignment('a', { light: 'grey', progressRatio: null })]).light).toBe('grey');
  });

  it('is done on the day its last assignment was', () => {
    const days = (reachedOn: string | null, closedOn: string | null) =>
      assignment(`${reachedOn}${closedOn}`, {
        state: closedOn ? 'closed' : 'in-progress',
        achieved: true,
        reachedOn,
        closedOn,
      });
    expect(rollUp([days('2014-03-01', null), days(null, '2014-02-01')]).doneOn).toBe('2014-03-01');
    expect(rollUp([days('2014-01-01', '2014-05-01'), days(null, '2014-02-01')]).doneOn).toBe('2014-02-01');
    expect(rollUp([days('2014-03-01', null), assignment('open')]).doneOn).toBeNull();
  });

  it('does not depend on the order', () => {
    const three = [
      assignment('c', { progressRatio: 0.1 }, 0.1),
      assignment('a', { progressRatio: 0.2 }, 0.7),
      assignment('b', { progressRatio: 0.3 }, 0.2),
    ];
    expect(rollUp([...three].reverse())).toEqual(rollUp(three));
  });

  it('is the light of a parent without a measure, until its deadline', () => {
    const facts = {
      actual: null,
      asOf: null,
      dataPeriod: null,
      assignments: rollUp([assignment('a', { light: 'yellow', progressRatio: 0.9 })]),
    };
    expect(assessDirective(underWay(), facts, '2016-01-01')).toMatchObject({
      basis: 'assignments',
      light: 'yellow',
      reason: { code: 'assignments', params: { yellow: 1, total: 1 } },
      progressRatio: 0.9,
    });
    expect(assessDirective(underWay(), facts, '2018-01-01')).toMatchObject({
      light: 'red',
      reason: { code: 'overdue' },
    });
    const done = { ...facts, assignments: rollUp([assignment('a', { state: 'closed' })]) };
    expect(assessDirective(underWay(), done, '2016-01-01')).toMatchObject({
      light: 'green',
      reason: { code: 'achieved' },
      actual: 100,
    });
  });
});

describe('a bulletin', () => {
  it('Ziyang 2022: of 22 items 6 are done, 27 %, and 16 under way, 73 %', () => {
    const states = [
      ...Array.from({ length: 6 }, () => 'closed' as const),
      ...Array.from({ length: 16 }, () => 'in-progress' as const),
    ];
    expect(tallyDirectives(states)).toEqual({
      total: 22,
      done: 6,
      underWay: 16,
      suspended: 0,
      donePercent: 27,
      underWayPercent: 73,
    });
  });

  it('counts what is suspended apart and not what is a draft or taken back', () => {
    expect(tallyDirectives(['draft', 'cancelled', 'superseded', 'suspended', 'returned'])).toEqual({
      total: 2,
      done: 0,
      underWay: 1,
      suspended: 1,
      donePercent: 0,
      underWayPercent: 50,
    });
    expect(tallyDirectives([]).donePercent).toBe(0);
  });
});
