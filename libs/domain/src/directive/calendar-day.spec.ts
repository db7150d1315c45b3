import fc from 'fast-check';
import { addDays, addMonths, daysBetween, isCalendarDay } from './calendar-day.ts';

describe('calendar days', () => {
  it('knows the days that exist', () => {
    expect(['2014-04-11', '2016-02-29', '2000-02-29'].filter(isCalendarDay)).toHaveLength(3);
    expect(
      ['2014-02-29', '1900-02-29', '2014-13-01', '2014-04-31', '2014-4-1', '', '2014-00-01'].filter(isCalendarDay),
    ).toEqual([]);
  });

  it('counts days', () => {
    expect(daysBetween('2014-04-11', '2017-12-31')).toBe(1360);
    expect(daysBetween('2016-03-01', '2016-02-28')).toBe(-2);
    expect(addDays('2016-02-28', 2)).toBe('2016-03-01');
    expect(addDays('2014-01-01', -1)).toBe('2013-12-31');
  });

  it('adds months and stays inside the month', () => {
    expect(addMonths('2014-01-31', 1)).toBe('2014-02-28');
    expect(addMonths('2014-11-30', 3)).toBe('2015-02-28');
    expect(addMonths('2014-04-11', 12)).toBe('2015-04-11');
  });

  it('agrees with the calendar of the platform on every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 84_000 }), (day) => {
        const date = new Date(day * 86_400_000).toISOString().slice(0, 10);
        expect(daysBetween('1970-01-01', date)).toBe(day);
        expect(addDays('1970-01-01', day)).toBe(date);
        expect(isCalendarDay(date)).toBe(true);
      }),
    );
  });
});
