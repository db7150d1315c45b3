import { dueList } from './due-list.ts';
import { extended, happened, underWay } from './example-directive.ts';
import { nextReportDue } from './next-report-due.ts';

const dated = (code: string, deadline: string | null) => underWay({ code, deadline });

describe('what is due', () => {
  it('is listed by deadline with its band', () => {
    const directives = [
      dated('later', '2014-06-09'),
      dated('soon', '2014-06-08'),
      dated('today', '2014-06-01'),
      dated('late', '2014-05-22'),
      dated('never', null),
    ];
    expect(
      dueList(directives, '2014-06-01', 7).map(({ code, band, daysLeft, daysOverdue }) => [
        code,
        band,
        daysLeft,
        daysOverdue,
      ]),
    ).toEqual([
      ['late', 'overdue', 0, 10],
      ['today', 'due-today', 0, 0],
      ['soon', 'due-soon', 7, 0],
      ['later', 'later', 8, 0],
    ]);
  });

  it('leaves out what is not open', () => {
    const over = [
      happened('suspended', '2014-05-01'),
      happened('cancelled', '2014-05-01'),
      happened('closed', '2014-05-01'),
    ];
    expect(
      dueList(
        [{ ...dated('draft', '2014-06-01'), events: [] }, ...over.map((event) => underWay({}, [event]))],
        '2014-06-01',
        7,
      ),
    ).toEqual([]);
  });

  it('goes by the extension and keeps what the original deadline says', () => {
    const [entry] = dueList(
      [underWay({ deadline: '2014-05-22' }, [extended('2014-05-20', '2014-06-05')])],
      '2014-06-01',
      7,
    );
    expect(entry).toMatchObject({
      dueOn: '2014-06-05',
      band: 'due-soon',
      daysLeft: 4,
      daysOverdue: 0,
      daysPastOriginal: 10,
      wasLate: true,
    });
  });
});

describe('the next report', () => {
  const dueOn = (
    frequency: 'daily' | 'weekly' | 'monthly' | 'quarterly' | 'phase',
    last: string | null,
    deadline = '2017-12-31',
  ) => nextReportDue(underWay({ reportFrequency: frequency, deadline }), last, '2014-04-20')?.dueOn;

  it.each([
    ['daily', '2014-04-12'],
    ['weekly', '2014-04-18'],
    ['monthly', '2014-05-11'],
    ['quarterly', '2014-07-11'],
    ['phase', '2017-12-31'],
  ] as const)('%s: the first on %s', (frequency, day) => expect(dueOn(frequency, null)).toBe(day));

  it.each([
    ['daily', '2014-04-12', '2014-04-13'],
    ['weekly', '2014-04-18', '2014-04-25'],
    ['monthly', '2014-05-10', '2014-06-11'],
    ['monthly', '2014-05-11', '2014-06-11'],
    ['monthly', '2014-05-12', '2014-07-11'],
    ['quarterly', '2014-07-11', '2014-10-11'],
    ['monthly', '2016-12-30', '2017-02-11'],
  ] as const)('%s, last on %s: next on %s', (frequency, last, day) => expect(dueOn(frequency, last)).toBe(day));

  it('asks at the deadline too, and afterwards as before', () => {
    expect(dueOn('monthly', '2014-05-05', '2014-05-20')).toBe('2014-05-20');
    expect(dueOn('monthly', '2014-05-15', '2014-05-20')).toBe('2014-06-11');
    expect(dueOn('phase', '2017-12-31')).toBeUndefined();
  });

  it('asks at the milestones', () => {
    const milestone = (code: string, plannedOn: string) => ({
      code,
      titleZh: code,
      titleEn: code,
      plannedOn,
      actualOn: null,
      evidence: [],
      weight: 1,
    });
    const directive = underWay({
      reportFrequency: 'phase',
      measure: { kind: 'milestones', milestones: [milestone('b', '2014-09-30'), milestone('a', '2014-06-30')] },
    });
    expect(nextReportDue(directive, null, '2014-07-02')).toEqual({ dueOn: '2014-06-30', daysLeft: 0, daysLate: 2 });
    expect(nextReportDue(directive, '2014-06-28', '2014-07-02')).toEqual({
      dueOn: '2014-09-30',
      daysLeft: 90,
      daysLate: 0,
    });
  });

  it('keeps to the end of short months', () => {
    const directive = underWay({ issuedOn: '2014-01-31', deadline: null });
    expect(nextReportDue(directive, null, '2014-02-01')?.dueOn).toBe('2014-02-28');
    expect(nextReportDue(directive, '2014-02-28', '2014-03-01')?.dueOn).toBe('2014-03-31');
  });

  it('asks nothing of what is not open or reported done', () => {
    for (const type of ['done-reported', 'closed', 'suspended', 'cancelled'] as const)
      expect(nextReportDue(underWay({}, [happened(type, '2014-05-01')]), null, '2014-06-01')).toBeNull();
  });
});
